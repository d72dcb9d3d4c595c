#include "gui/ownfont.h"

#include "gui/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

namespace {

// Keeps a table's rows and columns in step with its text.
class TableFit final : public QObject
{
public:
    TableFit(QTableView &table, const QList<int> &widths)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
        table.horizontalHeader()->installEventFilter(this);
        constexpr qreal digitOfOldWidths = 8.0; // in the font that they were chosen with
        const qreal digit = table.fontMetrics().horizontalAdvance(u'0');
        for (int column = 0; column < widths.size(); ++column) {
            fitColumn(column, widths.at(column) * qMax(1.0, digit / digitOfOldWidths));
        }
        m_digit = digit;
        fitRows();
        fitStretched();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange && watched == &m_table) {
            fitRows();
            const qreal digit = m_table.fontMetrics().horizontalAdvance(u'0');
            QHeaderView &header = *m_table.horizontalHeader();
            for (int column = 0; column < header.count(); ++column) {
                if (header.sectionResizeMode(column) == QHeaderView::Interactive && !header.isSectionHidden(column)) {
                    fitColumn(column, header.sectionSize(column) * digit / m_digit);
                }
            }
            m_digit = digit;
            fitStretched();
        } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
            // The header's own: it measures with it only once it has had the event.
            QTimer::singleShot(0, this, [this] { fitStretched(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    // Never too narrow for its heading, which is longer in some languages.
    void fitColumn(int column, qreal width)
    {
        QHeaderView &header = *m_table.horizontalHeader();
        header.resizeSection(column, qMax(qRound(width), header.sectionSizeHint(column)));
    }

    // A column that takes what is left must not be left with less than its heading either.
    void fitStretched()
    {
        QHeaderView &header = *m_table.horizontalHeader();
        int least = -1; // the style's own
        for (int column = 0; column < header.count(); ++column) {
            if (header.sectionResizeMode(column) == QHeaderView::Stretch) {
                least = qMax(least, header.sectionSizeHint(column));
            }
        }
        header.setMinimumSectionSize(least);
    }

    void fitRows() { m_table.verticalHeader()->setDefaultSectionSize(Metrics::rowHeight(m_table.fontMetrics())); }

    QTableView &m_table;
    qreal m_digit = 1;
};

// The same for a list of places.
class ListFit final : public QObject
{
public:
    ListFit(QListWidget &list, int least)
        : QObject(&list)
        , m_list(list)
        , m_least(least)
    {
        list.installEventFilter(this);
        connect(&list, &QListWidget::itemChanged, this, &ListFit::fit);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange && watched == &m_list) {
            fit();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QSignalBlocker quiet(&m_list);
        QFont bold = m_list.font();
        bold.setBold(true);
        const QFontMetrics text(bold);
        int widest = 0;
        for (int row = 0; row < m_list.count(); ++row) {
            QListWidgetItem *item = m_list.item(row);
            item->setSizeHint({0, Metrics::entryHeight(text)});
            widest = qMax(widest, text.horizontalAdvance(item->text()));
        }
        m_list.setFixedWidth(qMax(m_least, widest + Metrics::icon + Metrics::margin + 2 * Metrics::wideGap));
    }

    QListWidget &m_list;
    const int m_least;
};

} // namespace

OwnFont::OwnFont(QWidget &widget, const Kind &kind)
    : QObject(&widget)
    , m_widget(widget)
    , m_kind(kind)
{
    apply();
}

void OwnFont::set(QWidget &widget, const Kind &kind)
{
    delete widget.findChild<OwnFont *>(QString(), Qt::FindDirectChildrenOnly);
    new OwnFont(widget, kind);
}

QFont OwnFont::font(const QWidget &widget, const Kind &kind)
{
    const QFont own = QApplication::font(&widget);
    QFont font = kind.monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : own;
    font.setPointSizeF(own.pointSizeF() * kind.factor);
    font.setBold(kind.bold);
    return font;
}

void OwnFont::fitTable(QTableView &table, const QList<int> &widths)
{
    new TableFit(table, widths);
}

void OwnFont::fitList(QListWidget &list, int least)
{
    new ListFit(list, least);
}

// Qt tells windows only, and those whose size is their own would not be told by them.
void OwnFont::followAll()
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (auto *own = widget->findChild<OwnFont *>(QString(), Qt::FindDirectChildrenOnly)) {
            own->apply();
        }
    }
}

void OwnFont::apply()
{
    m_widget.setFont(font(m_widget, m_kind));
}
