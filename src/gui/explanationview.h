#pragma once

#include "workflow/explanation.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ExplanationView;
}

// "Explain" for a 404: a button, an optional e-mail address, and then what remains possible, with the evidence.
class ExplanationView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);
    ~ExplanationView() override;

    // Ready to be asked, nothing shown. An e-mail address is of use only with a customer number.
    void reset(bool emailIsOfUse);
    void showProgress();
    void showExplanation(const Explanation &explanation);

Q_SIGNALS:
    // `email` may be empty.
    void explainRequested(const QString &email);

protected:
    void changeEvent(QEvent *event) override;

private:
    void request();
    void showFindings();
    void addPossibility(const Possibility &possibility);

    const std::unique_ptr<Ui::ExplanationView> m_ui;
    std::optional<Explanation> m_shown;
};
