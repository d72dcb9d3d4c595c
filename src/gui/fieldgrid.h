#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class WhatsThis;

// Labels and values in two columns, every value selectable plain text. Shows at most 60 rows and says how many it left
// out.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString value;
        bool code = false;   // an id: in monospace
        bool absent = false; // "not given": muted
        QString help = {};   // what FieldHelp calls it; empty: there is nothing to explain
    };

    explicit FieldGrid(QWidget *parent = nullptr);

    // On a tinted ground, to stand out from the rest.
    void setHighlighted(bool highlighted);
    // Hides itself when there is nothing to show.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    // From the context menu of a field. As it came, not as it is shown; may name a person.
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const Row &row, QLabel &label, const QPoint &global);

    QList<Row> m_rows;
    bool m_highlighted = false;
    QGridLayout *const m_layout;
    WhatsThis *const m_whatsThis;
};
