#include "models/answerfiltermodel.h"

#include "models/statussearchmodel.h"

#include <algorithm>

AnswerFilterModel::AnswerFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(StatusSearchModel::SortRole);
    setSortLocaleAware(true);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void AnswerFilterModel::setFilterText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AnswerFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}
