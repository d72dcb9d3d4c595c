#include "gui/activitypage.h"
#include "gui/lookuppage.h"
#include "gui/pages.h"
#include "gui/settingspage.h"
#include "gui/validatepage.h"
#include "workflow/journalservice.h"
#include "workflow/session.h"
#include "workflow/whenfinished.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

// The pages while the console locks. They are made anew rather than emptied: a box that was cleared still knows how to
// undo that.
void Pages::forget()
{
    m_held = remains();
    m_heldAttempt = shownAttempt();
    m_sealProblem.clear();
    if (!m_held.draft.isEmpty()) {
        JournalService *journal = m_session ? m_session->journal() : nullptr;
        m_sealProblem = journal != nullptr ? journal->whyNotReady() : tr("There is no service open.");
        if (m_sealProblem.isEmpty()) {
            const QString key = DraftKeeper::keyOf(m_session->profile().environmentKey(), m_parts.draftSlot);
            whenFinished(journal->saveDraft(key, m_held.draft), this,
                         [this](const tl::expected<void, QString> &sealed) {
                             if (sealed) {
                                 m_held.draft = {}; // from now on it is on disk only
                             } else {
                                 m_sealProblem = sealed.error();
                             }
                             Q_EMIT heldChanged();
                         });
        }
    }
    delete std::exchange(m_readyValidate, nullptr);
    delete std::exchange(m_readyEnrol, nullptr);
    delete m_validate;
    delete m_enrol;
    delete m_activity;
    delete m_lookup;
    m_validate = nullptr;
    m_enrol = nullptr;
    m_activity = nullptr;
    makeLookup();
    m_lookup->addCommands(m_parts.commands);
    if (m_parts.settings != nullptr) {
        m_lookup->restore(*m_parts.settings);
    }
    if (m_settings != nullptr) {
        for (QLineEdit *edit : m_settings->findChildren<QLineEdit *>()) {
            if (edit->echoMode() != QLineEdit::Normal) {
                edit->setText({}); // and not clear(), which could be undone
            }
        }
    }
}

QStringList Pages::held() const
{
    QStringList sentences;
    if (!m_held.draft.isEmpty() && !m_sealProblem.isEmpty()) {
        //: %1: why, a sentence
        sentences +=
            tr("The form that was being filled in could not be sealed on disk, so it stays in memory until you "
               "unlock. %1")
                .arg(m_sealProblem);
    }
    if (m_held.unrecorded) {
        sentences += tr("The outcome of the last enrolment could not be written down, so it stays in memory until you "
                        "unlock, and is shown again.");
    }
    return sentences;
}

EnrolPage::Remains Pages::remains() const
{
    return m_enrol != nullptr ? m_enrol->remains() : EnrolPage::Remains();
}

QUuid Pages::shownAttempt() const
{
    return current() == Page::Activity && m_activity != nullptr ? m_activity->shownAttempt() : QUuid();
}

void Pages::hold(const EnrolPage::Remains &remains, const QUuid &attempt)
{
    m_held = remains;
    m_heldAttempt = attempt;
}

void Pages::comeBack()
{
    const EnrolPage::Remains held = std::exchange(m_held, {});
    const QUuid attempt = std::exchange(m_heldAttempt, {});
    if (!held.draft.isEmpty() || held.unrecorded) {
        make(Page::Enrol);
        m_enrol->takeBack(held);
    }
    if (current() == Page::Enrol && !held.attempt.isNull() && !held.unrecorded) {
        open(Page::Activity); // which has it from the journal
        m_activity->showAttempt(held.attempt);
        return;
    }
    show(static_cast<int>(current()));
    if (!attempt.isNull()) {
        m_activity->showAttempt(attempt);
    }
}
