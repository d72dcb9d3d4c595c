#include "cli/enrolmenttext.h"

#include "cli/texttable.h"
#include "core/enrolmentfield.h"
#include "core/jsontext.h"
#include "core/plaintext.h"
#include "workflow/tickettext.h"
#include "workflow/wording.h"

#include <QJsonDocument>
#include <QStringList>

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString ended(const QString &sentence)
{
    return sentence.isEmpty() ? QString() : PlainText::block(sentence, 2'000) + u'\n';
}

} // namespace

QString EnrolmentText::time(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

QString EnrolmentText::id(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString EnrolmentText::issues(const QList<FieldIssue> &issues)
{
    TextTable table;
    for (const auto severity : {FieldIssue::Severity::Error, FieldIssue::Severity::Warning}) {
        for (const FieldIssue &issue : issues) {
            if (issue.severity == severity) {
                const std::optional<EnrolmentField> field = EnrolmentFields::fromPath(issue.field);
                table.add({severity == FieldIssue::Severity::Error ? tr("Error") : tr("Warning"),
                           field ? EnrolmentFields::label(*field) : PlainText::line(issue.field, 60),
                           PlainText::line(issue.message)});
            }
        }
    }
    return table.text();
}

QString EnrolmentText::receipt(const EnrolmentReceipt &receipt)
{
    TextTable table;
    table.add({tr("Customer number"), PlainText::line(receipt.customerNumber)});
    const auto add = [&table](const QString &label, const std::optional<QString> &value) {
        if (value) {
            table.add({label, PlainText::line(*value)});
        }
    };
    add(tr("Status"), receipt.status);
    add(tr("Cover level"), receipt.coverLevel);
    if (receipt.occupations) {
        table.add({tr("Occupations"), PlainText::line(receipt.occupations->join(QStringLiteral(", ")))});
    }
    add(tr("Work provider user ID"), receipt.workProviderUserId);
    for (auto it = receipt.extra.begin(); it != receipt.extra.end(); ++it) {
        const QJsonValue value = it.value();
        const QString text =
            value.isString()
                ? value.toString()
                : QString::fromUtf8(
                      QJsonDocument(QJsonObject{{QString(), value}}).toJson(QJsonDocument::Compact).mid(4).chopped(1));
        table.add({PlainText::line(it.key(), 80), PlainText::line(text)});
    }
    return table.text();
}

QString EnrolmentText::differences(const QList<EnrolmentDifference> &differences)
{
    TextTable table(QStringLiteral("  "));
    for (const EnrolmentDifference &one : differences) {
        table.add({one.label, tr("%1 → %2").arg(PlainText::line(one.asked, 200), PlainText::line(one.given, 200))});
    }
    return table.isEmpty() ? QString() : tr("Given otherwise than asked") + u'\n' + table.text();
}

QString EnrolmentText::findings(const EnrolmentGuard &guard)
{
    QString text;
    for (const EnrolmentGuard::Finding &one : guard.findings) {
        text += QLatin1String("  ") + PlainText::line(one.text, 1'000) + u'\n';
    }
    return text.isEmpty() ? QString() : tr("Looked up before sending") + u'\n' + text;
}

QString EnrolmentText::looks(const QList<AttemptLook> &looks)
{
    TextTable table(QStringLiteral("  "));
    for (const AttemptLook &look : looks) {
        QString answer;
        switch (look.answer) {
        case AttemptLook::Answer::Found:
            answer = tr("found, customer number %1").arg(PlainText::line(look.customerNumber, 80));
            break;
        case AttemptLook::Answer::NotFound:
            answer = tr("not found");
            break;
        case AttemptLook::Answer::NoAnswer:
            answer = tr("no usable answer: %1").arg(PlainText::line(look.why));
            break;
        }
        table.add({time(look.at), answer});
    }
    return table.isEmpty() ? QString() : tr("Looked for since") + u'\n' + table.text();
}

QString EnrolmentText::error(const ApiError &error)
{
    const Wording::Message message = Wording::ofEnrolment(error);
    TextTable table(QStringLiteral("  "));
    if (!message.code.isEmpty()) {
        table.add({message.code});
    }
    for (const QString &line : message.detail.split(u'\n', Qt::SkipEmptyParts)) {
        table.add({line});
    }
    return table.text();
}

QString EnrolmentText::rehearsal(const EnrolmentReport &report)
{
    QStringList parts;
    if (report.wouldBeSent) {
        parts += ended(tr("This would be sent; nothing was, since this was a dry run."));
    } else {
        parts += ended(tr("This would be held back; nothing was sent."));
    }
    if (report.input.request) {
        const QString body = JsonText::pretty(report.input.request->body());
        parts += PlainText::block(body, body.size()) + u'\n';
    }
    return joined(parts);
}

QString EnrolmentText::of(const EnrolmentReport &report)
{
    QStringList parts;
    if (!report.outcome) {
        parts += report.isRehearsal && report.profile ? rehearsal(report) : QString();
        parts += issues(report.input.issues);
        parts += findings(report.guard);
    } else {
        const EnrolmentOutcome &outcome = *report.outcome;
        const std::optional<Attempt> attempt = report.looked ? report.looked : outcome.attempt;
        // What held it back is told by the findings.
        const bool isHeldBack = outcome.kind == EnrolmentOutcome::Kind::HeldBack && !report.guard.findings.isEmpty();
        parts += ended(isHeldBack ? tr("Held back: nothing was sent.") : outcome.sentence);
        if (attempt && attempt->receipt) {
            parts += receipt(*attempt->receipt);
            parts += differences(outcome.differences);
        }
        parts += attempt && attempt->error ? error(*attempt->error) : QString();
        parts += isHeldBack ? findings(report.guard) : QString();
        parts += attempt ? looks(attempt->looks) : QString();
        parts += ended(report.lookProblem);
        parts += outcome.nextStep.isEmpty() ? QString() : ended(outcome.nextStep);
    }
    TextTable origin;
    if (report.outcome && report.outcome->attempt) {
        origin.add({tr("Attempt"), id(report.outcome->attempt->id)});
    }
    if (report.profile) {
        origin.add({tr("Environment"),
                    tr("%1 (%2)").arg(environmentLabel(report.profile->kind), report.profile->baseUrl.display())});
    }
    parts += origin.text();
    return joined(parts);
}

QString EnrolmentText::attempt(const Attempt &attempt)
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(attempt);
    TextTable table;
    table.add({tr("Attempt"), id(attempt.id)});
    table.add({tr("State"), AttemptStates::label(attempt.state)});
    table.add({tr("Environment"), PlainText::line(attempt.environment)});
    table.add({tr("Started"), time(attempt.startedAt)});
    table.add({tr("Last changed"), time(attempt.changedAt)});
    if (!attempt.customerNumber.isEmpty()) {
        table.add({tr("Customer number"), PlainText::line(attempt.customerNumber)});
    }
    TextTable asked(QStringLiteral("  "));
    for (const EnrolmentField field : allEnrolmentFields) {
        const QString value = field == EnrolmentField::Occupations
                                  ? attempt.request.occupations().join(QStringLiteral(", "))
                                  : attempt.request.text(field);
        asked.add({EnrolmentFields::label(field), PlainText::line(value)});
    }
    QStringList parts{ended(outcome.sentence), outcome.nextStep.isEmpty() ? QString() : ended(outcome.nextStep),
                      table.text(), tr("Asked") + u'\n' + asked.text()};
    if (attempt.receipt) {
        parts += tr("Given") + u'\n' + receipt(*attempt.receipt);
        parts += differences(EnrolmentDifference::between(attempt.request, *attempt.receipt));
    }
    parts += attempt.error ? error(*attempt.error) : QString();
    parts += looks(attempt.looks);
    return joined(parts);
}

QString EnrolmentText::outcome(const Attempt &attempt)
{
    TextTable table;
    table.add({tr("Attempt"), id(attempt.id)});
    table.add({tr("State"), AttemptStates::label(attempt.state)});
    if (!attempt.customerNumber.isEmpty()) {
        table.add({tr("Customer number"), PlainText::line(attempt.customerNumber)});
    }
    return joined({ended(EnrolmentOutcome::of(attempt).sentence), table.text(), looks(attempt.looks)});
}

QString EnrolmentText::list(const QList<Attempt> &attempts, bool showPersons)
{
    TextTable table;
    for (const Attempt &attempt : attempts) {
        const auto person = [showPersons](const QString &text) {
            return PlainText::line(showPersons ? text : TicketText::masked(text), 60);
        };
        table.add({time(attempt.startedAt), AttemptStates::label(attempt.state), id(attempt.id),
                   attempt.customerNumber.isEmpty() ? QStringLiteral("-") : PlainText::line(attempt.customerNumber, 40),
                   person(attempt.request.workProviderUserId()), person(attempt.request.fullName()),
                   PlainText::line(attempt.environment, 80)});
    }
    return table.text();
}
