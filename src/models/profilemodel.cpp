#include "models/profilemodel.h"

#include "core/plaintext.h"
#include "models/tooltip.h"
#include "workflow/profilebook.h"

ProfileModel::ProfileModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProfileModel::setBook(ProfileBook *book)
{
    if (m_book) {
        m_book->disconnect(this);
    }
    m_book = book;
    if (m_book) {
        connect(m_book, &ProfileBook::profilesChanged, this, &ProfileModel::reset);
    }
    reset();
}

void ProfileModel::reset()
{
    beginResetModel();
    m_profiles = m_book ? m_book->profiles() : QList<Profile>();
    endResetModel();
}

void ProfileModel::setOpen(const std::optional<QString> &id)
{
    if (m_open != id) {
        m_open = id;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size()) + 1;
}

QString ProfileModel::id(int row) const
{
    return row > 0 && row < rowCount() ? m_profiles.at(row - 1).id : QString();
}

int ProfileModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->id(row) == id) {
            return row;
        }
    }
    return -1;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const EnvironmentKind kind = row == 0 ? EnvironmentKind::Sandbox : m_profiles.at(row - 1).kind;
    const bool open = m_open == id(row);
    const QString name = row == 0 ? tr("sandbox") : PlainText::line(m_profiles.at(row - 1).name, 80);
    const QString address =
        row == 0 ? tr("embedded server") : PlainText::line(m_profiles.at(row - 1).baseUrl.display());
    switch (role) {
    case IdRole:
        return id(row);
    case KindRole:
        return static_cast<int>(kind);
    case OpenRole:
        return open;
    case Qt::DisplayRole:
        return open ? tr("%1 (open)").arg(name) : name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(open ? tr("%1 (open)").arg(name) : name, environmentLabel(kind));
    case Qt::ToolTipRole:
        return ToolTip::of(tr("%1 · %2").arg(environmentLabel(kind), address));
    default:
        return {};
    }
}
