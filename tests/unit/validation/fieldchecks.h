#pragma once

#include "validation/enrolmentrule.h"

#include <QStringList>

// What the tests of the field rules share.
namespace FieldChecks {

inline const QDate today(2026, 11, 23);

inline EnrolmentFieldCheck check(EnrolmentField field, const QString &text)
{
    return EnrolmentRule::check(field, text, today);
}

inline QStringList messages(const QList<FieldIssue> &issues, FieldIssue::Severity severity)
{
    QStringList found;
    for (const FieldIssue &issue : issues) {
        if (issue.severity == severity) {
            found += issue.message;
        }
    }
    return found;
}

inline QStringList errors(const QList<FieldIssue> &issues)
{
    return messages(issues, FieldIssue::Severity::Error);
}

inline QStringList warnings(const QList<FieldIssue> &issues)
{
    return messages(issues, FieldIssue::Severity::Warning);
}

// "ok", "warning: …" or "error: …", the first of the worst kind: what a row of a table expects.
inline QString verdict(const QList<FieldIssue> &issues)
{
    if (const QStringList found = errors(issues); !found.isEmpty()) {
        return u"error: " + found.first();
    }
    const QStringList found = warnings(issues);
    return found.isEmpty() ? QStringLiteral("ok") : QString(u"warning: " + found.first());
}

// The published example. contract: customer/enrol
inline EnrolmentDraft published()
{
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::GivenNames, QStringLiteral("Reakwon The"));
    draft.setText(EnrolmentField::LastName, QStringLiteral("Chef"));
    draft.setText(EnrolmentField::Address, QStringLiteral("25 Luke Street"));
    draft.setText(EnrolmentField::City, QStringLiteral("London"));
    draft.setText(EnrolmentField::PostCode, QStringLiteral("EC2A 4DS"));
    draft.setText(EnrolmentField::Dob, QStringLiteral("1984-01-15"));
    draft.setText(EnrolmentField::Email, QStringLiteral("raekwon@wutangforever.wu"));
    draft.setText(EnrolmentField::PhoneNumber, QStringLiteral("+44012314323423"));
    draft.setText(EnrolmentField::WorkProviderUserId, QStringLiteral("596e34ee2346c78cc8cf7c4"));
    draft.setText(EnrolmentField::ProductCode, QStringLiteral("FL.OCC.PL.UK.001"));
    draft.occupations = {QStringLiteral("babysitter")};
    return draft;
}

} // namespace FieldChecks
