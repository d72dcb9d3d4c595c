#include "cli/textanswer.h"

#include "core/plaintext.h"
#include "core/sandboxhost.h"
#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include <QStringList>

#ifdef Q_OS_UNIX
#include <cwchar>
#endif

namespace {

// How wide a terminal shows it: names in several scripts have letters of two columns, and marks of none.
qsizetype columnsOf(const QString &text)
{
#ifdef Q_OS_UNIX
    qsizetype columns = 0;
    for (const char32_t c : text.toStdU32String()) {
        columns += qMax(::wcwidth(static_cast<wchar_t>(c)), 0);
    }
    return columns;
#else
    return text.size();
#endif
}

// Rows of cells, all columns but the last as wide as their widest cell, within reason.
class Table
{
public:
    explicit Table(QString indent = {})
        : m_indent(std::move(indent))
    {
    }

    void add(const QStringList &cells) { m_rows += cells; }

    QString text() const
    {
        constexpr qsizetype widestColumn = 40;
        QList<qsizetype> widths;
        for (const QStringList &row : m_rows) {
            widths.resize(qMax(widths.size(), row.size()));
            for (qsizetype i = 0; i < row.size(); ++i) {
                widths[i] = qMin(widestColumn, qMax(widths.at(i), columnsOf(row.at(i))));
            }
        }
        QString text;
        for (const QStringList &row : m_rows) {
            text += m_indent;
            for (qsizetype i = 0; i + 1 < row.size(); ++i) {
                text += row.at(i) + QString(qMax(widths.at(i) - columnsOf(row.at(i)), 0) + 2, u' ');
            }
            text += row.last() + u'\n';
        }
        return text;
    }

private:
    QString m_indent;
    QList<QStringList> m_rows;
};

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

// Beneath every answer: what it answers, when it came, and from where.
QString TextAnswer::origin(const StatusAnswer &answer, const Profile &profile)
{
    Table table;
    table.add({tr("Asked"), askedLine(answer.asked)});
    table.add({tr("Answered"), tr("%1, in %2").arg(shownTime(answer.askedAt), Wording::duration(answer.took))});
    table.add({tr("Environment"), tr("%1 (%2)").arg(environmentLabel(profile.kind), profile.baseUrl.display())});
    return table.text();
}

QString TextAnswer::nearMisses(const QList<NearMiss> &nearMisses)
{
    Table table(QStringLiteral("  "));
    for (const NearMiss &near : nearMisses) {
        table.add({PlainText::line(near.identifier.value()), near.reason});
    }
    return nearMisses.isEmpty() ? QString() : tr("Did you mean") + u'\n' + table.text();
}

QString TextAnswer::fields(const CustomerStatus &status)
{
    Table known;
    known.add({tr("Status"), PlainText::line(status.status)});
    for (const StatusFields::Field &field : StatusFields::known(status)) {
        known.add({field.label, field.given ? PlainText::line(field.value) : StatusFields::notGiven()});
    }
    Table extra(QStringLiteral("  "));
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
    Table evidence(QStringLiteral("  "));
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
    Table table;
    table.add({tr("URL"), host.url().toString(QUrl::FullyEncoded)});
    table.add({tr("Token"), QString::fromLatin1(host.token())});
    return table.text();
}

QString TextAnswer::sandboxExamples(const SandboxHost &host)
{
    Table table(QStringLiteral("  "));
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
