#pragma once

#include "workflow/question.h"

#include <QWidget>

class FlowLayout;

// "Did you mean …": a button for each text that may have been meant. Hides itself when there is none.
class NearMissBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NearMissBar(QWidget *parent = nullptr);

    // Shows the first four.
    void setNearMisses(const QList<NearMiss> &nearMisses);
    // What can be pressed, in the order in which Tab visits it.
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void chosen(const Identifier &identifier);
    void buttonsChanged();

private:
    FlowLayout *const m_layout;
};
