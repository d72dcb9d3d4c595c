#pragma once

#include "core/apierror.h"
#include "core/identifier.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>

// The sentences that people read, in the window and on the command line alike: the thing, the cause, the next step. All
// of it plain text, safe to show. EXPERIENCE, "Voice"
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    struct Message
    {
        QString sentence; // what happened, and why
        QString nextStep; // what to do now
        QString code;     // for the small type: "404 INVALID_CUSTOMER"; may be empty
        QString detail;   // what the server or the network said, as plain text; may be empty

        QString whole() const { return nextStep.isEmpty() ? sentence : sentence + u' ' + nextStep; }
    };

    static Message of(const ApiError &error);
    // With what was asked named in it.
    static Message of(const ApiError &error, const Identifier &asked);

    // Of an answer to an enrolment: the next step never is to send it again, and where it may be a matter of permission
    // it names whom to ask. contract README, "enrolment not allowed"
    static Message ofEnrolment(const ApiError &error);

    static QString notFound(const Identifier &asked);
    // "404 INVALID_CUSTOMER"
    static QString code(const ApiError &error);
    // Two or three words, for a table cell.
    static QString shortAnswer(const ApiError &error);
    // "12 s", "5 min"
    static QString wait(std::chrono::seconds time);
    // "84 ms", "2.4 s"
    static QString duration(std::chrono::microseconds took);
    // By the clock on the wall, to the second, as it is written where the person is: "09:26:53", "9:26:53 AM"
    static QString clockTime(const QDateTime &utc);
    // With the day, its month as a word: "14 Mar 2026, 09:26:53"
    static QString dateTime(const QDateTime &utc);
    // As short as one can tell it: "today 09:26", "yesterday 09:26", "14 Mar 09:26", "14 Mar 2025"
    static QString shortMoment(const QDateTime &utc, const QDateTime &nowUtc);

private:
    static Message ofCertificate(ApiError::Cause cause);
    static Message ofConnection(ApiError::Cause cause);
    static Message ofBadAnswer(const ApiError &error);
    static Message ofRefusal(const ApiError &error);
    static bool speaksOfPermission(const ApiError &error);
};
