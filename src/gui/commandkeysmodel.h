#pragma once

#include <QAbstractTableModel>
#include <QStringList>

class Commands;

// The commands of a window with their keys, as a table. Follows the keys as they change. GUI thread.
class CommandKeysModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Group, Keys, OwnKeys, Count };
    enum Role {
        SearchRole = Qt::UserRole, // all that somebody may look for it by
        ChangedRole,               // its keys are not its own
        SharedRole,                // names of the others that the same keys reach
    };

    // `commands` must outlive the model.
    explicit CommandKeysModel(Commands &commands, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString id(int row) const { return m_ids.at(row); }

private:
    QStringList sharers(const QString &id) const;

    Commands &m_commands;
    QStringList m_ids;
};
