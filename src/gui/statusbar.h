#pragma once

#include <QStatusBar>

// The status bar, whose message is shortened where there is no room for all of it; then the tooltip has it all.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect messageArea() const;
    bool isCut() const;
    void showTip();
};
