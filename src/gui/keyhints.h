#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class Commands;
class QWidget;

// Keeps the keys true that texts name in brackets, as in “Filter (Ctrl+F)”: of the fields and buttons of a page, in
// placeholders, tooltips and descriptions. A command that has lost its keys takes the brackets with it. Owned by the
// page.
class KeyHints final : public QObject
{
    Q_OBJECT

public:
    // What the page has by now. `commands` must outlive it.
    static void install(QWidget &page, Commands &commands);

private:
    struct Hint
    {
        QPointer<QWidget> widget;
        const char *property;
        QString text;    // as it was written
        QString written; // the keys in it
        QString command;
    };

    KeyHints(QWidget &page, Commands &commands);
    void find(QWidget &widget, const char *property);
    void show(const Hint &hint) const;

    Commands &m_commands;
    QList<Hint> m_hints;
};
