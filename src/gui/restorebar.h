#pragma once

#include "core/watched.h"
#include "gui/settingssection.h"
#include "workflow/preferences.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class RestoreBar;
}

// Above the settings, in place: whether the defaults are really wanted, and afterwards how to take that back, as long
// as nothing else was changed.
class RestoreBar final : public QFrame
{
    Q_OBJECT

public:
    explicit RestoreBar(QWidget *parent = nullptr);
    ~RestoreBar() override;

    // Must outlive the bar.
    void setPreferences(Preferences &preferences);
    // Of one section, or of several. Profiles are none of them.
    void ask(const QList<SettingsSection::Face> &faces);
    // Keeps what is. Whether the bar was there.
    bool goBack();

Q_SIGNALS:
    void announced(const QString &text);

private:
    void restore();
    void putBack();
    void close();

    const std::unique_ptr<Ui::RestoreBar> m_ui;
    Preferences *m_preferences = nullptr;
    QList<SettingsSection::Face> m_faces;
    std::optional<Preferences::Values> m_before; // there while it can be put back
    bool m_changing = false;                     // what changes now is our own doing
    Watched<QWidget> m_asker;                    // had the focus
};
