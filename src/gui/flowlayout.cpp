#include "gui/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(QWidget *parent, Line line)
    : QLayout(parent)
    , m_line(line)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QWidget *FlowLayout::gather(QBoxLayout &row, const QList<QWidget *> &widgets, Line line)
{
    auto *holder = new QWidget(row.parentWidget());
    auto *flow = new FlowLayout(holder, line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(row.spacing());
    for (QWidget *widget : widgets) {
        flow->addWidget(widget);
    }
    row.addWidget(holder);
    return holder;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

// What fills its lines up takes what it is given; else all on one line is best.
QSize FlowLayout::sizeHint() const
{
    const QSize least = minimumSize();
    if (m_line == Line::FillsUp) {
        const int width = geometry().width();
        return {least.width(), width > 0 ? heightForWidth(width) : least.height()};
    }
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            const QSize size = sizeOf(*item, QWIDGETSIZE_MAX);
            width += size.width() + (width > 0 ? spacing() : 0);
            height = qMax(height, size.height());
        }
    }
    return QSize(width, height).grownBy(contentsMargins()).expandedTo(least);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int room)
{
    const int least = item.minimumSize().width();
    if (const auto *label = qobject_cast<const QLabel *>(const_cast<QLayoutItem &>(item).widget()); // NOLINT
        label != nullptr && label->wordWrap()) {
        const int natural = label->fontMetrics().size(0, label->text()).width() + 2 * label->margin() + 1;
        const int width = qBound(qMin(least, room), natural, room);
        return {width, qMax(label->minimumHeight(), label->heightForWidth(width))};
    }
    const QSize hint = item.sizeHint();
    const int width = qMin(hint.width(), qMax(room, least));
    return {width, width < hint.width() && item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<Place> line;
    int y = inside.y();
    int width = 0;
    int height = 0;
    const auto end = [&](bool isLast) {
        if (apply) {
            put(line, inside, y, isLast);
        }
        y += height + (isLast ? 0 : spacing());
        line.clear();
        width = 0;
        height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = sizeOf(*item, inside.width());
        if (!line.isEmpty() && width + spacing() + size.width() > inside.width()) {
            end(false);
        }
        width += size.width() + (line.isEmpty() ? 0 : spacing());
        height = qMax(height, size.height());
        line += Place{.item = item, .size = size};
    }
    end(true);
    return y - rect.y() + contentsMargins().bottom();
}

void FlowLayout::put(QList<Place> line, const QRect &inside, int y, bool isLast) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int rest = inside.width() + spacing();
    int height = 0;
    for (const Place &place : std::as_const(line)) {
        rest -= place.size.width() + spacing();
        height = qMax(height, place.size.height());
    }
    int x = inside.x();
    if (m_line == Line::FillsUp) {
        if (isLast && !line.isEmpty()) {
            line.last().size.rwidth() += qMax(0, rest);
        }
    } else if (m_line != Line::AtStart) {
        x += qMax(0, m_line == Line::AtEnd ? rest : rest / 2);
    }
    for (const Place &place : std::as_const(line)) {
        // In the middle of its line: words stand beside their field, not above it.
        const QPoint corner(x, y + (height - place.size.height()) / 2);
        place.item->setGeometry(QStyle::visualRect(direction, inside, QRect(corner, place.size)));
        x += place.size.width() + spacing();
    }
}
