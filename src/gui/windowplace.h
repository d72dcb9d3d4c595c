#pragma once

class QWidget;

namespace WindowPlace {

// A window whose place was kept may open where no screen is any more: then it comes into the middle of one that is
// there, and no larger than that. Before it is shown.
void keepOnScreen(QWidget &window);
// A second window shows that the first is still there.
void besides(QWidget &window, const QWidget &first);

} // namespace WindowPlace
