#pragma once

#include "gui/theme.h"
#include "models/enrolmentformmodel.h"

#include <QDataWidgetMapper>
#include <QWidget>

#include <memory>

class FieldMessage;
class QMimeData;

namespace Ui {
class EnrolForm;
}

// The fields of one enrolment, beside them what will be sent. Shows EnrolmentFormModel; decides nothing.
class EnrolForm final : public QWidget
{
    Q_OBJECT

public:
    // `model` must outlive the form.
    explicit EnrolForm(EnrolmentFormModel &model, QWidget *parent = nullptr);
    ~EnrolForm() override;

    // Offered while typing, newest first.
    void setProductCodes(const QStringList &codes);
    void setKnownOccupations(const QStringList &occupations);

    // A line above the fields that stays until the form changes or is sent.
    void setNotice(Tone tone, const QString &icon, const QString &word, const QString &text);
    void clearNotice();
    QString notice() const;
    // "Draft kept"
    void setDraftState(const QString &text);

    QWidget *firstField() const;
    // One customer as JSON from the clipboard, or a notice why not.
    void pasteCustomer();
    void focusField(EnrolmentField field);
    // What is still being typed counts too.
    void commit();
    void importFile(const QString &file);
    void importText(const QByteArray &json);

Q_SIGNALS:
    void reviewRequested();
    void cleared();
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    void setUpFields();
    void chooseFile();
    void orderTabs();
    void showField(EnrolmentField field);
    void leave(EnrolmentField field, Qt::FocusReason reason);
    QWidget *editor(EnrolmentField field) const;
    FieldMessage *message(EnrolmentField field) const;

    const std::unique_ptr<Ui::EnrolForm> m_ui;
    EnrolmentFormModel &m_model;
    Delegate *const m_delegate;
    QDataWidgetMapper m_mapper;
};
