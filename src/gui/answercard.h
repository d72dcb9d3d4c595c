#pragma once

#include "models/statussearchmodel.h"
#include "workflow/explanation.h"
#include "workflow/tickettext.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class AnswerCard;
}

// One question and its answer in full: empty, being asked, answered, not found, failed. Asks nothing itself.
class AnswerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);
    ~AnswerCard() override;

    // Something to try while nothing has been asked yet; plain texts with a purpose each.
    struct Example
    {
        QString text;
        QString purpose;
    };
    void setExamples(const QList<Example> &examples);

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintHead();
    void showAsking(const StatusSearchModel::Record &record);
    void showStatus(const StatusSearchModel::Record &record);
    void showChanges(const StatusSearchModel::Record &record);
    void showError(const StatusSearchModel::Record &record);
    void showText(const QString &message, const QString &nextStep, const QString &detail, const QString &code);

    const std::unique_ptr<Ui::AnswerCard> m_ui;
    std::optional<StatusSearchModel::Record> m_record;
    QString m_announcement;
};
