#pragma once

#include "core/clock.h"
#include "core/watched.h"
#include "models/sharedtexts.h"
#include "workflow/explanation.h"
#include "workflow/statusanswer.h"
#include "workflow/statuschange.h"

#include <QAbstractTableModel>
#include <QList>

#include <deque>
#include <memory>
#include <optional>

class Session;
class StatusLookup;

// Everything asked in this window, newest first: one row a question, there from the moment it is asked. Keeps
// the newest maxRows, in memory only. Lives on the GUI thread; the session must outlive what runs (setSession cancels
// it).
class StatusSearchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Asked, Kind, Status, CustomerNumber, ClassOfUse, CoverLevel, Vehicle, AskedAt, Took, Count };
    enum Role { SortRole = Qt::UserRole, OutcomeRole };
    // What OutcomeRole gives, as int: word, icon and colour of a row.
    enum class Outcome { Asking, Enabled, Disabled, Other, NotFound, Cancelled, Failed };
    Q_ENUM(Outcome)

    // One row. `answer` is empty while it is being asked.
    struct Record
    {
        Identifier asked;
        QDateTime askedAt;
        std::optional<StatusAnswer> answer;
        QList<StatusChange> changes;                      // against the last status known of the same question
        std::optional<QDateTime> previousAt;              // when that was
        std::optional<std::chrono::milliseconds> waiting; // the server asked to wait so long before the next attempt
        int attempt = 1;
        std::shared_ptr<const Explanation> explanation; // the last one that was asked for; few rows have one

        Outcome outcome() const;
        // The customer number that the answer gave, else the one that was asked for.
        std::optional<Identifier> numberToValidate() const;
        // Asked by the partner's own id and not found: perhaps somebody who is not a customer yet.
        bool mayBeNew() const;
    };

    // Older ones that have their answer are dropped: a day of work is not to fill the memory.
    static constexpr int maxRows = 500;

    // `clock` must outlive the model.
    explicit StatusSearchModel(const Clock &clock, QObject *parent = nullptr);
    ~StatusSearchModel() override;

    // Questions that were asked before there was a session are sent now.
    void setSession(Session *session);

    const Clock &clock() const { return m_clock; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Record &record(int row) const;
    int running() const;
    // How many were dropped since it was empty.
    int droppedCount() const { return m_dropped; }
    void setExplanation(int row, const Explanation &explanation);

    static QString outcomeLabel(const Record &record);

public Q_SLOTS:
    void search(const Identifier &identifier);
    // Everything that runs.
    void cancel();
    // Everything, also what runs.
    void clear();

Q_SIGNALS:
    // The record in this row has got its answer, or has something new to say about waiting.
    void recordChanged(int row);
    void runningChanged(int running);
    void droppedCountChanged(int count);

private:
    struct Entry;

    void start(Entry &entry);
    void onAnswered(const Entry *entry, const StatusAnswer &answer);
    void shareTexts(Record &record);
    void compareWithEarlier(int row);
    int rowOf(const Entry *entry) const;
    void rowChanged(int row);
    void dropOldest();

    const Clock &m_clock;
    std::deque<std::unique_ptr<Entry>> m_entries; // newest first
    SharedTexts m_texts;
    int m_dropped = 0;
    Watched<Session> m_session;
};
