#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class LockScreen;
class QWidget;

// Takes everything off one window that could be read, and puts it back at its end: menus, status bar, panels, pop-ups,
// dialogs, tooltips, the title. In its place stands a lock screen, and no key or click reaches anything but that. GUI
// thread; the window must outlive it.
class WindowCover final : public QObject
{
    Q_OBJECT

public:
    explicit WindowCover(QWidget &window);
    ~WindowCover() override;

    LockScreen &screen() { return *m_screen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void closePopups();

    QWidget &m_window;
    const QString m_title;
    QList<QPointer<QWidget>> m_hidden;
    LockScreen *const m_screen; // a child of the window
};
