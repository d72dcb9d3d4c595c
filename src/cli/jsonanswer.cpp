#include "cli/jsonanswer.h"

#include "cli/jsonparts.h"
#include "core/plaintext.h"
#include "core/sandboxhost.h"
#include "workflow/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using JsonParts::addText;
using JsonParts::environmentName;
using JsonParts::wholeMs;

namespace {

QJsonObject askedObject(IdentifierKind kind, const QString &value)
{
    return {{QStringLiteral("kind"), QString(Identifier::key(kind))}, {QStringLiteral("value"), value}};
}

QString outcomeOf(const Result<CustomerStatus> &result)
{
    if (!result) {
        return result.error().kind == ApiError::Kind::NotFound ? QStringLiteral("not_found") : QStringLiteral("error");
    }
    switch (result->outcome()) {
    case CustomerStatus::Outcome::Enabled:
        return QStringLiteral("enabled");
    case CustomerStatus::Outcome::Disabled:
        return QStringLiteral("disabled");
    case CustomerStatus::Outcome::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

void addStatus(QJsonObject &object, const CustomerStatus &status)
{
    object.insert(QStringLiteral("status"), status.status);
    object.insert(QStringLiteral("customerNumber"), status.customerNumber);
    object.insert(QStringLiteral("policyId"), status.policyId);
    const auto add = [&object](const QString &key, const std::optional<QString> &value) {
        if (value) {
            object.insert(key, *value); // given, even if empty
        }
    };
    add(QStringLiteral("coverClassOfUse"), status.coverClassOfUse);
    add(QStringLiteral("coverLevel"), status.coverLevel);
    add(QStringLiteral("vehicleRegistration"), status.vehicleRegistration);
    addText(object, QStringLiteral("detail"), status.detail);
    if (!status.extra.isEmpty()) {
        object.insert(QStringLiteral("extra"), status.extra);
    }
}

QJsonArray possibilities(const QList<Possibility> &all)
{
    QJsonArray array;
    for (const Possibility &one : all) {
        QJsonObject object{{QStringLiteral("likelihood"), QString(Possibility::key(one.likelihood))},
                           {QStringLiteral("text"), one.text}};
        addText(object, QStringLiteral("because"), one.because);
        addText(object, QStringLiteral("nextStep"), one.nextStep);
        array += object;
    }
    return array;
}

QJsonArray evidence(const QList<Evidence> &all)
{
    QJsonArray array;
    for (const Evidence &one : all) {
        QJsonObject object{{QStringLiteral("question"), one.question},
                           {QStringLiteral("answer"), one.answer},
                           {QStringLiteral("tookMs"), wholeMs(one.took)}};
        addText(object, QStringLiteral("code"), one.code);
        array += object;
    }
    return array;
}

QJsonArray nearMisses(const QList<NearMiss> &all)
{
    QJsonArray array;
    for (const NearMiss &one : all) {
        array += QJsonObject{{QStringLiteral("kind"), QString(Identifier::key(one.identifier.kind()))},
                             {QStringLiteral("value"), one.identifier.value()},
                             {QStringLiteral("reason"), one.reason}};
    }
    return array;
}

} // namespace

QJsonObject JsonAnswer::of(const StatusAnswer &answer, const Profile &profile)
{
    QJsonObject object{{QStringLiteral("asked"), askedObject(answer.asked.kind(), answer.asked.value())},
                       {QStringLiteral("outcome"), outcomeOf(answer.result)},
                       {QStringLiteral("tookMs"), wholeMs(answer.took)},
                       {QStringLiteral("environment"), environmentName(profile.kind)}};
    if (answer.askedAt.isValid()) {
        object.insert(QStringLiteral("askedAt"), JsonParts::time(answer.askedAt));
    }
    if (answer.result) {
        addStatus(object, *answer.result);
    } else {
        object.insert(
            QStringLiteral("error"),
            JsonParts::error(answer.result.error(), Wording::of(answer.result.error(), answer.asked).whole()));
    }
    return object;
}

QJsonObject JsonAnswer::of(const StatusAnswer &asked, const Explanation &explanation, const Profile &profile)
{
    QJsonObject object = of(asked, profile);
    object.insert(QStringLiteral("explanations"), possibilities(explanation.possibilities));
    object.insert(QStringLiteral("evidence"), evidence(explanation.evidence));
    object.insert(QStringLiteral("nearMisses"), nearMisses(explanation.nearMisses));
    return object;
}

QJsonObject JsonAnswer::of(const ValidationAnswer &answer, const Profile &profile)
{
    QJsonObject asked = askedObject(answer.customerNumber.kind(), answer.customerNumber.value());
    addText(asked, QStringLiteral("email"), answer.email);
    QJsonObject object{{QStringLiteral("asked"), asked},
                       {QStringLiteral("outcome"), QString(ValidationAnswer::key(answer.outcome()))},
                       {QStringLiteral("tookMs"), wholeMs(answer.took)},
                       {QStringLiteral("environment"), environmentName(profile.kind)}};
    if (answer.askedAt.isValid()) {
        object.insert(QStringLiteral("askedAt"), JsonParts::time(answer.askedAt));
    }
    if (!answer.result) {
        const bool isError = answer.outcome() == ValidationAnswer::Outcome::Error;
        const QString message =
            isError ? Wording::of(answer.result.error(), answer.customerNumber).whole() : answer.sentence();
        object.insert(QStringLiteral("error"), JsonParts::error(answer.result.error(), message));
    }
    return object;
}

QJsonObject JsonAnswer::of(const CliError &error)
{
    QJsonObject object{
        {QStringLiteral("outcome"), QStringLiteral("error")},
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QString(CliError::kindName(error.kind))},
                                              {QStringLiteral("message"), error.message}}}};
    if (error.asked) {
        object.insert(QStringLiteral("asked"), askedObject(error.asked->kind, error.asked->value));
    }
    return object;
}

QJsonObject JsonAnswer::of(const SandboxHost &host, quint32 customers)
{
    return {{QStringLiteral("url"), host.url().toString(QUrl::FullyEncoded)},
            {QStringLiteral("token"), QString::fromLatin1(host.token())},
            {QStringLiteral("customers"), static_cast<qint64>(customers)}};
}

QByteArray JsonAnswer::line(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size() + 1);
    // Above ASCII there is nothing but the contents of strings, where any character may be written as an escape.
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isPair = json.at(i).isHighSurrogate() && i + 1 < json.size() && json.at(i + 1).isLowSurrogate();
        const QString character = json.mid(i, isPair ? 2 : 1);
        if (character.at(0) < QChar(0x7F) || PlainText::line(character) == character) {
            safe += character;
        } else {
            for (const QChar unit : character) {
                safe += QStringLiteral("\\u%1").arg(static_cast<uint>(unit.unicode()), 4, 16, QLatin1Char('0'));
            }
        }
        i += isPair ? 1 : 0;
    }
    return safe.toUtf8() + '\n';
}
