#include "gui/settingssection.h"

QWidget *SettingsSection::reveal(const QString &control)
{
    return findChild<QWidget *>(control);
}
