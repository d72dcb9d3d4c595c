#pragma once

#include "core/watched.h"
#include "models/guidekeys.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Commands;
class HelpWindow;
class Preferences;
class QSettings;
class QWidget;

// The guide for all windows of the program: one help window, made when it is first asked for. Its language is the one
// that the program speaks, its keys are those that the console has now. GUI thread.
class Help final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it; `settings` may be null: nothing is remembered.
    Help(Preferences &preferences, QSettings *settings, QObject *parent = nullptr);
    ~Help() override;

    // The guide shows the keys of the window that came last and is still there.
    void follow(const Commands &commands);
    void open(const QString &page);
    // Null before the first open().
    HelpWindow *window() const { return m_window.get(); }

    // Which page fits: the property "helpPage" of the widget that has the focus, or of the nearest one around it that
    // has one; else that of `shown`, the page of the window; else the first minutes. Both may be null.
    static QString pageFor(const QWidget *focused, const QWidget *shown);

private:
    void refresh();
    GuideKeys keys();

    const Preferences &m_preferences;
    QSettings *const m_settings;
    QList<Watched<const Commands>> m_commands; // of each window; what is gone is taken out when it is looked for
    QTimer m_refresh;                          // many keys may change at once
    std::unique_ptr<HelpWindow> m_window;
};
