#include "app/consolelock.h"

#include "gui/clipboard.h"
#include "gui/mainwindow.h"
#include "models/exchangemodel.h"
#include "store/cryptolibrary.h"
#include "workflow/dataservices.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"
#include "workflow/whenfinished.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace {

using State = JournalService::State;

constexpr QLatin1String tokenKey("token");
constexpr QLatin1String tokensKey("tokens");

// What only memory has, as one secret.
QByteArray joined(const QByteArray &token, const QByteArray &tokens)
{
    return QJsonDocument(QJsonObject{{tokenKey, QString::fromLatin1(token)}, {tokensKey, QString::fromUtf8(tokens)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ConsoleLock::ConsoleLock(Console &console, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_parts(parts)
    , m_idle(parts.application, parts.preferences, parts.clock, [this] { return !isSending(); })
{
    connect(&m_idle, &IdleLock::due, this, [this] {
        const auto minutes = static_cast<int>(m_parts.preferences.privacy().idleLock.count());
        lockNow(tr("Nobody has used the console for %n minutes.", nullptr, minutes));
    });
}

bool ConsoleLock::isSending() const
{
    return std::ranges::any_of(m_console.windows(), [](const MainWindow *window) { return window->isSending(); });
}

void ConsoleLock::lock()
{
    if (m_locked) {
        return;
    }
    if (isSending()) {
        m_wanted = true;
        for (MainWindow *window : m_console.windows()) {
            window->showProblem(tr("The console locks as soon as the outcome of the enrolment is known."));
        }
        return;
    }
    lockNow(tr("You locked the console."));
}

void ConsoleLock::onSendingEnded()
{
    if (std::exchange(m_wanted, false)) {
        lock();
    } else {
        m_idle.check();
    }
}

void ConsoleLock::lockNow(const QString &reason)
{
    if (m_locked) {
        return;
    }
    m_locked = true;
    m_wanted = false;
    m_unlocking = false;
    m_asked = false;
    m_reason = reason;
    m_idle.setWatching(false);
    m_wasArmed = m_console.isArmed();
    DataServices *data = m_console.data();
    JournalService *journal = data != nullptr ? &data->journal() : nullptr;
    const bool open = journal != nullptr && journal->state() == State::Ready;
    m_way = !open                                                       ? Way::KeyPress
            : journal->keyFrom() == JournalService::KeyFrom::Passphrase ? Way::Passphrase
                                                                        : Way::Keychain;
    closeOtherWindows();
    m_screens.clear();
    for (MainWindow *window : m_console.windows()) {
        LockScreen &screen = window->lock();
        m_screens += &screen;
        connect(&screen, &LockScreen::unlockRequested, this, &ConsoleLock::onUnlockRequested);
        connect(&screen, &LockScreen::quitRequested, &m_parts.application, &QApplication::closeAllWindows);
        connect(&window->pages(), &Pages::heldChanged, this, &ConsoleLock::showScreens);
    }
    seal(m_console.closeForLock());
    m_console.clearAnswers();
    m_parts.exchanges.clear();
    m_parts.clipboard.clearOwn();
    if (journal != nullptr) {
        journal->lock(); // after all that was to be written and sealed
        if (m_way != Way::KeyPress) {
            connect(journal, &JournalService::stateChanged, this, &ConsoleLock::onJournalChanged);
        }
        if (m_way == Way::Passphrase) {
            journal->open(); // as far as the question for it
        }
    }
    showScreens();
}

// Dialogs, the guide, whatever may lie above a window.
void ConsoleLock::closeOtherWindows() const
{
    const QList<MainWindow *> ours = m_console.windows();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && std::ranges::find(ours, widget) == ours.end()) {
            widget->close();
        }
    }
}

void ConsoleLock::seal(const QByteArray &token)
{
    m_sealed.clear();
    DataServices *data = m_console.data();
    QByteArray tokens = data != nullptr ? data->profiles().takeMemoryTokens() : QByteArray();
    m_hadSecrets = !token.isEmpty() || !tokens.isEmpty();
    if (m_hadSecrets && m_way != Way::KeyPress) {
        QByteArray secret = joined(token, tokens);
        whenFinished(data->journal().seal(secret), this, [this](const std::optional<QByteArray> &sealed) {
            m_sealed = sealed.value_or(QByteArray());
            showScreens();
        });
    }
    CryptoLibrary::wipe(tokens);
}

void ConsoleLock::onUnlockRequested(const QString &passphrase)
{
    if (!m_locked || m_unlocking) {
        return;
    }
    if (m_way == Way::KeyPress) {
        unlock({});
        return;
    }
    m_asked = true;
    JournalService &journal = m_console.data()->journal();
    if (journal.state() == State::NeedsPassphrase || journal.state() == State::NeedsNewPassphrase) {
        journal.setPassphrase(passphrase);
    } else {
        journal.open();
    }
}

void ConsoleLock::onJournalChanged()
{
    JournalService &journal = m_console.data()->journal();
    if (journal.state() != State::Opening && journal.state() != State::Ready) {
        m_asked = false; // it did not work: again, then
    }
    if (m_locked && journal.state() == State::Ready) {
        if (m_asked) {
            unseal();
        } else { // another program has put its key elsewhere: nobody has asked for it yet
            m_way = Way::Keychain;
            journal.lock();
        }
    }
    showScreens();
}

void ConsoleLock::unseal()
{
    m_unlocking = true;
    if (m_sealed.isEmpty()) {
        unlock({});
        return;
    }
    whenFinished(m_console.data()->journal().unseal(std::exchange(m_sealed, {})), this,
                 [this](const std::optional<QByteArray> &secrets) { unlock(secrets.value_or(QByteArray())); });
}

void ConsoleLock::unlock(const QByteArray &secrets)
{
    m_locked = false;
    m_unlocking = false;
    if (DataServices *data = m_console.data()) {
        data->journal().disconnect(this);
    }
    const QJsonObject object = QJsonDocument::fromJson(secrets).object();
    if (!object.isEmpty()) {
        m_console.data()->profiles().giveMemoryTokens(object.value(tokensKey).toString().toUtf8());
    }
    m_screens.clear();
    for (MainWindow *window : m_console.windows()) {
        window->pages().disconnect(this);
        window->unlock();
        window->showProblem(tr("Unlocked. Earlier answers are gone: they were in memory only. Ask again."));
    }
    m_console.reopenAfterLock(object.value(tokenKey).toString().toLatin1());
    m_idle.setWatching(true);
}

void ConsoleLock::showScreens()
{
    if (!m_locked) {
        return;
    }
    const LockScreen::Contents shown = contents();
    for (const QPointer<LockScreen> &screen : std::as_const(m_screens)) {
        if (screen) {
            screen->setContents(shown);
        }
    }
}

LockScreen::Contents ConsoleLock::contents() const
{
    LockScreen::Contents contents{.reason = m_reason, .how = howToUnlock(), .notes = notes()};
    if (m_way == Way::KeyPress) {
        return contents;
    }
    const JournalService &journal = m_console.data()->journal();
    contents.busy = m_unlocking || journal.state() == State::Opening;
    if (contents.busy && m_asked) {
        contents.how = tr("Unlocking…");
    }
    contents.problem = journal.problem();
    // A keychain that is back may say otherwise than before.
    contents.asksPassphrase = journal.state() == State::NeedsPassphrase ||
                              (m_way == Way::Passphrase && journal.state() != State::Unavailable);
    return contents;
}

QString ConsoleLock::howToUnlock() const
{
    switch (m_way) {
    case Way::Passphrase:
        return tr("Give the passphrase of the journal to go on:");
    case Way::Keychain:
        return tr(
            "Press Enter to go on. The key is read from the keychain; if that is locked, it asks for its password.");
    case Way::KeyPress:
        break;
    }
    return m_console.isSandbox()
               ? tr("Press Enter to go on. This is the sandbox: nobody in it is real, so nothing is asked for.")
               : tr("Press Enter to go on. No journal was open, so there is nothing that a passphrase would unlock.");
}

QStringList ConsoleLock::notes() const
{
    QStringList notes{tr("Answers, exchanges and what stood in the boxes are gone: they were in memory only.")};
    if (m_way != Way::KeyPress) {
        notes += tr("The journal of enrolments is closed and its key wiped.");
    }
    for (MainWindow *window : m_console.windows()) {
        notes += window->pages().held();
    }
    if (m_wasArmed) {
        notes += tr("Production is read-only again.");
    }
    if (m_hadSecrets) {
        notes +=
            m_way == Way::KeyPress
                ? tr("The token, which was in memory only, is gone: it is asked for again.")
                : tr("The token, which was in memory only, is sealed with the key of the journal until you unlock.");
    }
    return notes;
}
