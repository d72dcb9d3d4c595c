#include "gui/theme.h"

#include "gui/consolestyle.h"

#include <QApplication>
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
    }
}

const Theme &Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.m_window = QColor(0xF4F5F8);
        t.m_base = QColor(0xFFFFFF);
        t.m_alternate = QColor(0xF8F9FB);
        t.m_text = QColor(0x181D27);
        t.m_muted = QColor(0x596273);
        t.m_border = QColor(0xD5DAE3);
        t.m_accent = QColor(0x2355C4);
        t.m_onAccent = QColor(0xFFFFFF);
        t.m_button = QColor(0xFFFFFF);
        t.m_positive = {.ink = QColor(0x12613C), .paper = QColor(0xDFF3E7)};
        t.m_negative = {.ink = QColor(0x9B2226), .paper = QColor(0xFBE6E6)};
        t.m_caution = {.ink = QColor(0x7A4300), .paper = QColor(0xFDEFD6)};
        t.m_notice = {.ink = QColor(0x57399B), .paper = QColor(0xEEE8FB)};
        t.m_neutral = {.ink = QColor(0x414B5C), .paper = QColor(0xE8EBF0)};
        t.m_active = {.ink = QColor(0x1D48AB), .paper = QColor(0xE4ECFC)};
        return t;
    }();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.m_window = QColor(0x14171C);
        t.m_base = QColor(0x1B1F26);
        t.m_alternate = QColor(0x20252D);
        t.m_text = QColor(0xE7EAF0);
        t.m_muted = QColor(0x9FA9B8);
        t.m_border = QColor(0x363E4A);
        t.m_accent = QColor(0x86ADFF);
        t.m_onAccent = QColor(0x0B1428);
        t.m_button = QColor(0x262C35);
        t.m_positive = {.ink = QColor(0x7BDCA8), .paper = QColor(0x17301F)};
        t.m_negative = {.ink = QColor(0xFFA3A3), .paper = QColor(0x3D1C1F)};
        t.m_caution = {.ink = QColor(0xF5C878), .paper = QColor(0x382A10)};
        t.m_notice = {.ink = QColor(0xCBB2FF), .paper = QColor(0x2C2247)};
        t.m_neutral = {.ink = QColor(0xC5CDD9), .paper = QColor(0x2B323D)};
        t.m_active = {.ink = QColor(0xA9C4FF), .paper = QColor(0x1C2A47)};
        return t;
    }();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_window);
    palette.setColor(QPalette::WindowText, m_text);
    palette.setColor(QPalette::Base, m_base);
    palette.setColor(QPalette::AlternateBase, m_alternate);
    palette.setColor(QPalette::Text, m_text);
    palette.setColor(QPalette::PlaceholderText, m_muted);
    palette.setColor(QPalette::Button, m_button);
    palette.setColor(QPalette::ButtonText, m_text);
    palette.setColor(QPalette::BrightText, m_onAccent);
    palette.setColor(QPalette::Highlight, m_accent);
    palette.setColor(QPalette::HighlightedText, m_onAccent);
    palette.setColor(QPalette::Link, m_accent);
    palette.setColor(QPalette::LinkVisited, m_accent);
    palette.setColor(QPalette::ToolTipBase, m_base);
    palette.setColor(QPalette::ToolTipText, m_text);
    palette.setColor(QPalette::Light, m_base);
    palette.setColor(QPalette::Midlight, m_alternate);
    palette.setColor(QPalette::Mid, m_border);
    palette.setColor(QPalette::Dark, m_border.darker(120));
    palette.setColor(QPalette::Shadow, m_border.darker(160));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, m_muted);
    }
    return palette;
}

Theme::Pair Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Positive:
        return m_positive;
    case Tone::Negative:
        return m_negative;
    case Tone::Caution:
        return m_caution;
    case Tone::Notice:
        return m_notice;
    case Tone::Neutral:
        return m_neutral;
    case Tone::Active:
        return m_active;
    }
    Q_UNREACHABLE();
}

void Theme::apply(QApplication &application, ThemeChoice choice, TextSize textSize)
{
    initResources();
    applyTextSize(textSize);
    // Before the first call the palette is still the platform's own; afterwards it would be ours.
    static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if (qobject_cast<ConsoleStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new ConsoleStyle);
    }
    const bool useDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const QPalette palette = (useDark ? dark() : light()).palette();
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}
