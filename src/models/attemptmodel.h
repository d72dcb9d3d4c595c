#pragma once

#include "core/attempt.h"
#include "core/watched.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

#include <optional>

class JournalService;

// The attempts to enrol of one environment, newest first, as the journal has them: read when the journal is ready, kept
// up to date by what this program does. GUI thread. Names persons: memory only.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Person, WorkProviderUserId, Product, State, CustomerNumber, StartedAt, Count };
    enum Role { SortRole = Qt::UserRole, StateRole, NeedsPersonRole };

    // How many are read at first; those that need a person are read whatever their age.
    static constexpr int newest = 500;

    explicit AttemptModel(QObject *parent = nullptr);

    // Nothing: there is none (yet). It must outlive the model, or be taken away first.
    void setJournal(JournalService *journal, const QString &environment);
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Attempt &attempt(int row) const { return m_attempts.at(row); }
    int rowOf(const QUuid &id) const; // -1 for none
    int openCount() const;

    // Whether the journal has been read since it was set.
    bool isLoaded() const { return m_loaded; }
    // Why it could not be; a sentence.
    QString problem() const { return m_problem; }

    // A new attempt, or a known one as it now is.
    void put(const Attempt &attempt);

Q_SIGNALS:
    void openCountChanged(int count);
    // Read anew, or could not be.
    void loaded();
    void attemptPut(const QUuid &id);

private:
    void reset(QList<Attempt> attempts);
    void tellOpenCount();

    Watched<JournalService> m_journal;
    QString m_environment;
    QList<Attempt> m_attempts;
    quint64 m_asked = 0; // answers to older questions are dropped
    int m_openTold = 0;
    bool m_loaded = false;
    QString m_problem;
};

// Sorts by the raw values, and keeps those that need a person if only they are wanted.
class AttemptFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AttemptFilterModel(QObject *parent = nullptr);

    void setOnlyOpen(bool only);
    bool onlyOpen() const { return m_onlyOpen; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyOpen = false;
};
