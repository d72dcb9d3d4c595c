#pragma once

#include <QWidget>

// Says something aloud: to whatever screen reader runs, and to nobody else. It is a notification that appears, since
// that is what reaches a screen reader on Linux with every Qt; from Qt 6.8 on there is an event of its own for it.
// A child of the window, without any size. GUI thread.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget &window);

    // Once for each call. Nothing, when there is nothing to say.
    void say(const QString &text);
    // What was said last can be asked for no more.
    void forget() { setAccessibleName({}); }
    // Through that of the window that `widget` is in, if it has one: for what only those need to be told who do not see
    // it, such as the fault of a field that was just left.
    static void sayFrom(const QWidget &widget, const QString &text);

Q_SIGNALS:
    // Whether or not anything listens that can speak.
    void said(const QString &text);
};
