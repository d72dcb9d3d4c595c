#include "gui/draftkeeper.h"

#include "workflow/journalservice.h"
#include "workflow/whenfinished.h"

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::setJournal(JournalService *journal, const QString &environment)
{
    flush();
    if (m_journal) {
        m_journal->disconnect(this);
    }
    m_timer.stop();
    m_waiting.reset();
    m_journal = journal;
    m_environment = environment;
    m_loaded = false;
    if (m_journal) {
        connect(m_journal, &JournalService::stateChanged, this, &DraftKeeper::load);
        load();
    }
}

void DraftKeeper::load()
{
    if (!m_journal || m_journal->state() != JournalService::State::Ready) {
        return;
    }
    if (m_loaded) {
        flush();
        return;
    }
    m_loaded = true;
    if (m_waiting) {
        flush(); // typed before there was a journal: newer than any draft
        return;
    }
    whenFinished(m_journal->loadDraft(m_environment), this,
                 [this, journal = m_journal, environment = m_environment](const std::optional<EnrolmentDraft> &draft) {
                     if (draft && !draft->isEmpty() && !m_waiting && journal == m_journal &&
                         environment == m_environment) {
                         Q_EMIT restored(*draft);
                     }
                 });
}

void DraftKeeper::keep(const EnrolmentDraft &draft)
{
    m_waiting = draft;
    m_timer.start();
}

bool DraftKeeper::flush()
{
    if (!m_waiting) {
        return true;
    }
    if (!m_journal || m_journal->state() != JournalService::State::Ready) {
        return false;
    }
    m_timer.stop();
    if (m_waiting->isEmpty()) {
        forget();
        return true;
    }
    whenFinished(m_journal->saveDraft(m_environment, *m_waiting), this,
                 [this](const tl::expected<void, QString> &saved) { Q_EMIT kept(saved ? QString() : saved.error()); });
    m_waiting.reset();
    return true;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_waiting.reset();
    if (m_journal && m_journal->state() == JournalService::State::Ready) {
        m_journal->removeDraft(m_environment);
    }
}
