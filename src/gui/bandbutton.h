#pragma once

#include "gui/theme.h"

#include <QPushButton>

// A button on the environment band: outlined in the band's own ink.
class BandButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BandButton(QWidget *parent = nullptr);

    void setColors(const Theme::Pair &colors);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // What is under the words while the mouse is on the button, or presses it: away from the ink, so that they stay
    // readable.
    static QColor hovered(const Theme::Pair &colors);
    static QColor pressed(const Theme::Pair &colors);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Pair m_colors;
};
