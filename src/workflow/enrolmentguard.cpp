#include "workflow/enrolmentguard.h"

#include <algorithm>

QLatin1String EnrolmentGuard::Finding::key(Kind kind)
{
    switch (kind) {
    case Kind::UnknownToApi:
        return QLatin1String("unknownToApi");
    case Kind::AlreadyCustomer:
        return QLatin1String("alreadyCustomer");
    case Kind::LookupFailed:
        return QLatin1String("lookupFailed");
    case Kind::LookupSkipped:
        return QLatin1String("lookupSkipped");
    case Kind::NoEarlierAttempt:
        return QLatin1String("noEarlierAttempt");
    case Kind::OpenAttempt:
        return QLatin1String("openAttempt");
    case Kind::EnrolledBefore:
        return QLatin1String("enrolledBefore");
    case Kind::AbsentAttempt:
        return QLatin1String("absentAttempt");
    case Kind::FailedAttempt:
        return QLatin1String("failedAttempt");
    case Kind::SimilarPerson:
        return QLatin1String("similarPerson");
    case Kind::JournalUnavailable:
        return QLatin1String("journalUnavailable");
    case Kind::ReadOnly:
        return QLatin1String("readOnly");
    }
    Q_UNREACHABLE();
}

bool EnrolmentGuard::has(Finding::Weight weight) const
{
    return std::ranges::any_of(findings, [weight](const Finding &finding) { return finding.weight == weight; });
}
