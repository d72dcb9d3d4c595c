#include "gui/bandbutton.h"

#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int arrowRoom = 16;
constexpr int buttonHeight = 26;

} // namespace

BandButton::BandButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void BandButton::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

QSize BandButton::sizeHint() const
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, 260);
    return {fontMetrics().size(Qt::TextShowMnemonic, shown).width() + 2 * padding + 4 +
                (menu() != nullptr ? arrowRoom : 0),
            buttonHeight};
}

QSize BandButton::minimumSizeHint() const
{
    return {2 * padding + 3 * arrowRoom, buttonHeight};
}

void BandButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    constexpr int radius = 5;
    QColor veil = m_ink;
    veil.setAlphaF(isDown() ? 0.32F : underMouse() ? 0.2F : 0.1F);
    painter.setBrush(veil);
    painter.setPen(QPen(m_ink, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(m_ink);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (menu() != nullptr) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QPointF centre(rightToLeft ? padding + 4 : width() - padding - 4, height() / 2.0);
        rightToLeft ? words.setLeft(words.left() + arrowRoom) : words.setRight(words.right() - arrowRoom);
        painter.setPen(QPen(m_ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
        painter.setPen(m_ink);
    }
    painter.drawText(words, static_cast<int>(Qt::AlignCenter | Qt::TextShowMnemonic),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
}
