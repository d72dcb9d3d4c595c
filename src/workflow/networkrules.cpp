#include "workflow/networkrules.h"

#include "core/plaintext.h"
#include "workflow/preferences.h"

#include <QRegularExpression>

namespace {

constexpr qint64 megabyte = 1024LL * 1024;

// Rounded up, so that it is never nothing.
template <typename Duration>
qint64 wholeSeconds(Duration duration)
{
    return std::chrono::ceil<std::chrono::seconds>(duration).count();
}

qint64 wholeMegabytes(qint64 bytes)
{
    return bytes / megabyte + (bytes % megabyte == 0 ? 0 : 1);
}

// Zero, which is never allowed, when it is no whole number.
qint64 whole(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber ? value : 0;
}

} // namespace

LimitTexts LimitTexts::of(const CallLimits &limits)
{
    return {.deadline = QString::number(wholeSeconds(limits.deadline)),
            .inactivity = QString::number(wholeSeconds(limits.inactivity)),
            .attempts = QString::number(limits.maxAttempts),
            .megabytes = QString::number(wholeMegabytes(limits.maxBodyBytes))};
}

NetworkRules::Checked NetworkRules::limits(const LimitTexts &texts, const CallLimits &before)
{
    const LimitTexts was = LimitTexts::of(before);
    Checked checked{.limits = before, .issues = {}};
    const auto issue = [&checked](const char *field, const QString &message) {
        checked.issues += FieldIssue{
            .field = QString::fromLatin1(field), .severity = FieldIssue::Severity::Error, .message = message};
    };
    const auto read = [&](const char *field, const QString &text, const QString &unchanged, qint64 most,
                          const QString &message, const auto &set) {
        if (text.trimmed() == unchanged) {
            return;
        }
        const qint64 value = whole(text);
        if (value < 1 || value > most) {
            issue(field, message);
        } else {
            set(value);
        }
    };
    constexpr qint64 longest = std::chrono::duration_cast<std::chrono::seconds>(Preferences::maxDeadline).count();
    constexpr qint64 largest = Preferences::maxBodyBytes / megabyte;
    const QString wait = tr("Give whole seconds, from 1 to %1.").arg(longest);
    read("deadline", texts.deadline, was.deadline, longest, wait,
         [&checked](qint64 value) { checked.limits.deadline = std::chrono::seconds(value); });
    read("inactivity", texts.inactivity, was.inactivity, longest, wait,
         [&checked](qint64 value) { checked.limits.inactivity = std::chrono::seconds(value); });
    read("attempts", texts.attempts, was.attempts, Preferences::maxAttempts,
         tr("Give a whole number of attempts, from 1 to %1.").arg(Preferences::maxAttempts),
         [&checked](qint64 value) { checked.limits.maxAttempts = static_cast<int>(value); });
    read("body", texts.megabytes, was.megabytes, largest, tr("Give whole megabytes, from 1 to %1.").arg(largest),
         [&checked](qint64 value) { checked.limits.maxBodyBytes = value * megabyte; });
    return checked;
}

QString NetworkRules::proxyProblem(const ProxyChoice &proxy)
{
    static const QRegularExpression hostName(QStringLiteral("^[A-Za-z0-9._:-]+$"));
    const bool bad = proxy.kind == ProxyChoice::Kind::Manual &&
                     (!hostName.match(proxy.host.trimmed()).hasMatch() || proxy.port == 0);
    return bad ? tr("Name the proxy's host and its port, from 1 to 65535.") : QString();
}

ProxyChoice NetworkRules::normalised(const ProxyChoice &proxy)
{
    return proxy.kind == ProxyChoice::Kind::Manual
               ? ProxyChoice{.kind = proxy.kind, .host = proxy.host.trimmed(), .port = proxy.port}
               : ProxyChoice{.kind = proxy.kind, .host = {}, .port = 0};
}

QString NetworkRules::describe(const CallLimits &limits)
{
    const QStringList parts{
        tr("%n second(s) at most", "for a whole call", static_cast<int>(wholeSeconds(limits.deadline))),
        tr("%n second(s) of silence", nullptr, static_cast<int>(wholeSeconds(limits.inactivity))),
        tr("%n attempt(s)", "of a call", limits.maxAttempts),
        tr("%n megabyte(s)", nullptr, static_cast<int>(wholeMegabytes(limits.maxBodyBytes)))};
    return parts.join(QStringLiteral(" · "));
}

QString NetworkRules::describe(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::None:
        return tr("no proxy");
    case ProxyChoice::Kind::System:
        return tr("the system's proxy");
    case ProxyChoice::Kind::Manual:
        return PlainText::line((proxy.host.contains(u':') ? u'[' + proxy.host + u']' : proxy.host) + u':' +
                               QString::number(proxy.port));
    }
    Q_UNREACHABLE();
}
