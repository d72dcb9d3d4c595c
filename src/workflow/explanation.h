#pragma once

#include "validation/nearmiss.h"
#include "workflow/statusanswer.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

// One answer of the API that an explanation rests on.
struct Evidence
{
    QString question; // "Does the number exist?"
    QString answer;   // "Yes"
    QString code;     // "204", "404 INVALID_CUSTOMER"
    std::chrono::microseconds took{0};
};

// One explanation that the evidence leaves open.
struct Possibility
{
    enum class Likelihood { Certain, Likely, Possible, Unlikely };

    Likelihood likelihood = Likelihood::Possible;
    QString text;
    QString because;
    QString nextStep;

    static QString label(Likelihood likelihood);
    static QLatin1String key(Likelihood likelihood); // for JSON
};

// What can be said about "unknown or has not consented", and never more than that. contract README: "404
// INVALID_CUSTOMER on status", "Not promised by the API"
struct Explanation
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    // What was found out. `asked` is always there; the rest only where it made sense to ask.
    struct Findings
    {
        StatusAnswer asked;
        std::optional<StatusAnswer> otherReading; // the same text as the other kind of identifier
        struct Validation
        {
            Result<void> result;
            std::chrono::microseconds took{0};
        };
        std::optional<Validation> number;
        std::optional<Validation> numberAndEmail;
    };

    QString headline;
    QList<Possibility> possibilities; // the likeliest first
    QList<Evidence> evidence;
    QList<NearMiss> nearMisses;

    static Explanation from(const Findings &findings);

private:
    static QList<Evidence> evidenceOf(const Findings &findings);
    static QList<Possibility> possibilitiesOf(const Findings &findings);
    static QList<Possibility> forNumber(const Findings &findings);
    static QList<Possibility> forPartnerId(const Findings &findings);
};
