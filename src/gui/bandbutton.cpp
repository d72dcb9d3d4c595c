#include "gui/bandbutton.h"

#include "gui/metrics.h"

#include <QPainter>

namespace {

constexpr int arrowRoom = 16;
constexpr int widest = 264; // for its words

QColor shaded(const Theme::Pair &colors, qreal share)
{
    return blended(colors.ink.lightness() > 128 ? Qt::black : Qt::white, colors.paper, share);
}

} // namespace

BandButton::BandButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void BandButton::setColors(const Theme::Pair &colors)
{
    m_colors = colors;
    update();
}

QColor BandButton::hovered(const Theme::Pair &colors)
{
    return shaded(colors, 0.2);
}

QColor BandButton::pressed(const Theme::Pair &colors)
{
    return shaded(colors, 0.4);
}

QSize BandButton::sizeHint() const
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, widest);
    return {fontMetrics().size(Qt::TextShowMnemonic, shown).width() + 2 * Metrics::wideGap +
                (menu() != nullptr ? arrowRoom : 0),
            Metrics::lineHeight(fontMetrics().height(), Metrics::gap)};
}

QSize BandButton::minimumSizeHint() const
{
    return {2 * Metrics::wideGap + 3 * arrowRoom, sizeHint().height()};
}

void BandButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 3 : 1;
    painter.setBrush(isDown() ? pressed(m_colors) : underMouse() ? hovered(m_colors) : m_colors.paper);
    painter.setPen(QPen(m_colors.ink, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), Metrics::radius,
                            Metrics::radius);
    QRect words = rect().adjusted(Metrics::wideGap, 0, -Metrics::wideGap, 0);
    if (menu() != nullptr) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QPointF centre(rightToLeft ? Metrics::margin : width() - Metrics::margin, height() / 2.0);
        rightToLeft ? words.setLeft(words.left() + arrowRoom) : words.setRight(words.right() - arrowRoom);
        painter.setPen(QPen(m_colors.ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    }
    painter.setPen(m_colors.ink);
    painter.drawText(words, static_cast<int>(Qt::AlignCenter | Qt::TextShowMnemonic),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
}
