#include "workflow/wording.h"

#include "core/plaintext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

QString Wording::notFound(const Identifier &asked)
{
    return tr("Zego does not know %1, or the customer has not consented to share with you.")
        .arg(PlainText::line(asked.value(), 80));
}

QString Wording::code(const ApiError &error)
{
    QStringList parts;
    if (error.httpStatus != 0) {
        parts += QString::number(error.httpStatus);
    }
    if (!error.code.isEmpty()) {
        parts += PlainText::line(error.code, 60);
    }
    return parts.join(u' ');
}

QString Wording::shortAnswer(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return tr("Cancelled");
    case Kind::Timeout:
        return tr("No answer in time");
    case Kind::Unreachable:
        return tr("Unreachable");
    case Kind::Tls:
        return tr("Not secure");
    case Kind::Redirected:
        return tr("Redirected");
    case Kind::Unauthorised:
        return tr("Not authorised");
    case Kind::Forbidden:
        return tr("Not allowed");
    case Kind::NotFound:
        return tr("Not found");
    case Kind::EmailMismatch:
        return tr("E-mail differs");
    case Kind::InvalidData:
        return tr("Rejected");
    case Kind::Throttled:
        return tr("Too many requests");
    case Kind::ServerFault:
        return tr("Server fault");
    case Kind::BadAnswer:
        return tr("Unusable answer");
    }
    Q_UNREACHABLE();
}

QString Wording::wait(std::chrono::seconds time)
{
    using namespace std::chrono;
    const QLocale locale;
    //: Seconds, a duration.
    return time < minutes(2) ? tr("%1 s").arg(locale.toString(qint64(time.count())))
                             //: Minutes, a duration.
                             : tr("%1 min").arg(locale.toString(qint64(ceil<minutes>(time).count())));
}

QString Wording::duration(std::chrono::microseconds took)
{
    using namespace std::chrono_literals;
    const double ms = static_cast<double>(took.count()) / 1000.0;
    const QLocale locale;
    if (took < 10ms) {
        return tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    }
    return took < 1s ? tr("%1 ms").arg(locale.toString(ms, 'f', 0))
                     : tr("%1 s").arg(locale.toString(ms / 1000.0, 'f', 1));
}

// Qt's short form leaves out the seconds, its long one names the time zone.
QString Wording::clockTime(const QDateTime &utc)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (minutes > 0 && !format.contains(u's')) {
        const QChar between = format.at(minutes - 1);
        format.insert(minutes + 2,
                      (between.isPunct() && between != u'\'' ? between : QChar(u':')) + QLatin1String("ss"));
    }
    return locale.toString(utc.toLocalTime().time(), format);
}

QString Wording::dateTime(const QDateTime &utc)
{
    //: How a day is written, in Qt's letters: d the day, MMM the month's short name, yyyy the year; quote other
    //: letters.
    const QString day = QLocale().toString(utc.toLocalTime().date(), tr("d MMM yyyy"));
    //: %1 is a day, %2 a time of day.
    return tr("%1, %2", "day, time").arg(day, clockTime(utc));
}

QString Wording::shortMoment(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QLocale locale;
    const QDateTime moment = utc.toLocalTime();
    const QDate today = nowUtc.toLocalTime().date();
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == today) {
        //: %1 is a time of day; in a narrow column.
        return tr("today %1").arg(time);
    }
    if (moment.date() == today.addDays(-1)) {
        //: %1 is a time of day; in a narrow column.
        return tr("yesterday %1").arg(time);
    }
    if (moment.date().year() != today.year()) {
        //: How a day is written, in Qt's letters; in a narrow column.
        return locale.toString(moment.date(), tr("d MMM yyyy"));
    }
    //: How a day of this year is written, in Qt's letters; in a narrow column.
    return locale.toString(moment.date(), tr("d MMM")) + u' ' + time;
}

Wording::Message Wording::ofCertificate(Cause cause)
{
    const QString nothingSent = tr("Nothing was sent, the token neither.");
    const QString tell = tr("Tell whoever runs the service.");
    const QString caFile =
        tr("If this service has a certificate authority of its own, name its file (PEM) in the profile.");
    switch (cause) {
    case Cause::CertificateExpired:
        return {.sentence = tr("The server's certificate has expired.") + u' ' + nothingSent,
                .nextStep = tr("Check this computer's date; if it is right, tell whoever runs the service.")};
    case Cause::CertificateNotYetValid:
        return {.sentence = tr("The server's certificate is not valid yet.") + u' ' + nothingSent,
                .nextStep = tr("Check this computer's date; if it is right, tell whoever runs the service.")};
    case Cause::CertificateSelfSigned:
        return {.sentence = tr("The server vouches for itself: its certificate is self-signed.") + u' ' + nothingSent,
                .nextStep = caFile};
    case Cause::CertificateWrongHost:
        return {.sentence = tr("The server's certificate is for another host.") + u' ' + nothingSent,
                .nextStep = tr("Check the address of the service.")};
    case Cause::CertificateUnknownIssuer:
        return {.sentence = tr("The server's certificate comes from an authority that this computer does not know.") +
                            u' ' + nothingSent,
                .nextStep = caFile};
    default:
        return {.sentence = tr("No secure connection to the server could be made.") + u' ' + nothingSent,
                .nextStep = tell};
    }
}

Wording::Message Wording::ofConnection(Cause cause)
{
    const QString address = tr("Check the address of the service and your network connection.");
    switch (cause) {
    case Cause::NameNotFound:
        return {.sentence = tr("The service's name cannot be found on the network."), .nextStep = address};
    case Cause::ConnectionRefused:
        return {.sentence = tr("Nothing answers at the service's address: the connection was refused."),
                .nextStep = address};
    case Cause::NetworkDown:
        return {.sentence = tr("This computer has no way to the service: the network is down."),
                .nextStep = tr("Check your network connection, then ask again.")};
    case Cause::ProxyFailed:
        return {.sentence = tr("The proxy did not let the request through."),
                .nextStep = tr("Check the proxy settings of the profile.")};
    default:
        return {.sentence = tr("The connection broke before an answer came."), .nextStep = tr("Ask again.")};
    }
}

Wording::Message Wording::ofBadAnswer(const ApiError &error)
{
    const QString notApi = tr("Check that the address and the path are those of the customers API.");
    switch (error.cause) {
    case Cause::TooLarge:
        return {.sentence = tr("The answer was far too large and was cut off."), .nextStep = notApi};
    case Cause::Incomplete:
        return {.sentence = tr("The answer arrived damaged or incomplete, so it was not used."),
                .nextStep = tr("Ask again.")};
    case Cause::NotJson:
        return {.sentence = tr("The answer is not one that the customers API gives: it could not be read."),
                .nextStep = notApi};
    case Cause::WrongShape:
        return {.sentence = tr("The answer lacks what the customers API promises, so it was not used."),
                .nextStep = tr("Tell Zego, with the exchange from the inspector.")};
    default:
        return {.sentence = tr("The server answered with HTTP status %1, which says nothing about the customer.")
                                .arg(error.httpStatus),
                .nextStep = notApi};
    }
}

Wording::Message Wording::ofRefusal(const ApiError &error)
{
    const QString manager = tr("Ask your Zego Partnerships Manager to enable it.");
    switch (error.kind) {
    case Kind::Forbidden:
        return {.sentence = tr("The token is known, but it is not allowed to ask this."), .nextStep = manager};
    case Kind::Unauthorised:
        if (error.code == QLatin1String("MISSING_AUTH")) {
            return {.sentence = tr("Zego saw no token in the request."),
                    .nextStep = tr("Set the token; if it is set, a gateway on the way may be removing it.")};
        }
        return {.sentence = tr("Zego does not accept the token."),
                .nextStep = tr("Check that it is the token for this environment and has not been replaced.")};
    case Kind::Throttled:
    case Kind::ServerFault: {
        QString sentence = error.kind == Kind::Throttled
                               ? tr("Zego is getting too many requests from this account.")
                               : tr("Zego's server failed (HTTP status %1); this says nothing about the customer.")
                                     .arg(error.httpStatus);
        const QString next =
            error.retryAfter ? tr("Ask again in %1.").arg(wait(*error.retryAfter)) : tr("Ask again in a few minutes.");
        return {.sentence = sentence, .nextStep = next};
    }
    default:
        return {.sentence = tr("Zego rejected the request as invalid."), .nextStep = tr("Check what was asked.")};
    }
}

Wording::Message Wording::of(const ApiError &error)
{
    Message message;
    switch (error.kind) {
    case Kind::Cancelled:
        message.sentence = tr("Cancelled before an answer came.");
        break;
    case Kind::Timeout:
        message.sentence = error.cause == Cause::Inactivity ? tr("The server went silent, so the request was given up.")
                                                            : tr("The server gave no whole answer in time.");
        message.nextStep = tr("Ask again; if it happens often, tell whoever runs the service.");
        break;
    case Kind::Unreachable:
        message = ofConnection(error.cause);
        break;
    case Kind::Tls:
        message = ofCertificate(error.cause);
        break;
    case Kind::Redirected:
        message.sentence =
            error.cause == Cause::RedirectElsewhere
                ? tr("The server sent the request on to another address. It was not followed: the token belongs to "
                     "this address only.")
            : error.cause == Cause::RedirectTooMany
                ? tr("The server sent the request in circles.")
                : tr("The server sent the request on to another path or question. It was not followed.");
        message.nextStep = tr("Check the address and the path of the service.");
        break;
    case Kind::NotFound:
        message.sentence = tr("Zego does not know this customer, or the customer has not consented to share with you.");
        message.nextStep = tr("Check it with the customer; Explain finds out more.");
        break;
    case Kind::EmailMismatch:
        message.sentence = tr("The customer number exists, but the e-mail address does not match.");
        message.nextStep = tr("Check both with the customer.");
        break;
    case Kind::Unauthorised:
    case Kind::Forbidden:
    case Kind::InvalidData:
    case Kind::Throttled:
    case Kind::ServerFault:
        message = ofRefusal(error);
        break;
    case Kind::BadAnswer:
        message = ofBadAnswer(error);
        break;
    }
    message.code = code(error);
    QStringList detail{PlainText::block(error.detail)};
    for (const FieldIssue &issue : error.fields) {
        detail +=
            PlainText::line(issue.field.isEmpty() ? issue.message : issue.field + QLatin1String(": ") + issue.message);
    }
    detail.removeAll(QString());
    message.detail = detail.join(u'\n');
    return message;
}

Wording::Message Wording::of(const ApiError &error, const Identifier &asked)
{
    Message message = of(error);
    if (error.kind == Kind::NotFound) {
        message.sentence = notFound(asked);
    }
    return message;
}

// No code for this is published, so the words have to do.
bool Wording::speaksOfPermission(const ApiError &error)
{
    static const QRegularExpression words(
        QStringLiteral("permi(t|ssion)|not[ _](been[ _])?(enabled|allowed|supported|authori[sz]ed)|"
                       "(does not|doesn't)[ _]support|unsupported|forbidden"),
        QRegularExpression::CaseInsensitiveOption);
    return error.code.contains(words) || error.detail.contains(words) ||
           std::ranges::any_of(error.fields, [](const FieldIssue &issue) { return issue.message.contains(words); });
}

Wording::Message Wording::ofEnrolment(const ApiError &error)
{
    Message message = of(error);
    const QString manager =
        tr("The product must support enrolment through the API and your account must be allowed to: ask your Zego "
           "Partnerships Manager to enable it.");
    switch (error.kind) {
    case Kind::Unauthorised:
        message.nextStep += u' ' + tr("If the token is right, ask your Zego Partnerships Manager to enable enrolment.");
        return message;
    case Kind::Forbidden:
        message.sentence = tr("The token is known, but it is not allowed to enrol customers.");
        message.nextStep = manager;
        return message;
    case Kind::InvalidData:
        message.sentence = tr("Zego rejected the enrolment as invalid.");
        message.nextStep = speaksOfPermission(error) ? manager : tr("Correct what Zego names, then enrol again.");
        return message;
    case Kind::NotFound:
    case Kind::EmailMismatch:
        message.sentence = tr("Zego does not know what was asked for (HTTP status %1).").arg(error.httpStatus);
        message.nextStep = tr("Check the path of the enrolment call in the profile.");
        return message;
    case Kind::BadAnswer:
        if (error.cause == Cause::UnexpectedStatus) {
            message.sentence = tr("The server answered with HTTP status %1.").arg(error.httpStatus);
        } else if (error.cause == Cause::Incomplete) {
            message.nextStep.clear();
        }
        return message;
    case Kind::ServerFault:
        message.sentence = tr("Zego's server failed (HTTP status %1).").arg(error.httpStatus);
        message.nextStep.clear();
        return message;
    case Kind::Throttled:
    case Kind::Cancelled:
    case Kind::Timeout:
        message.nextStep.clear();
        return message;
    case Kind::Unreachable:
        if (error.cause == Cause::NetworkDown) {
            message.nextStep = tr("Check your network connection.");
        } else if (error.cause != Cause::NameNotFound && error.cause != Cause::ConnectionRefused &&
                   error.cause != Cause::ProxyFailed) {
            message.nextStep.clear();
        }
        return message;
    case Kind::Tls:
    case Kind::Redirected:
        return message;
    }
    Q_UNREACHABLE();
}
