#pragma once

#include "gui/desktoplooksource.h"

#include <QVariant>

// The desktop's own word: from Qt where it knows (6.5 on), on Linux also from the desktop portal, which GNOME, KDE and
// others answer alike.
class SystemLook final : public DesktopLookSource
{
    Q_OBJECT

public:
    // `remembered`: how it was when the program last ran, for the time until the desktop has answered. Must be made
    // before the program's own palette is set.
    explicit SystemLook(const DesktopLook &remembered, QObject *parent = nullptr);

    DesktopLook look() const override { return m_look; }
    void start() override;

private:
    void onTold(const QString &key, const QVariant &value);
    void setLook(const DesktopLook &look);

    const bool m_platformIsDark;
    DesktopLook m_look;
};
