#pragma once

#include "gui/theme.h"

#include <QObject>

// Where one learns what the desktop asks for. Lives on the GUI thread; look() never waits.
class DesktopLookSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As far as it is known by now.
    virtual DesktopLook look() const = 0;
    // Begins to listen; may take a moment to hear something. Called once, when the first paint is done.
    virtual void start() = 0;

Q_SIGNALS:
    // Only when look() has changed.
    void changed();
};
