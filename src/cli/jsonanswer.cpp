#include "cli/jsonanswer.h"

#include "core/plaintext.h"
#include "core/sandboxhost.h"
#include "workflow/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace {

qint64 wholeMs(std::chrono::microseconds took)
{
    return std::chrono::round<std::chrono::milliseconds>(took).count();
}

void addText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QJsonObject askedObject(IdentifierKind kind, const QString &value)
{
    return {{QStringLiteral("kind"), QString(Identifier::key(kind))}, {QStringLiteral("value"), value}};
}

QString environmentName(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Test:
        return QStringLiteral("test");
    case EnvironmentKind::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
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

// The server's words on fields are a part of what it said in detail.
QString detailOf(const ApiError &error)
{
    QStringList lines{error.detail};
    for (const FieldIssue &issue : error.fields) {
        lines += issue.field.isEmpty() ? issue.message : issue.field + QLatin1String(": ") + issue.message;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QJsonObject errorObject(const ApiError &error, const Identifier &asked)
{
    QJsonObject object{{QStringLiteral("kind"), QString(ApiError::kindName(error.kind))},
                       {QStringLiteral("message"), Wording::of(error, asked).whole()}};
    if (error.httpStatus != 0) {
        object.insert(QStringLiteral("httpStatus"), error.httpStatus);
    }
    addText(object, QStringLiteral("code"), error.code);
    addText(object, QStringLiteral("detail"), detailOf(error));
    return object;
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
        object.insert(QStringLiteral("askedAt"), answer.askedAt.toUTC().toString(Qt::ISODateWithMs));
    }
    if (answer.result) {
        addStatus(object, *answer.result);
    } else {
        object.insert(QStringLiteral("error"), errorObject(answer.result.error(), answer.asked));
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
