#pragma once

#include <QObject>
#include <QVariant>

// The appearance that a person chose for the desktop, as org.freedesktop.portal.Settings tells it to every program.
// Asks over D-Bus without waiting; without D-Bus it only says that nothing is known.
class PortalSettings final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    // "color-scheme": 1 dark, 2 light; "contrast": 1 more. Invalid: nothing is known of it.
    void told(const QString &key, const QVariant &value);
};
