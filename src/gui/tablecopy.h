#pragma once

#include <QString>

#include <functional>

class QTableView;

namespace TableCopy {

// The selected rows, or all when none is selected, in the order and columns that the view shows, as tab-separated text
// with headers. Tabs and line breaks inside a cell become blanks.
QString text(const QTableView &view);
// Ctrl+C and the context menu of the view call `copy`.
void install(QTableView &view, std::function<void()> copy);

} // namespace TableCopy
