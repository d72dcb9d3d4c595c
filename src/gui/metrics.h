#pragma once

#include <QFontMetrics>

// Sizes that several parts share, in logical pixels: an 8-pixel grid, with half steps for what belongs together. What
// holds text is measured by the font, so that it grows with the size of text.
namespace Metrics {

constexpr int half = 4;
constexpr int gap = 8;
constexpr int wideGap = 12; // a gap and a half: between groups, inside cards
constexpr int margin = 16;
constexpr int wideMargin = 24;

constexpr int radius = 4;

constexpr int smallIcon = 16; // in cells and lines of text
constexpr int icon = 20;      // in buttons, navigation, the band
constexpr int largeIcon = 24;
constexpr int headIcon = 32;  // beside the large word of a card
constexpr int stateIcon = 48; // of a page that has nothing to show

// A line of text with room around it, on the half grid.
constexpr int lineHeight(int textHeight, int around)
{
    return (textHeight + around + half - 1) / half * half;
}

inline int rowHeight(const QFontMetrics &text)
{
    return lineHeight(text.height(), 10);
}

inline int entryHeight(const QFontMetrics &text)
{
    return lineHeight(text.height(), 2 * wideGap - half);
}

} // namespace Metrics
