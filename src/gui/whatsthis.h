#pragma once

#include <QObject>

class QMenu;

// “What's this?” of the fields of one form: the texts of FieldHelp on its widgets, where Shift+F1, screen readers and
// their context menus find them. A child of the form.
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    // Every widget of the form, itself included, that FieldHelp has a text for. After setupUi().
    explicit WhatsThis(QWidget &form);

    // For what comes and goes, or whose meaning changes. Empty: no longer explained.
    void explain(QWidget &widget, const QString &text);

    // Beside the widget, that of itself or of the nearest one around it. Whether there was one to show.
    static bool show(QWidget *widget);
    // An entry at the end of a menu that does so. Nothing, where there is no text.
    static void addTo(QMenu &menu, QWidget &about);
    // That text; empty: there is none.
    static QString textOf(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(QWidget &widget, const QPoint &at);
};
