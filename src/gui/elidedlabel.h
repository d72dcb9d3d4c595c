#pragma once

#include <QLabel>

// One line that is shortened where there is no room for all of it; then the tooltip has it all.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
};
