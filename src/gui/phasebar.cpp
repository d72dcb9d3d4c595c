#include "gui/phasebar.h"

#include "gui/theme.h"
#include "models/tooltip.h"
#include "workflow/wording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int rowHeight = 24;
constexpr int gap = 12;

} // namespace

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
}

QSize PhaseBar::sizeHint() const
{
    return {260, rowHeight * 5};
}

void PhaseBar::clear()
{
    m_parts.clear();
    setToolTip({});
    setAccessibleDescription({});
    update();
}

void PhaseBar::setExchange(const Exchange &exchange)
{
    const Exchange::Phases &phases = exchange.phases;
    m_total = phases.total;
    setToolTip(phases.connecting ? QString() : ToolTip::of(tr("connection was kept from before")));
    m_parts = {{.name = tr("Queued"), .span = phases.queued},
               {.name = tr("Connecting (DNS, TCP, TLS)"), .span = phases.connecting},
               {.name = tr("Waiting for the first byte"), .span = phases.waiting},
               {.name = tr("Reading"), .span = phases.reading},
               {.name = tr("Total"), .span = phases.total}};
    QStringList words;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.span) {
            words += part.name + u' ' + Wording::duration(*part.span);
        }
    }
    setAccessibleDescription(words.join(QLatin1String(", ")));
    update();
}

void PhaseBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    int nameWidth = 0;
    int timeWidth = 0;
    for (const Part &part : std::as_const(m_parts)) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(part.name));
        timeWidth = std::max(timeWidth, part.span ? fontMetrics().horizontalAdvance(Wording::duration(*part.span)) : 0);
    }
    const bool kept = !m_parts.isEmpty() && !m_parts.at(1).span;
    int y = 0;
    std::chrono::microseconds before{0};
    for (const Part &part : std::as_const(m_parts)) {
        const bool isTotal = &part == &m_parts.constLast();
        const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
        const int barLeft = nameWidth + gap;
        const int barWidth = std::max(0, width() - barLeft - timeWidth - gap);
        painter.setPen(theme.muted());
        painter.drawText(mirrored(QRect(0, y, nameWidth, rowHeight)), Qt::AlignVCenter | Qt::AlignLeading, part.name);
        if (part.span) {
            const double scale =
                m_total.count() > 0 ? static_cast<double>(barWidth) / static_cast<double>(m_total.count()) : 0.0;
            const int from = isTotal ? 0 : static_cast<int>(static_cast<double>(before.count()) * scale);
            const int length = std::max(2, static_cast<int>(static_cast<double>(part.span->count()) * scale));
            const QRect bar(barLeft + std::min(from, std::max(0, barWidth - 2)), y + 7, std::min(length, barWidth),
                            rowHeight - 14);
            painter.fillRect(mirrored(bar), isTotal ? theme.muted() : theme.accent());
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(mirrored(QRect(width() - timeWidth, y, timeWidth, rowHeight)),
                             Qt::AlignVCenter | Qt::AlignTrailing, Wording::duration(*part.span));
            if (!isTotal) {
                before += *part.span;
            }
        } else if (kept && &part == &m_parts.at(1)) {
            const int room = width() - barLeft; // no time stands at its end
            painter.drawText(mirrored(QRect(barLeft, y, room, rowHeight)), Qt::AlignVCenter | Qt::AlignLeading,
                             fontMetrics().elidedText(tr("connection was kept from before"), Qt::ElideRight, room));
        }
        y += rowHeight;
    }
}
