#pragma once

#include "core/watched.h"

#include <QWidget>

#include <functional>
#include <utility>

// Around a change that may hide, disable or delete what has the focus: afterwards the focus is where the caller says,
// and not on whatever happens to come next. Nothing happens when the focus is not in `part`, or stays where it was.
class FocusKeeper
{
    Q_DISABLE_COPY_MOVE(FocusKeeper)

public:
    // `instead` is asked afterwards; null: leave it. `part` must outlive the keeper.
    FocusKeeper(const QWidget &part, std::function<QWidget *()> instead);
    ~FocusKeeper();

private:
    const std::function<QWidget *()> m_instead;
    Watched<QWidget> m_focused;
    bool m_watches = false;
};
