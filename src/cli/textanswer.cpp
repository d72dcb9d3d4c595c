#include "cli/textanswer.h"

#include "cli/texttable.h"
#include "core/plaintext.h"
#include "core/sandboxhost.h"
#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include <QStringList>

namespace {

QString shownTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

} // namespace

QString TextAnswer::askedLine(const Identifier &asked)
{
    const QString line = Identifier::label(asked.kind()) + u' ' + PlainText::line(asked.value());
    return Identifier::isDeprecated(asked.kind()) ? tr("%1 (deprecated)").arg(line) : line;
}

void TextAnswer::addOrigin(TextTable &table, const QDateTime &at, std::chrono::microseconds took,
                           const Profile &profile)
{
    table.add({tr("Answered"), tr("%1, in %2").arg(shownTime(at), Wording::duration(took))});
    table.add({tr("Environment"), tr("%1 (%2)").arg(environmentLabel(profile.kind), profile.baseUrl.display())});
}

// Beneath every answer: what it answers, when it came, and from where.
QString TextAnswer::origin(const StatusAnswer &answer, const Profile &profile)
{
    TextTable table;
    table.add({tr("Asked"), askedLine(answer.asked)});
    addOrigin(table, answer.askedAt, answer.took, profile);
    return table.text();
}

QString TextAnswer::nearMisses(const QList<NearMiss> &nearMisses)
{
    TextTable table(QStringLiteral("  "));
    for (const NearMiss &near : nearMisses) {
        table.add({PlainText::line(near.identifier.value()), near.reason});
    }
    return nearMisses.isEmpty() ? QString() : tr("Did you mean") + u'\n' + table.text();
}

QString TextAnswer::fields(const CustomerStatus &status)
{
    TextTable known;
    known.add({tr("Status"), PlainText::line(status.status)});
    for (const StatusFields::Field &field : StatusFields::known(status)) {
        known.add({field.label, field.given ? PlainText::line(field.value) : StatusFields::notGiven()});
    }
    TextTable extra(QStringLiteral("  "));
    for (const StatusFields::Field &field : StatusFields::extra(status)) {
        extra.add({PlainText::line(field.label, 80), PlainText::line(field.value)});
    }
    return status.extra.isEmpty() ? known.text() : known.text() + u'\n' + tr("Also returned") + u'\n' + extra.text();
}

QString TextAnswer::status(const StatusAnswer &answer, const Profile &profile, const QList<NearMiss> &nearMisses)
{
    QStringList parts;
    if (answer.result) {
        parts += fields(*answer.result);
    } else {
        parts += error(answer.result.error(), answer.asked);
        parts += TextAnswer::nearMisses(nearMisses);
    }
    parts += origin(answer, profile);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString TextAnswer::validation(const ValidationAnswer &answer, const Profile &profile)
{
    TextTable table;
    table.add({tr("Asked"), askedLine(answer.customerNumber)});
    if (!answer.email.isEmpty()) {
        table.add({tr("E-mail"), PlainText::line(answer.email)});
    }
    addOrigin(table, answer.askedAt, answer.took, profile);
    QString text = answer.sentence() + u'\n';
    if (!answer.result) {
        const QString code = Wording::code(answer.result.error());
        text += code.isEmpty() ? QString() : code + u'\n';
    }
    return text + u'\n' + table.text();
}

QString TextAnswer::explanation(const StatusAnswer &asked, const Explanation &explanation, const Profile &profile)
{
    QStringList parts;
    parts += explanation.headline + u'\n';
    if (asked.result) {
        parts += fields(*asked.result);
    }
    for (const Possibility &one : explanation.possibilities) {
        QString part = tr("%1: %2").arg(Possibility::label(one.likelihood), one.text) + u'\n';
        for (const QString &line : {one.because, one.nextStep}) {
            part += line.isEmpty() ? QString() : QLatin1String("  ") + line + u'\n';
        }
        parts += part;
    }
    TextTable evidence(QStringLiteral("  "));
    for (const Evidence &one : explanation.evidence) {
        evidence.add({one.question, one.answer, one.code, Wording::duration(one.took)});
    }
    parts += tr("Evidence") + u'\n' + evidence.text();
    parts += nearMisses(explanation.nearMisses);
    parts += origin(asked, profile);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString TextAnswer::error(const ApiError &error, const Identifier &asked)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        return cancelled();
    }
    const Wording::Message message = Wording::of(error, asked);
    QStringList lines{message.sentence, message.nextStep, message.code, message.detail};
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

// Who pressed Ctrl+C knows what for: one word will do.
QString TextAnswer::cancelled()
{
    return Wording::shortAnswer(ApiError{.kind = ApiError::Kind::Cancelled}) + QLatin1String(".\n");
}

QString TextAnswer::sandbox(const SandboxHost &host)
{
    TextTable table;
    table.add({tr("URL"), host.url().toString(QUrl::FullyEncoded)});
    table.add({tr("Token"), QString::fromLatin1(host.token())});
    return table.text();
}

QString TextAnswer::sandboxExamples(const SandboxHost &host)
{
    TextTable table(QStringLiteral("  "));
    for (const SandboxExample &example : host.examples()) {
        table.add({PlainText::line(example.customerNumber), PlainText::line(example.workProviderUserId),
                   PlainText::line(example.email), PlainText::line(example.purpose)});
    }
    return u'\n' + tr("Customers worth trying (number, work provider user ID, e-mail)") + u'\n' + table.text() + u'\n' +
           tr("In another terminal") + u'\n' +
           QStringLiteral("  CUSTOMER_CONSOLE_TOKEN=%1 customer-console-cli --base-url %2 status ABC123\n")
               .arg(QString::fromLatin1(host.token()), host.url().toString(QUrl::FullyEncoded)) +
           u'\n' + tr("Ctrl+C stops the sandbox.") + u'\n';
}
