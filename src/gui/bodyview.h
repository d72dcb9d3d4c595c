#pragma once

#include "gui/jsonview.h"
#include "models/enrolmentformmodel.h"

// What will be sent, as JSON, with the line that changed last lit. Read only.
class BodyView final : public JsonView
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
