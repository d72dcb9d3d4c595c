#include "gui/consolestyle.h"

#include "gui/icons.h"
#include "gui/spoken.h"
#include "gui/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace {

constexpr qreal radius = 5.0;

QRectF crisp(const QRect &rect, qreal inset = 0.5)
{
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *edit = qobject_cast<QLineEdit *>(widget->parentWidget())) {
        Spoken::nameClearButton(*edit);
    }
}

void ConsoleStyle::drawField(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? option.palette.color(QPalette::Base) : option.palette.color(QPalette::Window));
    painter.setPen(focused ? QPen(theme.color(Token::Focus), theme.focusWidth())
                           : QPen(theme.color(Token::FieldBorder), 1));
    painter.drawRoundedRect(crisp(option.rect, focused ? 1.0 : 0.5), radius, radius);
    painter.restore();
}

void ConsoleStyle::drawButton(const QStyleOption &option, QPainter &painter, bool isDefault, bool isFlat)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool pressed = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    const bool focused = option.state.testFlag(State_HasFocus);
    QColor fill = isDefault && enabled ? theme.accent() : option.palette.color(QPalette::Button);
    const QColor ink = isDefault && enabled ? option.palette.color(QPalette::HighlightedText)
                                            : option.palette.color(QPalette::ButtonText);
    if (pressed || hovered) {
        fill = blended(ink, fill, pressed ? Theme::pressedShare : Theme::hoverShare);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isFlat || hovered || pressed) {
        painter.setBrush(fill);
        painter.setPen((isDefault && enabled) || isFlat ? QPen(fill, 1) : QPen(theme.border(), 1));
        painter.drawRoundedRect(crisp(option.rect), radius, radius);
    }
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isDefault ? option.palette.color(QPalette::WindowText) : theme.accent(), 2));
        painter.drawRoundedRect(crisp(option.rect, 1.0), radius, radius);
    }
    painter.restore();
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(*option, *painter);
        }
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*option, *painter, button->features.testFlag(QStyleOptionButton::DefaultButton),
                       button->features.testFlag(QStyleOptionButton::Flat));
            return;
        }
        break;
    case PE_PanelButtonTool:
        drawButton(*option, *painter, false,
                   !option->state.testFlag(State_On) && option->state.testFlag(State_AutoRaise));
        return;
    case PE_Frame:
    case PE_FrameGroupBox: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(Theme::of(option->palette).border());
        painter->drawRoundedRect(crisp(option->rect), radius, radius);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox: {
        const Theme &theme = Theme::of(option->palette);
        const bool on = option->state.testFlag(State_On);
        const QRectF box = crisp(option->rect, 1.0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(on ? theme.accent() : option->palette.color(QPalette::Base));
        painter->setPen(QPen(on ? theme.accent() : theme.muted(), 1));
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap));
            painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52),
                                            box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.72),
                                            box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.3)});
        }
        painter->restore();
        return;
    }
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::of(option->palette).accent(), 1.5));
        painter->drawRoundedRect(crisp(option->rect, 1.0), 3, 3);
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(Theme::of(option->palette).border());
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            button->state.testFlag(State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            onAccent.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        // Selected rows in a light tint: words and colours in them stay as readable as before.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft(*item);
            const Theme &theme = Theme::of(item->palette);
            soft.palette.setColor(QPalette::Highlight, theme.tone(Tone::Active).paper);
            soft.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return; // the gap itself is enough to take hold of
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(*option, *painter);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::of(option->palette).muted(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    painter->drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(6, 0, -2, 0)
                                                                                      : rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(6, 0, -2, 0) : rect;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? whole + QSize(12, 0) : whole; // words keep off the edge
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // Ours; and start-up need not look through the desktop's icon themes.
    return pixmap == SP_LineEditClearButton ? Icons::themed(QStringLiteral("clear"))
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::of(option != nullptr ? option->palette : QPalette()).border().rgb());
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
