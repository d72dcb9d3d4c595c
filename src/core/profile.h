#pragma once

#include "core/baseurl.h"

#include <QByteArray>
#include <QString>

#include <chrono>

// How dangerous a mistake is. Shown in the environment band, never guessed from the address.
enum class EnvironmentKind { Sandbox, Test, Production };

// The path of each call below the base URL; a profile may override them. contract README, first rows
struct ApiPaths
{
    QString status = QStringLiteral("v1/user/status/");
    QString validateCustomerNumber = QStringLiteral("v1/validate/customer-number/");
};

// How long and how much a call may take.
struct CallLimits
{
    std::chrono::milliseconds deadline{30'000};   // wall clock, for the whole call with its retries and redirects
    std::chrono::milliseconds inactivity{15'000}; // with nothing heard from the server
    qint64 maxBodyBytes = 10LL * 1024 * 1024;
    int maxAttempts = 4; // the first one and its retries after 429 and 503
};

// One service that the console can talk to. Holds no token.
struct Profile
{
    QString name;
    EnvironmentKind kind = EnvironmentKind::Test;
    BaseUrl baseUrl;
    ApiPaths paths;
    CallLimits limits;
    QByteArray extraCaPem; // certificates to trust beside the system's, for this profile only; may be empty
};

// For people, in capitals: "SANDBOX".
QString environmentLabel(EnvironmentKind kind);
