#pragma once

#include <QString>

#include <functional>

class QAction;
class QTableView;

namespace TableCopy {

// The selected rows, or all when none is selected, in the order and columns that the view shows, as tab-separated text
// with headers. Tabs and line breaks inside a cell become blanks.
QString text(const QTableView &view);
// Ctrl+C in the view calls `copy`, and so does the action, which is on the view.
QAction *install(QTableView &view, std::function<void()> copy);
// That action of a view; null: it has none.
QAction *of(const QTableView &view);

} // namespace TableCopy
