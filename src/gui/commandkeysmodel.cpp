#include "gui/commandkeysmodel.h"

#include "gui/commands.h"

#include <QFont>

CommandKeysModel::CommandKeysModel(Commands &commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    for (const Commands::Command &command : m_commands.all()) {
        m_ids += command.id;
    }
    connect(&m_commands, &Commands::added, this, [this](const QString &added) {
        const auto row = static_cast<int>(m_ids.size());
        beginInsertRows({}, row, row);
        m_ids += added;
        endInsertRows();
    });
    // Others may share the keys that one got or lost.
    connect(&m_commands, &Commands::keysChanged, this, [this] {
        if (!m_ids.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    });
}

int CommandKeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CommandKeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QStringList CommandKeysModel::sharers(const QString &id) const
{
    QStringList names;
    for (const QKeySequence &key : m_commands.keys(id)) {
        for (const QString &user : m_commands.usersOf(key)) {
            const QString name = Commands::plainText(m_commands.find(user)->text);
            if (user != id && !names.contains(name)) {
                names += name;
            }
        }
    }
    return names;
}

QVariant CommandKeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Commands::Command &command = *m_commands.find(m_ids.at(index.row()));
    const QString keys = m_commands.keysText(command.id);
    const bool changed = m_commands.keys(command.id) != m_commands.ownKeys(command.id);
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Name:
            return Commands::plainText(command.text);
        case Column::Group:
            return command.group;
        case Column::Keys: {
            const QStringList others = sharers(command.id);
            return others.isEmpty() ? keys : tr("%1 (also: %2)").arg(keys, others.join(QLatin1String(", ")));
        }
        case Column::OwnKeys:
            return Commands::nativeText(m_commands.ownKeys(command.id));
        case Column::Count:
            break;
        }
        return {};
    case Qt::FontRole:
        if (changed && static_cast<Column>(index.column()) == Column::Keys) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case SearchRole:
        return QStringList{Commands::plainText(command.text), command.group, keys, command.otherNames.join(u' ')}.join(
            u' ');
    case ChangedRole:
        return changed;
    case SharedRole:
        return sharers(command.id);
    default:
        return {};
    }
}

QVariant CommandKeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Command");
    case Column::Group:
        return tr("Group");
    case Column::Keys:
        return tr("Keys");
    case Column::OwnKeys:
        return tr("At first", "heading of a column: the keys that a command has by itself");
    case Column::Count:
        break;
    }
    return {};
}
