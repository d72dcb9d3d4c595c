#include "workflow/validationanswer.h"

#include "core/plaintext.h"
#include "workflow/wording.h"

ValidationAnswer::Outcome ValidationAnswer::outcome() const
{
    if (result) {
        return Outcome::Valid;
    }
    switch (result.error().kind) {
    case ApiError::Kind::NotFound:
        return Outcome::NotFound;
    case ApiError::Kind::EmailMismatch:
        // To a question without an address it says nothing.
        return email.isEmpty() ? Outcome::Error : Outcome::EmailMismatch;
    default:
        return Outcome::Error;
    }
}

QString ValidationAnswer::sentence() const
{
    const QString number = PlainText::line(customerNumber.value(), 80);
    switch (outcome()) {
    case Outcome::Valid:
        return email.isEmpty() ? tr("The number %1 exists.").arg(number)
                               : tr("The number %1 exists, and the e-mail address belongs to it.").arg(number);
    case Outcome::EmailMismatch:
        return tr("The number %1 exists, but the e-mail address does not match.").arg(number);
    case Outcome::NotFound:
        return tr("There is no customer number %1.").arg(number);
    case Outcome::Error:
        return Wording::of(result.error()).sentence;
    }
    Q_UNREACHABLE();
}

QLatin1String ValidationAnswer::key(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Valid:
        return QLatin1String("valid");
    case Outcome::EmailMismatch:
        return QLatin1String("email_mismatch");
    case Outcome::NotFound:
        return QLatin1String("not_found");
    case Outcome::Error:
        return QLatin1String("error");
    }
    Q_UNREACHABLE();
}
