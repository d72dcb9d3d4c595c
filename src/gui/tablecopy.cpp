#include "gui/tablecopy.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace {

QList<int> shownColumns(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            columns += logical;
        }
    }
    return columns;
}

QString cell(const QVariant &data)
{
    QString text = data.toString();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r') {
            c = u' ';
        }
    }
    return text;
}

} // namespace

QString TableCopy::text(const QTableView &view)
{
    const QAbstractItemModel *model = view.model();
    QList<int> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedRows()) {
        rows += index.row();
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            rows += row;
        }
    }
    std::ranges::sort(rows);
    const QList<int> columns = shownColumns(view);
    QStringList lines;
    QStringList cells;
    for (const int column : columns) {
        cells += cell(model->headerData(column, Qt::Horizontal));
    }
    lines += cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns) {
            cells += cell(model->index(row, column).data());
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QAction *TableCopy::install(QTableView &view, std::function<void()> copy)
{
    auto *action = new QAction(QCoreApplication::translate("TableCopy", "Copy rows"), &view);
    action->setObjectName(QStringLiteral("copyRowsAction"));
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &view, std::move(copy));
    view.addAction(action);
    return action;
}

QAction *TableCopy::of(const QTableView &view)
{
    return view.findChild<QAction *>(QStringLiteral("copyRowsAction"), Qt::FindDirectChildrenOnly);
}
