#pragma once

#include "models/validationmodel.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class ValidationCard;
}

// One validation and its answer, as a sentence with word, icon and colour; or what there is to do while nothing has
// been asked. Asks nothing itself.
class ValidationCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ValidationCard(QWidget *parent = nullptr);
    ~ValidationCard() override;

    void showRecord(const ValidationModel::Record &record);
    // Its controls in the order in which Tab visits them.
    QList<QWidget *> tabOrder() const;
    // What a screen reader is told when an answer arrives.
    QString announcement() const { return m_announcement; }

Q_SIGNALS:
    void askAgainRequested();
    void cancelRequested();
    void copyRequested();
    void lookUpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintIcons();
    void showWords(const ValidationModel::Record &record);

    const std::unique_ptr<Ui::ValidationCard> m_ui;
    std::optional<ValidationModel::Record> m_record;
    QString m_announcement;
};
