#pragma once

#include "models/statussearchmodel.h"
#include "workflow/explanation.h"
#include "workflow/tickettext.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class AnswerView;
}

// One question and its answer in full: being asked, answered, not found, failed. Asks nothing itself.
class AnswerView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);
    ~AnswerView() override;

    void showRecord(const StatusSearchModel::Record &record);
    void showExplanationProgress();
    void showExplanation(const Explanation &explanation);
    // Its controls in the order in which Tab visits them.
    QList<QWidget *> tabOrder() const;
    // What a screen reader is told when an answer arrives.
    QString announcement() const { return m_announcement; }

Q_SIGNALS:
    void askAgainRequested();
    void cancelRequested();
    void copyRequested(Persons persons);
    void explainRequested(const QString &email);
    void validateRequested();
    void enrolRequested();

protected:
    void changeEvent(QEvent *event) override;
    // Where no field is pointed at, as by the Menu key: every field, to be copied.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintHead();
    void showAsking(const StatusSearchModel::Record &record);
    void showStatus(const StatusSearchModel::Record &record);
    void showChanges(const StatusSearchModel::Record &record);
    void showError(const StatusSearchModel::Record &record);
    void showText(const QString &message, const QString &nextStep, const QString &detail, const QString &code);

    const std::unique_ptr<Ui::AnswerView> m_ui;
    std::optional<StatusSearchModel::Record> m_record;
    QString m_announcement;
};
