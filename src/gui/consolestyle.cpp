#include "gui/consolestyle.h"

#include "gui/focuswatch.h"
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/spoken.h"
#include "gui/styleparts.h"
#include "gui/theme.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>
#include <QTextEdit>

namespace {

constexpr int textInset = 6; // of fields, beyond Fusion's own

// A scroll area that only shows that it has the focus, such as the body of a card.
bool isQuiet(const QWidget *widget)
{
    return widget != nullptr && widget->property("quietFrame").toBool();
}

bool isFramedArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area != nullptr && area->frameShape() == QFrame::StyledPanel;
}

// What has no edge gets one for the time when it has the focus.
void frameArea(QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    const bool scrolls = qobject_cast<QScrollArea *>(area) != nullptr ||
                         qobject_cast<QPlainTextEdit *>(area) != nullptr || qobject_cast<QTextEdit *>(area) != nullptr;
    if (scrolls && area->frameShape() == QFrame::NoFrame && (area->focusPolicy() & Qt::TabFocus) != 0) {
        area->setProperty("quietFrame", true);
        area->setFrameShape(QFrame::StyledPanel);
    }
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("fusion"))
    , m_focusWatch(new FocusWatch(this))
{
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_focusWatch->add(*widget);
    frameArea(*widget);
    if (auto *edit = qobject_cast<QLineEdit *>(widget->parentWidget())) {
        Spoken::nameClearButton(*edit);
    }
}

void ConsoleStyle::unpolish(QWidget *widget)
{
    m_focusWatch->remove(*widget);
    QProxyStyle::unpolish(widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            StyleParts::field(*option, *painter);
        }
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            StyleParts::button(*option, *painter, button->features.testFlag(QStyleOptionButton::DefaultButton),
                               button->features.testFlag(QStyleOptionButton::Flat));
            return;
        }
        break;
    case PE_PanelButtonTool:
        StyleParts::button(*option, *painter, false,
                           !option->state.testFlag(State_On) && option->state.testFlag(State_AutoRaise));
        return;
    case PE_Frame:
        StyleParts::frame(*option, *painter, isQuiet(widget));
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: {
        QStyleOption plain(*option);
        plain.state.setFlag(State_HasFocus, false);
        StyleParts::frame(plain, *painter, false);
        return;
    }
    case PE_FrameTabBarBase:
        return; // the line below the chosen tab is enough
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        StyleParts::raised(option->palette, option->rect, *painter);
        return;
    case PE_IndicatorCheckBox:
        StyleParts::checkMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        StyleParts::radioMark(*option, *painter);
        return;
    case PE_FrameFocusRect:
        StyleParts::ring(option->palette, option->rect, *painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, Theme::of(option->palette).color(Token::Alternate));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.color(Token::Window));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), theme.border());
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            if (label.features.testFlag(QStyleOptionButton::DefaultButton) && label.state.testFlag(State_Enabled)) {
                label.palette.setColor(QPalette::ButtonText, theme.color(Token::OnAccent));
            }
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty()) {
                StyleParts::mirroredLabel(*this, label, *painter);
            } else {
                QProxyStyle::drawControl(element, &label, painter, widget);
            }
            return;
        }
        break;
    case CE_ItemViewItem:
        // Chosen rows in a light tint: words and colours in them stay as readable as before.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft(*item);
            soft.palette.setColor(QPalette::Highlight, theme.color(Token::Selected));
            soft.palette.setColor(QPalette::HighlightedText, theme.color(Token::Text));
            QProxyStyle::drawControl(element, &soft, painter, widget);
            StyleParts::chosenBar(*item, *painter);
            return;
        }
        break;
    case CE_PushButton:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && button->features.testFlag(QStyleOptionButton::Flat) &&
            button->state.testFlag(State_HasFocus)) {
            StyleParts::ring(option->palette, option->rect, *painter); // of which no panel is drawn
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            StyleParts::tab(*tab, *painter);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint middle = option->rect.center();
            painter->fillRect(frame->frameShape == QFrame::HLine
                                  ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                  : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                              theme.border());
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            StyleParts::progress(*bar, *painter);
            return;
        }
        break;
    case CE_Splitter:
        StyleParts::splitterHandle(*option, *painter, false); // with the focus: see FocusWatch
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo != nullptr) {
        if (combo->frame) {
            StyleParts::field(*option, *painter);
        }
        StyleParts::arrow(option->palette, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), *painter,
                          false, option->state.testFlag(State_Enabled));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               control == CC_SpinBox && spin != nullptr) {
        StyleParts::spinBox(*spin, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), *painter);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               control == CC_ScrollBar && bar != nullptr) {
        StyleParts::scrollBar(*bar, StyleParts::sliderOf(*bar), *painter);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               control == CC_ToolButton && tool != nullptr && tool->state.testFlag(State_HasFocus)) {
        // Fusion would draw a second ring inside.
        QStyleOptionToolButton calm(*tool);
        calm.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawComplexControl(control, &calm, painter, widget);
        StyleParts::ring(option->palette, option->rect, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_PushButtonFocusRect) {
        return {}; // drawn with its panel
    }
    return element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0
               ? rect.adjusted(textInset, 0, -2, 0)
               : rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        return scrollBarPart(*bar, part);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(textInset, 0, -2, 0) : rect;
}

// Without buttons at its ends.
QRect ConsoleStyle::scrollBarPart(const QStyleOptionSlider &option, SubControl part)
{
    const QRect slider = StyleParts::sliderOf(option);
    const bool level = option.orientation == Qt::Horizontal;
    QRect before = option.rect;
    QRect after = option.rect;
    if (level) {
        before.setRight(slider.left() - 1);
        after.setLeft(slider.right() + 1);
    } else {
        before.setBottom(slider.top() - 1);
        after.setTop(slider.bottom() + 1);
    }
    const bool turned = level && option.direction == Qt::RightToLeft;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSubPage:
        return turned ? after : before;
    case SC_ScrollBarAddPage:
        return turned ? before : after;
    default:
        return {};
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return whole + QSize(Metrics::wideGap, 0); // words keep off the edge
    case CT_TabBarTab:
        return whole + QSize(Metrics::gap, Metrics::half);
    default:
        return whole;
    }
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
        return Metrics::gap;
    case PM_HeaderMargin:
        return Metrics::half + 1;
    case PM_FocusFrameHMargin:
        return Metrics::half; // beside the words of a cell
    case PM_DefaultFrameWidth:
        return isFramedArea(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget); // room for the ring
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return markSize(widget);
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// Grows with the text beside it.
int ConsoleStyle::markSize(const QWidget *widget)
{
    const int text = widget != nullptr ? widget->fontMetrics().height() : Metrics::smallIcon;
    return qMax(Metrics::smallIcon, text / 2 * 2);
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
