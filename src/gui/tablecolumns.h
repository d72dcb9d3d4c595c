#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QSettings;
class QTableView;

// Which columns a table shows, in what order and how wide, and by which it is sorted: chosen by a person from the menu
// of its header, kept in settings.ini, and given back. Owned by the table.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    // `names` call the columns of the model in the settings, in its order. As the table is now is what reset() gives
    // back. `settingsKey`: "lookup/columns".
    static TableColumns *install(QTableView &view, const QString &settingsKey, const QStringList &names);
    // That of a table; null: it has none.
    static TableColumns *of(const QTableView &view);

    QTableView &view() const { return m_view; }
    // Anything may stand in the settings: what makes no sense is left out, and one column stays at the least.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    void reset();

    // The names of the columns to check, then what to do with the one at `column` (logical; -1: none).
    QMenu *menu(int column);
    // At the current cell, for somebody without a mouse.
    void popupAtCurrent();

    bool isShown(int column) const;
    // Not the last one.
    void setShown(int column, bool shown);
    // By so many places, over hidden ones; positive: away from where one begins to read.
    void move(int column, int places);

private:
    TableColumns(QTableView &view, QString settingsKey, QStringList names);

    QStringList state() const;
    void apply(const QStringList &state);
    int shownCount() const;
    int neighbour(int column, int places) const; // visual index; -1: none
    void popup(int column, const QPoint &global);

    QTableView &m_view;
    const QString m_settingsKey;
    const QStringList m_names;
    QHash<int, int> m_hiddenWidths; // of what is hidden now, as far as known
    QStringList m_first;            // state() as it was at first
};
