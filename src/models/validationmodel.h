#pragma once

#include "core/clock.h"
#include "core/watched.h"
#include "models/sharedtexts.h"
#include "workflow/validationanswer.h"

#include <QAbstractTableModel>

#include <deque>
#include <memory>
#include <optional>

class Session;
class Validation;

// Every validation of this window, newest first: one row a question, there from the moment it is asked. Keeps
// the newest maxRows, in memory only. Lives on the GUI thread; the session must outlive what runs (setSession cancels
// it).
class ValidationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, Email, Answer, AskedAt, Took, Count };
    enum Role { SortRole = Qt::UserRole, OutcomeRole };
    // What OutcomeRole gives, as int: word, icon and colour of a row.
    enum class Outcome { Asking, Valid, EmailMismatch, NotFound, Cancelled, Failed };
    Q_ENUM(Outcome)

    // One row. `answer` is empty while it is being asked.
    struct Record
    {
        Identifier customerNumber;
        QString email; // empty: the number alone
        QDateTime askedAt;
        std::optional<ValidationAnswer> answer;
        std::optional<std::chrono::milliseconds> waiting; // the server asked to wait so long before the next attempt
        int attempt = 1;

        Outcome outcome() const;
    };

    // Older ones that have their answer are dropped: a day of work is not to fill the memory.
    static constexpr int maxRows = 500;

    // `clock` must outlive the model.
    explicit ValidationModel(const Clock &clock, QObject *parent = nullptr);
    ~ValidationModel() override;

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

    // Two or three words: "Exists", "E-mail differs".
    static QString outcomeLabel(const Record &record);

    // An empty `email` asks for the number alone; else it has no Investigation::emailProblem().
    void ask(const Identifier &customerNumber, const QString &email);

public Q_SLOTS:
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
    void onAnswered(const Entry *entry, const ValidationAnswer &answer);
    int rowOf(const Entry *entry) const;
    void rowChanged(int row);
    void dropOldest();

    const Clock &m_clock;
    std::deque<std::unique_ptr<Entry>> m_entries; // newest first
    SharedTexts m_texts;
    int m_dropped = 0;
    Watched<Session> m_session;
};
