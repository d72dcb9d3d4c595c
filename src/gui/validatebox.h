#pragma once

#include "workflow/question.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ValidateBox;
}

// Number and e-mail address to validate: says what it changed, what is wrong, and what may have been meant. Asks
// nothing itself.
class ValidateBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ValidateBox(QWidget *parent = nullptr);
    ~ValidateBox() override;

    void focusNumber();
    bool isEmpty() const;
    void clear();
    // Into the box; not asked yet. Another number takes the e-mail address of the former one away.
    void setQuestion(const Identifier &customerNumber, const QString &email);
    // Asks what stands in the box, or says why it cannot.
    void submit();
    // After "no such number": what may have been meant by it; and back to what stands in the box.
    void offerNearMisses(const Identifier &customerNumber);
    void offerWhatWasTyped();

    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    // `email` is empty, or can be an address.
    void asked(const Identifier &customerNumber, const QString &email);
    void announced(const QString &text);
    void controlsChanged();
    void downPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString email() const;
    void readNumber();
    void checkEmail();
    void showHint();
    void paintHint();

    const std::unique_ptr<Ui::ValidateBox> m_ui;
    Question m_question;
    QString m_emailProblem; // only once somebody has left the field
};
