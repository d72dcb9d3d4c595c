#pragma once

#include "workflow/enrolmentdifference.h"

#include <QList>
#include <QWidget>

class QGridLayout;

// What was asked beside what was given, where they differ, each row marked. Hides itself when there is nothing.
class DifferenceTable final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    void setDifferences(const QList<EnrolmentDifference> &differences);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcons();

    QGridLayout *const m_layout;
};
