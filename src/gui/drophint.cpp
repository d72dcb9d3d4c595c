#include "gui/drophint.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int radius = 6;
constexpr int line = 2;
constexpr int gap = 8;
constexpr int iconSize = 24;
constexpr int widestWords = 420;

} // namespace

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dropped goes to what lies below
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::show(const QRect &place, bool welcome, const QString &words)
{
    m_welcome = welcome;
    m_words = words;
    setAccessibleName(words);
    setGeometry(place);
    setVisible(true);
    raise();
    update();
}

void DropHint::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::of(palette());
    const Theme::Pair pair = theme.tone(m_welcome ? Tone::Active : Tone::Negative);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(pair.ink, line, m_welcome ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    const bool room = height() > 4 * iconSize;
    if (room) {
        QColor paper = pair.paper;
        paper.setAlphaF(0.55F); // what lies below stays in sight
        painter.setBrush(paper);
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radius, radius);
    if (!room) {
        return;
    }
    QFont strong(font());
    strong.setBold(true);
    painter.setFont(strong);
    const int widest = qMin(widestWords, width() - 6 * gap);
    const QRect words = painter.fontMetrics().boundingRect(
        QRect(0, 0, widest, height()), static_cast<int>(Qt::AlignHCenter) | Qt::TextWordWrap, m_words);
    QRect card(0, 0, words.width() + 4 * gap, words.height() + iconSize + 4 * gap);
    card.moveCenter(rect().center());
    painter.setPen(QPen(pair.ink, 1));
    painter.setBrush(pair.paper);
    painter.drawRoundedRect(card, radius, radius);
    const QString icon = m_welcome ? QStringLiteral("enrol") : QStringLiteral("failed");
    painter.drawPixmap(card.center().x() - iconSize / 2, card.top() + gap + gap / 2,
                       Icons::tinted(icon, pair.ink, iconSize, devicePixelRatioF()));
    painter.setPen(pair.ink);
    painter.drawText(card.adjusted(gap, iconSize + 2 * gap, -gap, -gap),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_words);
}
