#include "models/profileimportmodel.h"

#include "core/plaintext.h"
#include "models/tooltip.h"

namespace {

using Verdict = ProfileImport::Verdict;

constexpr qsizetype shownName = 80;

} // namespace

ProfileImportModel::ProfileImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool ProfileImportModel::canBeChosen(const Entry &entry)
{
    return entry.verdict == Verdict::New || entry.verdict == Verdict::NameTaken;
}

void ProfileImportModel::setImport(const ProfileImport &import)
{
    beginResetModel();
    m_import = import;
    m_chosen.clear();
    for (int row = 0; row < m_import.entries().size(); ++row) {
        if (canBeChosen(m_import.entries().at(row))) {
            m_chosen.insert(row);
        }
    }
    endResetModel();
}

void ProfileImportModel::setReplaces(bool replaces)
{
    if (replaces == m_replaces) {
        return;
    }
    m_replaces = replaces;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QList<Profile> ProfileImportModel::chosen() const
{
    QList<Profile> profiles;
    for (int row = 0; row < m_import.entries().size(); ++row) {
        if (m_chosen.contains(row)) {
            profiles += ProfileImport::forBook(m_import.entries().at(row), m_replaces);
        }
    }
    return profiles;
}

int ProfileImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.entries().size());
}

int ProfileImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ProfileImportModel::becomes(const Entry &entry) const
{
    switch (entry.verdict) {
    case Verdict::New:
        //: what becomes of a profile in a file that is imported
        return tr("New");
    case Verdict::Same:
        //: what becomes of a profile in a file that is imported
        return tr("There already");
    case Verdict::NameTaken:
        //: what becomes of a profile in a file that is imported
        return m_replaces ? tr("Replaces") : tr("Gets another name");
    case Verdict::Damaged:
        //: what becomes of a profile in a file that is imported
        return tr("Of no use");
    }
    Q_UNREACHABLE();
}

QString ProfileImportModel::detail(const Entry &entry) const
{
    const QString differences = entry.differences.join(QStringLiteral("; "));
    switch (entry.verdict) {
    case Verdict::New:
        //: %1 is the address of a service
        return tr("A new profile for %1.").arg(text(entry, Column::Address));
    case Verdict::Same:
        return tr("It is there as it is in the file: nothing to do.");
    case Verdict::NameTaken:
        //: %1 is the name of a profile, and what differs: “Kind: PRODUCTION → TEST”
        return m_replaces ? tr("What changes: %1. Its token is forgotten.").arg(differences)
                          : tr("Its name is taken, so it becomes “%1”. The one that is there differs: %2.")
                                .arg(PlainText::line(entry.freeName, shownName), differences);
    case Verdict::Damaged:
        return PlainText::line(entry.problem, 400);
    }
    Q_UNREACHABLE();
}

QString ProfileImportModel::text(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Name:
        return entry.name.isEmpty() ? tr("(without a name)") : PlainText::line(entry.name, shownName);
    case Column::Kind:
        return entry.profile ? environmentLabel(entry.profile->kind) : QString();
    case Column::Address:
        return entry.profile ? PlainText::line(entry.profile->baseUrl.display()) : QString();
    case Column::Becomes:
        return becomes(entry);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ProfileImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry &entry = m_import.entries().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case VerdictRole:
        return static_cast<int>(entry.verdict);
    case DetailRole:
        return detail(entry);
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return ToolTip::of(column == Column::Address ? text(entry, column) : detail(entry));
    case Qt::CheckStateRole:
        return column == Column::Name && canBeChosen(entry)
                   ? QVariant(m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    default:
        return {};
    }
}

QVariant ProfileImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Profile");
    case Column::Kind:
        return tr("Kind");
    case Column::Address:
        return tr("Address");
    case Column::Becomes:
        //: heading of a column: what becomes of a profile that is imported
        return tr("What happens");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags ProfileImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Name) &&
        canBeChosen(m_import.entries().at(index.row()))) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool ProfileImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(index.row());
    } else {
        m_chosen.remove(index.row());
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}
