#pragma once

#include "core/exchange.h"

#include <QWidget>

// Where the time of one exchange went: a bar for each phase, with its name and duration.
class PhaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setExchange(const Exchange &exchange);
    void clear();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString name;
        std::optional<std::chrono::microseconds> span;
    };
    QList<Part> m_parts;
    std::chrono::microseconds m_total{0};
};
