#include "gui/environmentband.h"

#include "core/plaintext.h"
#include "gui/icons.h"

#include <QPainter>
#include <QStyle>

namespace {

struct Look
{
    QColor paper;
    QColor ink;
    const char *icon;
};

// The same in light and dark: a place does not change its colour at night. Ink on paper is 5:1 at least.
Look lookOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return {.paper = QColor(0x17663F), .ink = QColor(0xFFFFFF), .icon = "sandbox"};
    case EnvironmentKind::Test:
        return {.paper = QColor(0xF3B73E), .ink = QColor(0x2A1C00), .icon = "test"};
    case EnvironmentKind::Production:
        return {.paper = QColor(0xA61E24), .ink = QColor(0xFFFFFF), .icon = "production"};
    }
    Q_UNREACHABLE();
}

constexpr int iconSize = 20;
constexpr int margin = 16;

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void EnvironmentBand::setEnvironment(EnvironmentKind kind, const QString &description)
{
    m_kind = kind;
    m_description = PlainText::line(description);
    setAccessibleName(tr("Environment: %1").arg(environmentLabel(kind)));
    setAccessibleDescription(m_description);
    update();
}

QSize EnvironmentBand::sizeHint() const
{
    return {200, qMax(34, fontMetrics().height() + 14)};
}

void EnvironmentBand::paintEvent(QPaintEvent * /*event*/)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), look.paper);
    if (m_kind != EnvironmentKind::Sandbox) {
        // Hazard stripes along the lower edge: thin for test, bold for production.
        const int height = m_kind == EnvironmentKind::Production ? 6 : 3;
        painter.fillRect(
            QRect(0, this->height() - height, width(), height),
            QBrush(look.ink, m_kind == EnvironmentKind::Production ? Qt::BDiagPattern : Qt::Dense4Pattern));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect area = rect().adjusted(margin, 0, -margin, 0);
    const QRect iconArea =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSize, iconSize), area);
    painter.drawPixmap(iconArea, Icons::tinted(QLatin1String(look.icon), look.ink, iconSize, devicePixelRatioF()));

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto leave = [&area, rightToLeft](int width) {
        rightToLeft ? area.setRight(area.right() - width) : area.setLeft(area.left() + width);
    };
    leave(iconSize + 8);
    painter.setPen(look.ink);
    QFont bold = font();
    bold.setBold(true);
    bold.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    painter.setFont(bold);
    const QString name = environmentLabel(m_kind);
    const Qt::Alignment alignment = Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(area, static_cast<int>(alignment), name);
    leave(QFontMetrics(bold).horizontalAdvance(name) + 16);
    painter.setFont(font());
    painter.drawText(area, static_cast<int>(alignment),
                     fontMetrics().elidedText(m_description, Qt::ElideRight, area.width()));
}
