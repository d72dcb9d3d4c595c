#pragma once

#include "core/stopwatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class Preferences;
class QCoreApplication;

// Whether somebody is there: sees what is typed, clicked and moved in the whole program, and tells when nobody has for
// as long as the person prefers, by either clock: a computer that slept for that time counts too. Main thread.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    // Holds it back while it says no; what is due then comes later.
    using MayLock = std::function<bool()>;

    // All must outlive it. Looks every `look` at the least, since a timer stands still while the computer sleeps.
    IdleLock(QCoreApplication &application, const Preferences &preferences, const Clock &clock, MayLock mayLock,
             std::chrono::milliseconds look = std::chrono::seconds(5), QObject *parent = nullptr);

    // Watches from the beginning; not while the console is locked. Begins to count anew.
    void setWatching(bool watching);
    // Looks now: what has held it back may be over.
    void check();
    // What only a person does: keys, pointer, touch.
    static bool isInput(const QEvent &event);

Q_SIGNALS:
    // Nobody is there. Until watching ends, what somebody who comes back does reaches nobody: it is too late.
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;

    const Preferences &m_preferences;
    const MayLock m_mayLock;
    const std::chrono::milliseconds m_look;
    Stopwatch m_untouched;
    bool m_watching = true;
    QTimer m_timer;
};
