#pragma once

#include "workflow/explanation.h"

#include <QObject>

#include <optional>

class ApiClient;
class StatusCall;
class ValidateCall;

// Explains a 404: asks status again, the same text as the other kind of identifier where it fits, and whether the
// number exists, alone and with an e-mail address. GETs only, all at once. Made by Session; lives on its thread; used
// once.
class Investigation final : public QObject
{
    Q_OBJECT

public:
    // What is wrong with an address before it is asked with; empty when nothing is.
    static QString emailProblem(const QString &email);

    // An empty `email` asks without one.
    Investigation(ApiClient &client, const Identifier &asked, const QString &email, QObject *parent);
    ~Investigation() override;

    void start();
    void cancel(); // concluded() follows at once, if it has not yet

    const Explanation::Findings &findings() const { return m_findings; }

Q_SIGNALS:
    // Exactly once after start().
    void concluded(const Explanation &explanation);

private:
    void onSettled();

    StatusCall *const m_status;
    StatusCall *m_other = nullptr;
    ValidateCall *m_number = nullptr;
    ValidateCall *m_numberAndEmail = nullptr;
    int m_open = 0;
    Explanation::Findings m_findings;
};
