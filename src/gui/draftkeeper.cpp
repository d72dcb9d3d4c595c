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

void DraftKeeper::setSlot(int slot, std::function<QList<int>()> unused)
{
    m_slot = slot;
    m_unused = std::move(unused);
}

// The first one has the name of the environment alone, as from before there were others.
QString DraftKeeper::keyOf(const QString &environment, int slot)
{
    return slot == 0 ? environment : environment + u'#' + QString::number(slot + 1);
}

bool DraftKeeper::canKeep() const
{
    return m_journal && m_journal->state() == JournalService::State::Ready;
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
    m_typed = false;
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
    if (m_typed) {
        flush();
        return;
    }
    QStringList keys{key(m_slot)};
    for (const int slot : m_unused ? m_unused() : QList<int>()) {
        if (slot != m_slot) {
            keys += key(slot);
        }
    }
    loadFirstOf(keys);
}

void DraftKeeper::loadFirstOf(QStringList keys)
{
    if (keys.isEmpty()) {
        return;
    }
    const QString from = keys.takeFirst();
    whenFinished(m_journal->loadDraft(from), this,
                 [this, journal = m_journal, environment = m_environment, from,
                  keys = std::move(keys)](const std::optional<EnrolmentDraft> &draft) {
                     if (m_typed || !journal || journal != m_journal || environment != m_environment) {
                         return;
                     }
                     if (!draft || draft->isEmpty()) {
                         loadFirstOf(keys);
                         return;
                     }
                     if (from != key(m_slot)) { // in this order: it is never nowhere
                         journal->saveDraft(key(m_slot), *draft);
                         journal->removeDraft(from);
                     }
                     Q_EMIT restored(*draft);
                 });
}

void DraftKeeper::keep(const EnrolmentDraft &draft)
{
    m_waiting = draft;
    m_typed = true;
    m_timer.start();
}

bool DraftKeeper::flush()
{
    if (!m_waiting) {
        return true;
    }
    if (!canKeep()) {
        return false;
    }
    m_timer.stop();
    if (m_waiting->isEmpty()) {
        forget();
        return true;
    }
    whenFinished(m_journal->saveDraft(key(m_slot), *m_waiting), this,
                 [this](const tl::expected<void, QString> &saved) { Q_EMIT kept(saved ? QString() : saved.error()); });
    m_waiting.reset();
    return true;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_waiting.reset();
    if (m_journal && m_journal->state() == JournalService::State::Ready) {
        m_journal->removeDraft(key(m_slot));
    }
}
