#pragma once

#include <QSortFilterProxyModel>

// Sorts by the raw values behind the cells, and keeps the rows in which every word of the filter occurs, in any column.
class AnswerFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnswerFilterModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};
