#pragma once

#include "core/exchange.h"

#include <QAbstractTableModel>

#include <deque>

// The exchanges of this window, newest first, for the inspector. Keeps the last 200 and at most 8 MiB of bodies, in
// memory only. Lives on the GUI thread.
class ExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Method, Status, Took, Size, Url, Count };
    enum class Outcome { Running, Answered, NotFound, Cancelled, Failed };
    // MomentRole: when it began, in UTC.
    enum Role { FailedRole = Qt::UserRole, OutcomeRole, MomentRole };

    static constexpr int maxRows = 200;
    static constexpr qsizetype maxBodyBytes = 8 * 1024 * 1024;

    explicit ExchangeModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Exchange &exchange(int row) const { return m_exchanges.at(static_cast<size_t>(row)); }

public Q_SLOTS:
    // Adds it, or brings the one with the same id up to date.
    void update(const Exchange &exchange);
    void clear();

private:
    static Outcome outcome(const Exchange &exchange);
    void dropOldest();

    std::deque<Exchange> m_exchanges;
    qsizetype m_bodyBytes = 0;
};
