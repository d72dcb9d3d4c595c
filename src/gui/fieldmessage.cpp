#include "gui/fieldmessage.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/ownfont.h"
#include "gui/statelook.h"
#include "models/tooltip.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

constexpr int lineCount = 2;
constexpr int iconSize = 13;
constexpr int gapBelow = 4;

} // namespace

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
{
    OwnFont::set(*this, {.factor = 0.9});
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FieldMessage::setMessage(EnrolmentFormModel::Weight weight, const QString &text)
{
    const QString shown = PlainText::line(text, 1000);
    if (m_weight == weight && m_text == shown) {
        return;
    }
    m_weight = weight;
    m_text = shown;
    setToolTip(ToolTip::of(m_text));
    setAccessibleName(m_text);
    update();
}

QSize FieldMessage::sizeHint() const
{
    return {120, lineCount * fontMetrics().lineSpacing() + gapBelow};
}

QSize FieldMessage::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void FieldMessage::paintEvent(QPaintEvent * /*event*/)
{
    if (m_text.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const StateLook look = StateLook::of(m_weight);
    const Theme &theme = Theme::of(palette());
    const QColor ink = look.icon.isEmpty() ? theme.muted() : theme.tone(look.tone).ink;
    painter.setPen(ink);
    int left = 0;
    if (!look.icon.isEmpty()) {
        left = iconSize + 4;
        const int top = (fontMetrics().lineSpacing() - iconSize) / 2;
        const int at = layoutDirection() == Qt::RightToLeft ? width() - iconSize : 0;
        painter.drawPixmap(at, top, Icons::tinted(look.icon, ink, iconSize, devicePixelRatioF()));
    }
    const int room = width() - left;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (int at = 0; at < lineCount; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room);
        const bool last = at + 1 == lineCount;
        const QString text = last ? fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, room)
                                  : m_text.mid(line.textStart(), line.textLength()).trimmed();
        const QRect place(layoutDirection() == Qt::RightToLeft ? 0 : left, at * fontMetrics().lineSpacing(), room,
                          fontMetrics().lineSpacing());
        painter.drawText(place,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         text);
    }
    layout.endLayout();
}
