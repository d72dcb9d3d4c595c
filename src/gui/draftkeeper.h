#pragma once

#include "core/enrolmentdraft.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class JournalService;

// Keeps the unfinished form of one environment in the journal's care, half a second after the last key, and brings it
// back. GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);

    // What is waiting to be kept goes to the earlier journal first. Loads once the new one is ready.
    void setJournal(JournalService *journal, const QString &environment);
    void keep(const EnrolmentDraft &draft);
    // Writes what is waiting, now. False when it has to wait on: there is no journal, or it is not ready.
    bool flush();
    // The person is done with it.
    void forget();

Q_SIGNALS:
    // At most once for each journal set.
    void restored(const EnrolmentDraft &draft);
    // The draft is safe, or `problem` says why it is not.
    void kept(const QString &problem);

private:
    void load();

    QPointer<JournalService> m_journal;
    QString m_environment;
    std::optional<EnrolmentDraft> m_waiting;
    bool m_loaded = false;
    QTimer m_timer;
};
