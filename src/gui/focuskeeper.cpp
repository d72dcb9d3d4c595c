#include "gui/focuskeeper.h"

#include <QApplication>

FocusKeeper::FocusKeeper(const QWidget &part, std::function<QWidget *()> instead)
    : m_instead(std::move(instead))
    , m_focused(part.window()->focusWidget())
    , m_watches(m_focused && (m_focused == &part || part.isAncestorOf(m_focused)))
{
}

FocusKeeper::~FocusKeeper()
{
    if (!m_watches || (m_focused && m_focused->isVisible() && m_focused->isEnabled())) {
        return;
    }
    if (QWidget *instead = m_instead(); instead != nullptr && instead->isVisible()) {
        instead->setFocus(Qt::OtherFocusReason);
    }
}
