#pragma once

#include "core/profile.h"
#include "workflow/explanation.h"
#include "workflow/statusanswer.h"
#include "workflow/validationanswer.h"

#include <QCoreApplication>
#include <QString>

class SandboxHost;
class TextTable;

// The same answers for people: small aligned lists. Everything from outside passes through PlainText, so no text of a
// server can steer the terminal. Pure functions.
class TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(TextAnswer)

public:
    // A status, or that there is none: both are answers.
    static QString status(const StatusAnswer &answer, const Profile &profile, const QList<NearMiss> &nearMisses);
    static QString explanation(const StatusAnswer &asked, const Explanation &explanation, const Profile &profile);
    // Exists, does not, or the e-mail address does not match; not for errors.
    static QString validation(const ValidationAnswer &answer, const Profile &profile);
    // Why there is no answer: the sentence, the next step, then code and detail.
    static QString error(const ApiError &error, const Identifier &asked);
    static QString cancelled();
    static QString sandbox(const SandboxHost &host);
    static QString sandboxExamples(const SandboxHost &host);

private:
    static QString askedLine(const Identifier &asked);
    static void addOrigin(TextTable &table, const QDateTime &at, std::chrono::microseconds took,
                          const Profile &profile);
    static QString origin(const StatusAnswer &answer, const Profile &profile);
    static QString nearMisses(const QList<NearMiss> &nearMisses);
    static QString fields(const CustomerStatus &status);
};
