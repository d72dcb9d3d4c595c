#pragma once

#include "models/enrolmentformmodel.h"

#include <QPlainTextEdit>

// What will be sent, as JSON, with the line that changed last lit. Read only.
class BodyView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);

    void setLines(const QList<EnrolmentFormModel::BodyLine> &lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void light();

    QList<EnrolmentFormModel::BodyLine> m_lines;
};
