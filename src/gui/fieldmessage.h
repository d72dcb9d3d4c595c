#pragma once

#include "models/enrolmentformmodel.h"

#include <QWidget>

// What there is to say about the field above it: two lines that are always there, so that nothing jumps when something
// is said. Longer text is elided; the tooltip has it all.
class FieldMessage final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    void setMessage(EnrolmentFormModel::Weight weight, const QString &text);
    EnrolmentFormModel::Weight weight() const { return m_weight; }
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnrolmentFormModel::Weight m_weight = EnrolmentFormModel::Weight::None;
    QString m_text;
};
