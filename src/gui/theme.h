#pragma once

#include "workflow/preferences.h"

#include <QColor>
#include <QPalette>

class QApplication;

// What a coloured thing means, for everything that is not in QPalette. Never shown by colour alone: a word and an icon
// stand beside it.
enum class Tone { Positive, Negative, Caution, Notice, Neutral, Active };

// The colours of the program, in one place. All pairs keep WCAG AA (4.5:1 for text).
class Theme
{
public:
    struct Pair
    {
        QColor ink;
        QColor paper;
    };

    static const Theme &light();
    static const Theme &dark();
    // The one that a widget is drawn with, told from its palette: so a widget needs no other way to its colours.
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;
    Pair tone(Tone tone) const;
    QColor muted() const { return m_muted; }
    QColor border() const { return m_border; }
    QColor accent() const { return m_accent; }

    // Style, palette and size of text for the whole program; may be called again when the choice changes.
    static void apply(QApplication &application, ThemeChoice choice, TextSize textSize = TextSize::Normal);

private:
    QColor m_window, m_base, m_alternate, m_text, m_muted, m_border, m_accent, m_onAccent, m_button;
    Pair m_positive, m_negative, m_caution, m_notice, m_neutral, m_active;
};
