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
    QString enrol = QStringLiteral("v1/customer/enrol/");

    bool operator==(const ApiPaths &) const = default;
};

// How to reach the service: explicit, never what Qt would guess. The credentials of a proxy are not supported.
struct ProxyChoice
{
    enum class Kind { None, System, Manual };

    Kind kind = Kind::None;
    QString host;     // Manual only
    quint16 port = 0; // Manual only

    bool operator==(const ProxyChoice &) const = default;
};

// How long and how much a call may take.
struct CallLimits
{
    std::chrono::milliseconds deadline{30'000};   // wall clock, for the whole call with its retries and redirects
    std::chrono::milliseconds inactivity{15'000}; // with nothing heard from the server
    qint64 maxBodyBytes = 10LL * 1024 * 1024;
    int maxAttempts = 4; // the first one and its retries after 429 and 503; GETs only

    bool operator==(const CallLimits &) const = default;
};

// One service that the console can talk to. Holds no token.
struct Profile
{
    QString id = {}; // a UUID for one that a person added; empty for the sandbox and --base-url
    QString name;
    EnvironmentKind kind = EnvironmentKind::Test;
    BaseUrl baseUrl;
    ApiPaths paths;
    CallLimits limits;
    QByteArray extraCaPem = {}; // certificates to trust beside the system's, for this profile only; may be empty
    ProxyChoice proxy = {};
    // As in the settings: what stands in the member itself does not count (Preferences::Network::applied() fills it
    // in).
    bool limitsFromSettings = false;
    bool proxyFromSettings = false;
    QString sandboxRun = {}; // which run of the embedded sandbox: its customers end with it

    // What attempts to enrol are kept under: origin and path prefix (with a path of its own, that path); for the
    // embedded sandbox, that run of it. The same service is the same environment, whichever profile or option leads to
    // it.
    QString environmentKey() const;
};

// For people, in capitals: "SANDBOX".
QString environmentLabel(EnvironmentKind kind);
