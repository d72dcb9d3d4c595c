#pragma once

#include "core/profile.h"
#include "workflow/preferences.h"

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;
class QPainter;
class QRectF;

// What a coloured thing means, for everything that is not in QPalette. Never shown by colour alone: a word and an icon
// stand beside it.
enum class Tone { Positive, Negative, Caution, Notice, Neutral, Active };

// What a colour is for. Everything that is drawn has one of these; their values stand in theme.cpp and nowhere else.
enum class Token {
    Window,    // paper of the window
    Base,      // paper of cards, fields, lists
    Alternate, // paper of every other row
    Button,    // paper of buttons
    Selected,  // paper of chosen rows
    Text,
    Muted, // what matters less, and placeholders
    Disabled,
    Hairline, // between parts that need no line to be told apart
    FieldBorder,
    Accent, // the one coloured button, selected text, links
    OnAccent,
    Focus, // the ring
    PositiveInk,
    PositivePaper,
    NegativeInk,
    NegativePaper,
    CautionInk,
    CautionPaper,
    NoticeInk,
    NoticePaper,
    NeutralInk,
    NeutralPaper,
    ActiveInk,
    ActivePaper,
    JsonKey,
    JsonString,
    JsonNumber,
    JsonLiteral,
    SandboxInk, // the band: a place does not change its colour at night
    SandboxPaper,
    TestInk,
    TestPaper,
    ProductionInk,
    ProductionPaper,
    Marker, // drawn nowhere: tells the themes apart in a palette
    Count
};

// The colours of the program, in one place. All text keeps WCAG AA (4.5:1), in high contrast AAA (7:1); edges of
// fields, icons and the focus ring keep 3:1. tst_contrast measures every pair.
class Theme
{
public:
    struct Pair
    {
        QColor ink;
        QColor paper;
    };

    // How much of the ink lies on a button under the mouse, and on one that is pressed.
    static constexpr qreal hoverShare = 0.08;
    static constexpr qreal pressedShare = 0.16;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrast();
    static const Theme &chosen(ThemeChoice choice, const DesktopLook &desktop);
    // The one that a widget is drawn with, told from its palette: so a widget needs no other way to its colours.
    static const Theme &of(const QPalette &palette);

    QColor color(Token token) const;
    QPalette palette() const;
    Pair tone(Tone tone) const;
    Pair band(EnvironmentKind kind) const;
    QColor muted() const { return color(Token::Muted); }
    QColor border() const { return color(Token::Hairline); }
    QColor accent() const { return color(Token::Accent); }
    // Papers alone do not carry here: what is filled has an outline too.
    bool isHighContrast() const { return this == &highContrast(); }
    int focusWidth() const { return isHighContrast() ? 3 : 2; }

    // A rounded paper, outlined where that is needed.
    void fillPaper(QPainter &painter, const QRectF &rect, const Pair &pair, qreal radius) const;

    // Style, palette and size of text for the whole program; may be called again when the choice changes.
    static void apply(QApplication &application, ThemeChoice choice, TextSize textSize = TextSize::Normal,
                      const DesktopLook &desktop = {});

private:
    using Colors = std::array<QRgb, static_cast<std::size_t>(Token::Count)>;

    explicit Theme(const Colors &colors)
        : m_colors(colors)
    {
    }

    Colors m_colors;
};

// `share` of `over` on `under`.
QColor blended(const QColor &over, const QColor &under, qreal share);
