#include "models/attempttext.h"

#include "core/plaintext.h"
#include "workflow/enrolmentoutcome.h"
#include "workflow/wording.h"

namespace {

QString lookLabel(AttemptLook::Answer answer)
{
    switch (answer) {
    case AttemptLook::Answer::Found:
        return AttemptText::tr("Found");
    case AttemptLook::Answer::NotFound:
        return AttemptText::tr("Not found");
    case AttemptLook::Answer::NoAnswer:
        return AttemptText::tr("No answer");
    }
    Q_UNREACHABLE();
}

} // namespace

QString AttemptText::when(const QDateTime &utc)
{
    return Wording::dateTime(utc);
}

QString AttemptText::of(const AttemptLook &look)
{
    const QString more = look.answer == AttemptLook::Answer::Found ? look.customerNumber : look.why;
    return more.isEmpty() ? lookLabel(look.answer) : lookLabel(look.answer) + QLatin1String(": ") + more;
}

QString AttemptText::announcement(const Attempt &attempt)
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(attempt);
    QString text = AttemptStates::label(attempt.state) + QLatin1String(". ") + PlainText::block(outcome.sentence);
    for (const EnrolmentDifference &difference : outcome.differences) {
        text += u' ' + tr("%1: asked %2, given %3.")
                           .arg(PlainText::line(difference.label, 60), PlainText::line(difference.asked, 80),
                                PlainText::line(difference.given, 80));
    }
    return text;
}

QString AttemptText::summary(const Attempt &attempt)
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(attempt);
    QStringList lines{AttemptStates::label(attempt.state) + QLatin1String(": ") + outcome.sentence,
                      tr("Person: %1").arg(PlainText::line(attempt.request.fullName())),
                      tr("Work provider user ID: %1").arg(attempt.request.workProviderUserId()),
                      tr("Product: %1").arg(attempt.request.text(EnrolmentField::ProductCode))};
    if (!attempt.customerNumber.isEmpty()) {
        lines += tr("Customer number: %1").arg(attempt.customerNumber);
    }
    for (const EnrolmentDifference &difference : outcome.differences) {
        lines += tr("%1: asked %2, given %3").arg(difference.label, difference.asked, difference.given);
    }
    for (const AttemptLook &look : attempt.looks) {
        lines += tr("Looked for at %1: %2").arg(when(look.at), of(look));
    }
    lines += tr("Sent: %1").arg(when(attempt.startedAt));
    lines += tr("Attempt: %1").arg(attempt.id.toString(QUuid::WithoutBraces));
    return lines.join(u'\n') + u'\n';
}
