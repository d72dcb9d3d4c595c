#pragma once

#include "workflow/question.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LookupBox;
}

// The box to type into: says what it takes the text for, what it changed, what is wrong, and what may have been meant.
// Asks nothing itself.
class LookupBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupBox(QWidget *parent = nullptr);
    ~LookupBox() override;

    void focusText();
    bool isEmpty() const;
    void clear();
    // Into the box, in place of what stood there; not asked.
    void put(const QString &text);
    // Into the box, its kind detected, and asked at once.
    void lookUp(const QString &text);
    // The same, its kind known.
    void lookUp(const Identifier &identifier);
    // Asks what stands in the box, or says why it cannot.
    void submit();
    // After a 404: what may have been meant by the identifier; and back to what stands in the box.
    void offerNearMisses(const Identifier &identifier);
    void offerWhatWasTyped();

    // Its controls in the order in which Tab visits them; controlsChanged() when that has changed.
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    // One identifier, or two for Either: the likelier first.
    void asked(const QList<Identifier> &identifiers);
    void announced(const QString &text);
    void controlsChanged();
    void downPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpControls();
    void fitKinds();
    static QString detected(IdentifierKind kind);
    void read();
    void showHint();
    void paintHint();
    bool takeFirstLine(const QString &text);

    const std::unique_ptr<Ui::LookupBox> m_ui;
    Question m_question;
    QString m_note; // about the last paste
};
