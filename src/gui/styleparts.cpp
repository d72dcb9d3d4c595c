#include "gui/styleparts.h"

#include "gui/metrics.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

using namespace Metrics;

namespace {

constexpr int smallRadius = 3;
constexpr int barInset = 3; // of a scroll bar's slider

// In high contrast everything that cannot be used is dashed, since its ink can hardly be paler.
QPen edge(const Theme &theme, const QColor &color, bool enabled)
{
    return {color, 1, theme.isHighContrast() && !enabled ? Qt::DashLine : Qt::SolidLine};
}

void rounded(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &brush, const QPen &pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(brush);
    painter.setPen(pen);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

QRectF StyleParts::crisp(const QRect &rect, qreal inset)
{
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

void StyleParts::ring(const QPalette &palette, const QRect &rect, QPainter &painter)
{
    const Theme &theme = Theme::of(palette);
    const qreal width = theme.focusWidth();
    rounded(painter, crisp(rect, width / 2), Metrics::radius, Qt::NoBrush, QPen(theme.color(Token::Focus), width));
}

void StyleParts::field(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor paper = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    rounded(painter, crisp(option.rect), Metrics::radius, paper,
            edge(theme, theme.color(enabled ? Token::FieldBorder : Token::Hairline), enabled));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        ring(option.palette, option.rect, painter);
    }
}

void StyleParts::button(const QStyleOption &option, QPainter &painter, bool isDefault, bool isFlat)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool coloured = isDefault && enabled;
    const QColor ink = theme.color(coloured ? Token::OnAccent : enabled ? Token::Text : Token::Disabled);
    QColor fill = theme.color(coloured ? Token::Accent : Token::Button);
    if (pressed || hovered) {
        fill = blended(ink, fill, pressed ? Theme::pressedShare : Theme::hoverShare);
    }
    if (coloured && focused) {
        // The ring would not be seen on its own colour: it stands off, in the colour of text.
        constexpr int off = 4;
        rounded(painter, crisp(option.rect, off), Metrics::radius, fill, QPen(fill, 1));
        const qreal width = theme.focusWidth();
        rounded(painter, crisp(option.rect, width / 2), Metrics::radius, Qt::NoBrush,
                QPen(theme.color(Token::Text), width));
        return;
    }
    if (!isFlat || hovered || pressed) {
        const QColor line = coloured || isFlat ? fill : theme.color(Token::Hairline);
        rounded(painter, crisp(option.rect), Metrics::radius, fill, edge(theme, line, enabled));
    }
    if (focused) {
        ring(option.palette, option.rect, painter);
    }
}

void StyleParts::mirroredLabel(const QStyle &style, const QStyleOptionButton &option, QPainter &painter)
{
    constexpr int between = 4;
    QRect room = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        room.setLeft(room.left() + style.pixelMetric(QStyle::PM_MenuButtonIndicator, &option));
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = option.iconSize.width() + between + words;
    const int right = room.left() + (room.width() + width) / 2;
    const QRect picture(QPoint(right - option.iconSize.width(), room.center().y() - option.iconSize.height() / 2),
                        option.iconSize);
    option.icon.paint(&painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const int mnemonic =
        style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(&painter, QRect(picture.left() - between - words, room.top(), words, room.height()),
                       static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine) | mnemonic, option.palette, enabled,
                       option.text, QPalette::ButtonText);
}

void StyleParts::checkMark(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = crisp(option.rect, 1.0);
    const QColor fill = theme.color(!on && !partly ? Token::Base : enabled ? Token::Accent : Token::Disabled);
    const QColor line = theme.color(enabled ? Token::FieldBorder : Token::Disabled);
    rounded(painter, box, smallRadius, fill, edge(theme, on || partly ? fill : line, enabled));
    if (!on && !partly) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(enabled ? Token::OnAccent : Token::Base), 1.8, Qt::SolidLine, Qt::RoundCap));
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.drawPolyline(on ? QPolygonF{at(0.24, 0.52), at(0.44, 0.72), at(0.78, 0.3)}
                            : QPolygonF{at(0.26, 0.5), at(0.74, 0.5)});
    painter.restore();
}

void StyleParts::radioMark(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor mark = theme.color(enabled ? Token::Accent : Token::Disabled);
    const QRectF box = crisp(option.rect, 1.0);
    const qreal round = box.width() / 2;
    const QColor line = theme.color(enabled ? Token::FieldBorder : Token::Disabled);
    rounded(painter, box, round, theme.color(Token::Base), edge(theme, on ? mark : line, enabled));
    if (on) {
        const qreal inset = box.width() * 0.26;
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), round - inset, mark, Qt::NoPen);
    }
}

void StyleParts::frame(const QStyleOption &option, QPainter &painter, bool onlyWhenFocused)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        ring(option.palette, option.rect, painter);
    } else if (!onlyWhenFocused) {
        rounded(painter, crisp(option.rect), Metrics::radius, Qt::NoBrush,
                QPen(Theme::of(option.palette).color(Token::Hairline), 1));
    }
}

void StyleParts::raised(const QPalette &palette, const QRect &rect, QPainter &painter)
{
    const Theme &theme = Theme::of(palette);
    painter.save();
    painter.setBrush(theme.color(Token::Base));
    painter.setPen(theme.color(Token::FieldBorder));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void StyleParts::arrow(const QPalette &palette, const QRect &rect, QPainter &painter, bool up, bool enabled)
{
    const QColor color = Theme::of(palette).color(enabled ? Token::Muted : Token::Disabled);
    const QPointF centre = QRectF(rect).center();
    const int tip = up ? -2 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -tip), centre + QPointF(0, tip), centre + QPointF(4, -tip)});
    painter.restore();
}

QRect StyleParts::sliderOf(const QStyleOptionSlider &option)
{
    const bool level = option.orientation == Qt::Horizontal;
    const int length = level ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int size = length;
    if (range > 0) {
        constexpr int least = 32;
        size = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        size = qBound(qMin(least, length / 2), size, length);
    }
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - size,
                                                   option.upsideDown);
    const QRect rect = level ? QRect(option.rect.x() + at, option.rect.y(), size, option.rect.height())
                             : QRect(option.rect.x(), option.rect.y() + at, option.rect.width(), size);
    return level ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
}

void StyleParts::scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.color(Token::Alternate));
    if (!option.state.testFlag(QStyle::State_Enabled) || option.maximum <= option.minimum) {
        return;
    }
    const bool pressed =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QColor color = theme.color(pressed ? Token::Accent : hovered ? Token::Muted : Token::FieldBorder);
    const QRectF bar = crisp(slider, barInset);
    rounded(painter, bar, qMin(bar.width(), bar.height()) / 2, color, Qt::NoPen);
}

void StyleParts::tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || hovered) {
        constexpr int thick = 3;
        const bool below = option.shape == QTabBar::RoundedNorth || option.shape == QTabBar::TriangularNorth;
        const QRect line(option.rect.left(), below ? option.rect.bottom() - thick + 1 : option.rect.top(),
                         option.rect.width(), thick);
        painter.fillRect(line.adjusted(gap, 0, -gap, 0), theme.color(chosen ? Token::Accent : Token::FieldBorder));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        ring(option.palette, option.rect, painter);
    }
}

// The gap itself is enough to see; under the mouse or with the focus it says that it can be moved.
void StyleParts::splitterHandle(const QStyleOption &option, QPainter &painter, bool focused)
{
    if (!focused && !option.state.testFlag(QStyle::State_MouseOver)) {
        return;
    }
    constexpr int thick = 3;
    const QPoint middle = option.rect.center();
    const QRect line = option.rect.width() > option.rect.height()
                           ? QRect(option.rect.left(), middle.y() - 1, option.rect.width(), thick)
                           : QRect(middle.x() - 1, option.rect.top(), thick, option.rect.height());
    painter.fillRect(line, Theme::of(option.palette).color(focused ? Token::Focus : Token::FieldBorder));
}

void StyleParts::spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter)
{
    if (option.frame) {
        field(option, painter);
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto may = [&option, enabled](QAbstractSpinBox::StepEnabledFlag step) {
        return enabled && option.stepEnabled.testFlag(step);
    };
    arrow(option.palette, up, painter, true, may(QAbstractSpinBox::StepUpEnabled));
    arrow(option.palette, down, painter, false, may(QAbstractSpinBox::StepDownEnabled));
}

void StyleParts::progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF groove = crisp(option.rect);
    rounded(painter, groove, Metrics::radius, theme.color(Token::NeutralPaper),
            QPen(theme.color(theme.isHighContrast() ? Token::FieldBorder : Token::NeutralPaper), 1));
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) {
        return;
    }
    const auto share = static_cast<qreal>(option.progress - option.minimum) / static_cast<qreal>(range);
    QRectF done = groove;
    done.setWidth(groove.width() * qBound(0.0, share, 1.0));
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    if (done.width() >= 1) {
        rounded(painter, done, Metrics::radius, theme.accent(), Qt::NoPen);
    }
}

void StyleParts::chosenBar(const QStyleOptionViewItem &option, QPainter &painter)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !option.state.testFlag(QStyle::State_Selected)) {
        return;
    }
    // Tables do not say which cell comes first: the one at the edge.
    const bool first = option.direction == Qt::RightToLeft ? option.rect.right() >= view->viewport()->width() - 1
                                                           : option.rect.left() <= 0;
    if (first) {
        constexpr int thick = 3;
        const QRect bar(option.rect.topLeft(), QSize(thick, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::of(option.palette).accent());
    }
}
