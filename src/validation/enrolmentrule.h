#pragma once

#include "core/enrolmentdraft.h"
#include "core/enrolmentrequest.h"
#include "core/fieldissue.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

// What the rule makes of one field.
struct EnrolmentFieldCheck
{
    QString value;       // normalised; what will be sent unless an issue is an error
    QStringList changes; // what was changed to get there, as sentences: nothing is changed silently
    QList<FieldIssue> issues;
    QString reading; // for people, how the value was understood: "15 January 1984", "United Kingdom, +44 20 8366 1177"

    bool hasErrors() const;
};

// What the rules make of a whole draft.
struct EnrolmentCheck
{
    std::optional<EnrolmentRequest> request; // nothing while an issue is an error
    QStringList changes;                     // each names its field: "Postcode: Capitals: EC2A 4DS"
    QList<FieldIssue> issues;                // in the order of the fields

    bool hasErrors() const { return !request.has_value(); }
    bool hasWarnings() const;
};

// The rules for what is sent to enrol a customer, the same for form, command line and files. Any text, of any length
// and content. contract README: "required on enrol" … "address"
class EnrolmentRule
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentRule)

public:
    // No longer than this for any text; far more than any real one.
    static constexpr qsizetype maxLength = 1000;
    static constexpr qsizetype maxOccupations = 50;

    // Not for Occupations. `today` is where the customer is judged not to be born in the future.
    static EnrolmentFieldCheck check(EnrolmentField field, const QString &text, QDate today);
    struct OccupationsCheck
    {
        QStringList values;
        QStringList changes;
        QList<FieldIssue> issues;
    };
    static OccupationsCheck checkOccupations(const QStringList &occupations);
    static EnrolmentCheck check(const EnrolmentDraft &draft, QDate today);

private:
    static EnrolmentFieldCheck checkText(EnrolmentField field, const QString &text);
    static EnrolmentFieldCheck checkWorkProviderUserId(const QString &text);
    static void checkName(EnrolmentFieldCheck &check, EnrolmentField field);
    static void checkPostCode(EnrolmentFieldCheck &check);
    static void checkEmail(EnrolmentFieldCheck &check);
    static void checkProductCode(EnrolmentFieldCheck &check);
    static QString emailOddity(const QString &email);
};
