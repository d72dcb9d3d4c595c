#pragma once

#include "core/enrolmentdraft.h"
#include "core/watched.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

class JournalService;

// Keeps the unfinished form of one environment in the journal's care, half a second after the last key, and brings it
// back. GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);

    // Each window of the program has a draft of its own for one environment: the slot says which. `unused` names those
    // that no window has now; what lies there is brought back when there is nothing in this one. Before setJournal().
    void setSlot(int slot, std::function<QList<int>()> unused);
    // What the journal calls it.
    static QString keyOf(const QString &environment, int slot);

    // What is waiting to be kept goes to the earlier journal first. Loads once the new one is ready.
    void setJournal(JournalService *journal, const QString &environment);
    void keep(const EnrolmentDraft &draft);
    // Writes what is waiting, now. False when it has to wait on: there is no journal, or it is not ready.
    bool flush();
    // The person is done with it.
    void forget();
    // A draft is safe as soon as it is flushed.
    bool canKeep() const;

Q_SIGNALS:
    // At most once for each journal set.
    void restored(const EnrolmentDraft &draft);
    // The draft is safe, or `problem` says why it is not.
    void kept(const QString &problem);

private:
    void load();
    void loadFirstOf(QStringList keys);
    QString key(int slot) const { return keyOf(m_environment, slot); }

    Watched<JournalService> m_journal;
    QString m_environment;
    std::optional<EnrolmentDraft> m_waiting;
    int m_slot = 0;
    std::function<QList<int>()> m_unused;
    bool m_loaded = false;
    bool m_typed = false; // since the journal was set: newer than any draft
    QTimer m_timer;
};
