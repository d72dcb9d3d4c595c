#include "models/guidemodel.h"

#include <algorithm>

GuideModel::GuideModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void GuideModel::setGuide(const Guide *guide)
{
    m_guide = guide;
    rebuild();
}

void GuideModel::setSearch(const QString &text)
{
    if (text.simplified() != m_search) {
        m_search = text.simplified();
        rebuild();
    }
}

void GuideModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_searching = m_guide != nullptr && !m_search.isEmpty();
    if (m_searching) {
        m_rows = m_guide->search(m_search);
    } else if (m_guide != nullptr) {
        for (const Guide::Entry &entry : m_guide->contents()) {
            m_rows += {.page = entry.page, .title = entry.text, .excerpt = {}};
        }
    }
    endResetModel();
}

int GuideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Guide::Hit &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.count > 0 ? tr("%1, %n place(s): %2", nullptr, row.count).arg(row.title, row.excerpt) : row.title;
    case PageRole:
        return row.page;
    case ExcerptRole:
        return row.excerpt;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags GuideModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).page.isEmpty() ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                                                    : QAbstractListModel::flags(index);
}

int GuideModel::rowOf(const QString &page) const
{
    const auto found = std::ranges::find(m_rows, page, &Guide::Hit::page);
    return found == m_rows.end() || page.isEmpty() ? -1 : static_cast<int>(found - m_rows.begin());
}
