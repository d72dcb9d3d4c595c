#include "app/guiconsole.h"
#include "store/secretstore.h"
#include "workflow/arming.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QApplication>

#include <utility>

// What the lock closes, and opens again.
void GuiConsole::setUpLock()
{
    m_lock =
        std::make_unique<ConsoleLock>(static_cast<Console &>(*this), ConsoleLock::Parts{.application = m_application,
                                                                                        .preferences = *m_preferences,
                                                                                        .clock = m_clock,
                                                                                        .clipboard = *m_clipboard,
                                                                                        .exchanges = m_exchanges});
    // Queued: what asks for it is one of the things that go.
    connect(m_windows.get(), &ConsoleWindows::lockRequested, m_lock.get(), &ConsoleLock::lock, Qt::QueuedConnection);
}

QList<MainWindow *> GuiConsole::windows() const
{
    return m_windows->all();
}

void GuiConsole::clearAnswers()
{
    m_windows->clearAnswers();
}

bool GuiConsole::isArmed() const
{
    return m_session && m_session->arming().needsArming() && m_session->arming().mayEnrol();
}

// The sandbox itself goes on: whoever was enrolled in it lives in its memory only, and is nobody real.
QByteArray GuiConsole::closeForLock()
{
    ++m_opening;
    m_wasOpen = {.sandbox = m_sandbox && m_session ? std::optional(m_session->profile()) : std::nullopt,
                 .profileId = std::exchange(m_openProfile, {}),
                 .named = false};
    m_wasOpen.named = m_options.connection.baseUrl && m_session && !m_sandbox && m_wasOpen.profileId.isEmpty();
    m_windows->setSession(nullptr);
    m_windows->setExamples({});
    m_session.reset();
    m_token.reset();
    return std::exchange(m_environmentToken, {});
}

void GuiConsole::reopenAfterLock(const QByteArray &token)
{
    m_environmentToken = token;
    const WasOpen was = std::exchange(m_wasOpen, {});
    if (was.sandbox) {
        showExamples();
        openSession(*was.sandbox, AccessToken::from(m_sandbox->token()).value(), m_sandboxJournal.get());
    } else if (!was.profileId.isEmpty()) {
        const auto profile = m_data->profiles().find(was.profileId); // as it is now
        onProfileChosen(profile ? profile->id : QString());
    } else if (was.named && token.isEmpty() && m_options.connection.tokenFrom != Options::TokenFrom::File) {
        m_windows->showProblem(
            tr("The token that the console was started with was in memory only, and is gone since it "
               "locked. Start the console again."));
    } else if (was.named) {
        openNamedService();
    }
}
