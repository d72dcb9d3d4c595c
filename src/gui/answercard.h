#pragma once

#include "models/statussearchmodel.h"
#include "workflow/explanation.h"
#include "workflow/tickettext.h"

#include <QFrame>

#include <memory>

class AnswerView;
class FlowLayout;

namespace Ui {
class AnswerCard;
}

// The card below the box: what to do while nothing has been asked, then the answer. The part for answers is made when
// it is first needed, or by prepare(): the window opens without waiting for it.
class AnswerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);
    ~AnswerCard() override;

    // Something to try while nothing has been asked yet; plain texts with a purpose each. Shows the first six.
    struct Example
    {
        QString text;
        QString purpose;
    };
    void setExamples(const QList<Example> &examples);
    void prepare();
    // What there is by now, in the order in which Tab visits it.
    QList<QWidget *> tabOrder() const;

    void showRecord(const StatusSearchModel::Record &record);
    void showExplanationProgress();
    void showExplanation(const Explanation &explanation);
    // What a screen reader is told when an answer arrives.
    QString announcement() const;

Q_SIGNALS:
    void exampleChosen(const QString &text);
    void askAgainRequested();
    void cancelRequested();
    void copyRequested(Persons persons);
    void explainRequested(const QString &email);
    void validateRequested();
    void enrolRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintEmptyIcon();

    const std::unique_ptr<Ui::AnswerCard> m_ui;
    FlowLayout *m_examples = nullptr;
    AnswerView *m_view = nullptr;
};
