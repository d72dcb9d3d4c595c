#include "gui/theme.h"

#include "gui/consolestyle.h"
#include "gui/ownfont.h"

#include <QApplication>
#include <QPainter>
#include <QToolTip>

// The macro declares a function, so it may not stand in a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources); // of a static library: nobody else does it
}

static qreal factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        return 1.0;
    case TextSize::Large:
        return 1.15;
    case TextSize::Larger:
        return 1.35;
    }
    Q_UNREACHABLE();
}

static void applyTextSize(TextSize size)
{
    static const QFont own = QApplication::font(); // the system's, before the first change
    QFont font = own;
    font.setPointSizeF(own.pointSizeF() * factorOf(size));
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        OwnFont::followAll();
    }
}

// In the order of Token.
const Theme &Theme::light()
{
    static const Theme theme(Colors{
        0xF4F5F8, // Window
        0xFFFFFF, // Base
        0xF8F9FB, // Alternate
        0xFFFFFF, // Button
        0xE4ECFC, // Selected
        0x181D27, // Text
        0x596273, // Muted
        0x7A8494, // Disabled
        0xD5DAE3, // Hairline
        0x808A9A, // FieldBorder
        0x2355C4, // Accent
        0xFFFFFF, // OnAccent
        0x2355C4, // Focus
        0x12613C, // PositiveInk
        0xDFF3E7, // PositivePaper
        0x9B2226, // NegativeInk
        0xFBE6E6, // NegativePaper
        0x7A4300, // CautionInk
        0xFDEFD6, // CautionPaper
        0x57399B, // NoticeInk
        0xEEE8FB, // NoticePaper
        0x414B5C, // NeutralInk
        0xE8EBF0, // NeutralPaper
        0x1D48AB, // ActiveInk
        0xE4ECFC, // ActivePaper
        0x1D48AB, // JsonKey
        0x12613C, // JsonString
        0x7A4300, // JsonNumber
        0x57399B, // JsonLiteral
        0xFFFFFF, // SandboxInk
        0x155E3A, // SandboxPaper
        0x2A1C00, // TestInk
        0xF3B73E, // TestPaper
        0xFFFFFF, // ProductionInk
        0xA61E24, // ProductionPaper
        0x9AA3B2, // Marker
    });
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(Colors{
        0x14171C, // Window
        0x1B1F26, // Base
        0x20252D, // Alternate
        0x262C35, // Button
        0x1C2A47, // Selected
        0xE7EAF0, // Text
        0x9FA9B8, // Muted
        0x78838F, // Disabled
        0x363E4A, // Hairline
        0x6F7A8B, // FieldBorder
        0x86ADFF, // Accent
        0x0B1428, // OnAccent
        0x86ADFF, // Focus
        0x7BDCA8, // PositiveInk
        0x17301F, // PositivePaper
        0xFFA3A3, // NegativeInk
        0x3D1C1F, // NegativePaper
        0xF5C878, // CautionInk
        0x382A10, // CautionPaper
        0xCBB2FF, // NoticeInk
        0x2C2247, // NoticePaper
        0xC5CDD9, // NeutralInk
        0x2B323D, // NeutralPaper
        0xA9C4FF, // ActiveInk
        0x1C2A47, // ActivePaper
        0xA9C4FF, // JsonKey
        0x7BDCA8, // JsonString
        0xF5C878, // JsonNumber
        0xCBB2FF, // JsonLiteral
        0xFFFFFF, // SandboxInk
        0x155E3A, // SandboxPaper
        0x2A1C00, // TestInk
        0xF3B73E, // TestPaper
        0xFFFFFF, // ProductionInk
        0xA61E24, // ProductionPaper
        0x05070A, // Marker
    });
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme(Colors{
        0x000000, // Window
        0x000000, // Base
        0x101010, // Alternate
        0x000000, // Button
        0x00298A, // Selected
        0xFFFFFF, // Text
        0xE4E4E4, // Muted
        0xC8C8C8, // Disabled
        0xB4B4B4, // Hairline
        0xFFFFFF, // FieldBorder
        0xFFE14D, // Accent
        0x000000, // OnAccent
        0xFFE14D, // Focus
        0x7DF7B1, // PositiveInk
        0x00210F, // PositivePaper
        0xFFB3B3, // NegativeInk
        0x330006, // NegativePaper
        0xFFD37A, // CautionInk
        0x2B1D00, // CautionPaper
        0xDCC8FF, // NoticeInk
        0x1E0F40, // NoticePaper
        0xF0F0F0, // NeutralInk
        0x262626, // NeutralPaper
        0xB5D0FF, // ActiveInk
        0x001A4D, // ActivePaper
        0xB5D0FF, // JsonKey
        0x7DF7B1, // JsonString
        0xFFD37A, // JsonNumber
        0xDCC8FF, // JsonLiteral
        0xFFFFFF, // SandboxInk
        0x155E3A, // SandboxPaper
        0x2A1C00, // TestInk
        0xF3B73E, // TestPaper
        0xFFFFFF, // ProductionInk
        0xA61E24, // ProductionPaper
        0x000001, // Marker
    });
    return theme;
}

const Theme &Theme::chosen(ThemeChoice choice, const DesktopLook &desktop)
{
    switch (choice) {
    case ThemeChoice::System:
        return desktop.highContrast ? highContrast() : desktop.dark ? dark() : light();
    case ThemeChoice::Light:
        return light();
    case ThemeChoice::Dark:
        return dark();
    case ThemeChoice::HighContrast:
        return highContrast();
    }
    Q_UNREACHABLE();
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor marker = palette.color(QPalette::Shadow);
    for (const Theme *theme : {&light(), &dark(), &highContrast()}) {
        if (theme->color(Token::Marker) == marker) {
            return *theme;
        }
    }
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light(); // not of our making
}

QColor Theme::color(Token token) const
{
    return QColor(m_colors.at(static_cast<std::size_t>(token)));
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const auto &[role, token] : {std::pair(QPalette::Window, Token::Window),
                                      std::pair(QPalette::WindowText, Token::Text),
                                      std::pair(QPalette::Base, Token::Base),
                                      std::pair(QPalette::AlternateBase, Token::Alternate),
                                      std::pair(QPalette::Text, Token::Text),
                                      std::pair(QPalette::PlaceholderText, Token::Muted),
                                      std::pair(QPalette::Button, Token::Button),
                                      std::pair(QPalette::ButtonText, Token::Text),
                                      std::pair(QPalette::BrightText, Token::OnAccent),
                                      std::pair(QPalette::Highlight, Token::Accent),
                                      std::pair(QPalette::HighlightedText, Token::OnAccent),
                                      std::pair(QPalette::Link, Token::Accent),
                                      std::pair(QPalette::LinkVisited, Token::Accent),
                                      std::pair(QPalette::ToolTipBase, Token::Base),
                                      std::pair(QPalette::ToolTipText, Token::Text),
                                      std::pair(QPalette::Light, Token::Base),
                                      std::pair(QPalette::Midlight, Token::Alternate),
                                      std::pair(QPalette::Mid, Token::Hairline),
                                      std::pair(QPalette::Dark, Token::FieldBorder),
                                      std::pair(QPalette::Shadow, Token::Marker)}) {
        palette.setColor(role, color(token));
    }
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link}) {
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
    }
    return palette;
}

Theme::Pair Theme::tone(Tone tone) const
{
    const auto pair = [this](Token ink, Token paper) { return Pair{.ink = color(ink), .paper = color(paper)}; };
    switch (tone) {
    case Tone::Positive:
        return pair(Token::PositiveInk, Token::PositivePaper);
    case Tone::Negative:
        return pair(Token::NegativeInk, Token::NegativePaper);
    case Tone::Caution:
        return pair(Token::CautionInk, Token::CautionPaper);
    case Tone::Notice:
        return pair(Token::NoticeInk, Token::NoticePaper);
    case Tone::Neutral:
        return pair(Token::NeutralInk, Token::NeutralPaper);
    case Tone::Active:
        return pair(Token::ActiveInk, Token::ActivePaper);
    }
    Q_UNREACHABLE();
}

Theme::Pair Theme::band(EnvironmentKind kind) const
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return {.ink = color(Token::SandboxInk), .paper = color(Token::SandboxPaper)};
    case EnvironmentKind::Test:
        return {.ink = color(Token::TestInk), .paper = color(Token::TestPaper)};
    case EnvironmentKind::Production:
        return {.ink = color(Token::ProductionInk), .paper = color(Token::ProductionPaper)};
    }
    Q_UNREACHABLE();
}

void Theme::fillPaper(QPainter &painter, const QRectF &rect, const Pair &pair, qreal radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(pair.paper);
    painter.setPen(isHighContrast() ? QPen(pair.ink, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(isHighContrast() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

void Theme::apply(QApplication &application, ThemeChoice choice, TextSize textSize, const DesktopLook &desktop)
{
    initResources();
    applyTextSize(textSize);
    if (qobject_cast<ConsoleStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new ConsoleStyle);
    }
    const QPalette palette = chosen(choice, desktop).palette();
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}
