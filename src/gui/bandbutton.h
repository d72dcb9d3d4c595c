#pragma once

#include <QColor>
#include <QPushButton>

// A button on the environment band: outlined in the band's own ink, the same in light and dark.
class BandButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BandButton(QWidget *parent = nullptr);

    void setInk(const QColor &ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ink;
};
