#pragma once

#include "core/clock.h"
#include "gui/lockscreen.h"
#include "workflow/idlelock.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class Clipboard;
class DataServices;
class ExchangeModel;
class MainWindow;
class QApplication;

// Locks the console, by itself when nobody is there or because a person wants it, and unlocks it again. Locked, its
// windows are covered; answers, exchanges and pages are gone; the session is closed, so that no token is left; the
// journal's key is wiped. What unlocks is what opened the journal: the keychain, or the passphrase. Where no journal
// was open there is nothing to decrypt, and Enter is enough. docs/safety.md, "The lock". GUI thread.
class ConsoleLock final : public QObject
{
    Q_OBJECT

public:
    // What is locked.
    class Console
    {
    public:
        virtual ~Console() = default;
        virtual QList<MainWindow *> windows() const = 0;
        // Null: there are none to be had.
        virtual DataServices *data() const = 0;
        virtual bool isSandbox() const = 0;
        // Production, and enrolments may be sent.
        virtual bool isArmed() const = 0;
        // What was asked and answered in every window.
        virtual void clearAnswers() = 0;
        // The session, with what runs in it and its token. Gives back a token that is nowhere else, if there is one.
        virtual QByteArray closeForLock() = 0;
        // What closeForLock() closed; `token` as it gave it, or empty when it could not be kept.
        virtual void reopenAfterLock(const QByteArray &token) = 0;
    };

    struct Parts
    {
        QApplication &application;
        const Preferences &preferences;
        const Clock &clock;
        Clipboard &clipboard;
        ExchangeModel &exchanges;
    };

    // Everything must outlive it.
    ConsoleLock(Console &console, const Parts &parts, QObject *parent = nullptr);

    bool isLocked() const { return m_locked; }
    // Now, or as soon as the outcome of an enrolment that is being sent is known.
    void lock();
    // An enrolment has ended.
    void onSendingEnded();

private:
    enum class Way { KeyPress, Keychain, Passphrase };

    bool isSending() const;
    void lockNow(const QString &reason);
    void closeOtherWindows() const;
    void seal(const QByteArray &token);
    void onUnlockRequested(const QString &passphrase);
    void onJournalChanged();
    void unseal();
    void unlock(const QByteArray &secrets);
    void showScreens();
    LockScreen::Contents contents() const;
    QString howToUnlock() const;
    QStringList notes() const;

    Console &m_console;
    const Parts m_parts;
    IdleLock m_idle;
    bool m_wanted = false; // by a person, while something was being sent
    bool m_locked = false;
    Way m_way = Way::KeyPress;
    bool m_wasArmed = false;
    bool m_hadSecrets = false; // tokens that were in memory only
    bool m_asked = false;      // a person wants it unlocked
    bool m_unlocking = false;  // and has what it takes
    QString m_reason;
    QByteArray m_sealed; // those
    QList<QPointer<LockScreen>> m_screens;
};
