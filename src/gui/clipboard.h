#pragma once

#include "core/stopwatch.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

class Preferences;

// The system's clipboard, with a memory for what does not belong there for long: of a text that may name a person it
// keeps a fingerprint, no copy, and takes it off again if it is still there. One for all windows; GUI thread. SAFETY,
// "secrets in logs …"
class Clipboard final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    Clipboard(const Preferences &preferences, const Clock &clock, QObject *parent = nullptr);
    // The program ends: personal text goes with it.
    ~Clipboard() override;

    void put(const QString &text);
    // Text that may name a person: taken off after the time that the person prefers.
    void putPersonal(const QString &text);
    // What becomes of it: a sentence.
    QString promise() const;

    // Personal text, now.
    void clearPersonal();
    // And whatever else came from one of our windows, as far as the system says so: for when the console locks.
    void clearOwn();

private:
    void schedule();

    const Preferences &m_preferences;
    Stopwatch m_copied;
    std::optional<QByteArray> m_fingerprint; // of the personal text, until it is taken off
    QTimer m_timer;
};
