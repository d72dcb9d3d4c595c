#include "cli/enrolmentjson.h"

#include "cli/jsonparts.h"
#include "workflow/wording.h"

#include <QJsonDocument>

using JsonParts::addText;

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonArray differences(const QList<EnrolmentDifference> &all)
{
    QJsonArray array;
    for (const EnrolmentDifference &one : all) {
        array += QJsonObject{{QStringLiteral("field"), one.field},
                             {QStringLiteral("asked"), one.asked},
                             {QStringLiteral("given"), one.given}};
    }
    return array;
}

QString weightName(EnrolmentGuard::Finding::Weight weight)
{
    using Weight = EnrolmentGuard::Finding::Weight;
    switch (weight) {
    case Weight::Fine:
        return QStringLiteral("fine");
    case Weight::Notice:
        return QStringLiteral("notice");
    case Weight::Confirm:
        return QStringLiteral("confirm");
    case Weight::Overrides:
        return QStringLiteral("overrides");
    case Weight::Blocks:
        return QStringLiteral("blocks");
    }
    Q_UNREACHABLE();
}

QJsonArray findings(const EnrolmentGuard &guard)
{
    QJsonArray array;
    for (const EnrolmentGuard::Finding &one : guard.findings) {
        QJsonObject object{{QStringLiteral("kind"), QString(EnrolmentGuard::Finding::key(one.kind))},
                           {QStringLiteral("weight"), weightName(one.weight)},
                           {QStringLiteral("message"), one.text}};
        if (one.attempt) {
            object.insert(QStringLiteral("attempt"), idText(*one.attempt));
        }
        addText(object, QStringLiteral("customerNumber"), one.customerNumber);
        array += object;
    }
    return array;
}

QString lookName(AttemptLook::Answer answer)
{
    switch (answer) {
    case AttemptLook::Answer::Found:
        return QStringLiteral("found");
    case AttemptLook::Answer::NotFound:
        return QStringLiteral("not_found");
    case AttemptLook::Answer::NoAnswer:
        return QStringLiteral("no_answer");
    }
    Q_UNREACHABLE();
}

QJsonValue body(const EnrolmentRequest &request)
{
    return QJsonDocument::fromJson(request.body()).object();
}

// What the attempt ended in: the journal's state, customer number, receipt, error, looks.
void addAttempt(QJsonObject &object, const Attempt &attempt)
{
    object.insert(QStringLiteral("attempt"), idText(attempt.id));
    object.insert(QStringLiteral("state"), QString(AttemptStates::key(attempt.state)));
    addText(object, QStringLiteral("customerNumber"), attempt.customerNumber);
    if (attempt.receipt) {
        object.insert(QStringLiteral("receipt"), EnrolmentJson::receipt(*attempt.receipt));
        object.insert(QStringLiteral("differences"),
                      differences(EnrolmentDifference::between(attempt.request, *attempt.receipt)));
    }
    if (attempt.httpStatus != 0) {
        object.insert(QStringLiteral("httpStatus"), attempt.httpStatus);
    }
    if (attempt.error) {
        object.insert(QStringLiteral("error"),
                      JsonParts::error(*attempt.error, Wording::ofEnrolment(*attempt.error).sentence));
    }
    if (!attempt.looks.isEmpty()) {
        object.insert(QStringLiteral("looks"), EnrolmentJson::looks(attempt.looks));
    }
}

} // namespace

QJsonObject EnrolmentJson::receipt(const EnrolmentReceipt &receipt)
{
    QJsonObject object{{QStringLiteral("customerNumber"), receipt.customerNumber}};
    const auto add = [&object](const QString &key, const std::optional<QString> &value) {
        if (value) {
            object.insert(key, *value); // given, even if empty
        }
    };
    add(QStringLiteral("workProviderUserId"), receipt.workProviderUserId);
    add(QStringLiteral("status"), receipt.status);
    add(QStringLiteral("coverLevel"), receipt.coverLevel);
    if (receipt.occupations) {
        object.insert(QStringLiteral("occupations"), QJsonArray::fromStringList(*receipt.occupations));
    }
    if (!receipt.extra.isEmpty()) {
        object.insert(QStringLiteral("extra"), receipt.extra);
    }
    return object;
}

QJsonArray EnrolmentJson::looks(const QList<AttemptLook> &looks)
{
    QJsonArray array;
    for (const AttemptLook &look : looks) {
        QJsonObject object{{QStringLiteral("at"), JsonParts::time(look.at)},
                           {QStringLiteral("answer"), lookName(look.answer)}};
        addText(object, QStringLiteral("customerNumber"), look.customerNumber);
        addText(object, QStringLiteral("why"), look.why);
        array += object;
    }
    return array;
}

QString EnrolmentJson::outcome(const EnrolmentReport &report)
{
    if (report.outcome) {
        return EnrolmentOutcome::key(report.outcome->kind);
    }
    if (report.isRehearsal && report.profile) {
        return report.wouldBeSent ? QStringLiteral("would_enrol") : QStringLiteral("held_back");
    }
    return QStringLiteral("invalid");
}

QJsonObject EnrolmentJson::of(const EnrolmentReport &report)
{
    QJsonObject object{{QStringLiteral("outcome"), outcome(report)},
                       {QStringLiteral("issues"), JsonParts::issues(report.input.issues)}};
    if (!report.input.remarks.isEmpty()) {
        object.insert(QStringLiteral("remarks"), JsonParts::texts(report.input.remarks));
    }
    if (report.profile) {
        object.insert(QStringLiteral("environment"), JsonParts::environmentName(report.profile->kind));
    }
    if (!report.guard.findings.isEmpty()) {
        object.insert(QStringLiteral("findings"), findings(report.guard));
    }
    if (report.isRehearsal) {
        object.insert(QStringLiteral("dryRun"), true);
        if (report.input.request) {
            object.insert(QStringLiteral("body"), body(*report.input.request));
        }
    }
    if (!report.outcome) {
        return object;
    }
    const EnrolmentOutcome &outcome = *report.outcome;
    if (const std::optional<Attempt> &attempt = report.looked ? report.looked : outcome.attempt) {
        addAttempt(object, *attempt);
    }
    object.insert(QStringLiteral("message"), outcome.sentence);
    addText(object, QStringLiteral("nextStep"), outcome.nextStep);
    addText(object, QStringLiteral("lookProblem"), report.lookProblem);
    object.insert(QStringLiteral("tookMs"), JsonParts::wholeMs(outcome.took));
    if (!outcome.recorded) {
        object.insert(QStringLiteral("recorded"), false);
    }
    if (report.isCancelled) {
        object.insert(QStringLiteral("cancelled"), true);
    }
    return object;
}

// Exit codes 2, 4 and 6 in words; a stop before sending is held back, too.
QJsonObject EnrolmentJson::of(const CliError &error)
{
    QString outcome;
    switch (error.kind) {
    case CliError::Kind::Usage:
    case CliError::Kind::InvalidInput:
        outcome = QStringLiteral("invalid");
        break;
    case CliError::Kind::SandboxFailed:
        outcome = EnrolmentOutcome::key(EnrolmentOutcome::Kind::NotSent);
        break;
    case CliError::Kind::Cancelled:
    case CliError::Kind::JournalUnavailable:
    case CliError::Kind::Storage:
        outcome = EnrolmentOutcome::key(EnrolmentOutcome::Kind::HeldBack);
        break;
    }
    return {{QStringLiteral("outcome"), outcome},
            {QStringLiteral("issues"), QJsonArray()},
            {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QString(CliError::kindName(error.kind))},
                                                  {QStringLiteral("message"), error.message}}}};
}

QJsonObject EnrolmentJson::of(const Attempt &attempt)
{
    QJsonObject object{{QStringLiteral("environment"), attempt.environment},
                       {QStringLiteral("startedAt"), JsonParts::time(attempt.startedAt)},
                       {QStringLiteral("changedAt"), JsonParts::time(attempt.changedAt)},
                       {QStringLiteral("request"), body(attempt.request)}};
    addAttempt(object, attempt);
    if (attempt.interrupted) {
        object.insert(QStringLiteral("interrupted"), true);
    }
    return object;
}
