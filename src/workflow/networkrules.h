#pragma once

#include "core/fieldissue.h"
#include "core/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// Limits as somebody types them.
struct LimitTexts
{
    QString deadline;   // whole seconds
    QString inactivity; // whole seconds
    QString attempts;
    QString megabytes; // whole, of 1024 × 1024 bytes

    static LimitTexts of(const CallLimits &limits);
    bool operator==(const LimitTexts &) const = default;
};

// What limits and proxies may be, for the settings and for each profile.
class NetworkRules
{
    Q_DECLARE_TR_FUNCTIONS(NetworkRules)

public:
    struct Checked
    {
        CallLimits limits; // of no use while there are issues
        QList<FieldIssue> issues;
    };
    // Issues name the fields "deadline", "inactivity", "attempts", "body". A text that still says what `before` said
    // stands for that, to the millisecond and the byte, whatever it is.
    static Checked limits(const LimitTexts &texts, const CallLimits &before);

    // Empty when there is nothing wrong with it.
    static QString proxyProblem(const ProxyChoice &proxy);
    // Without what its kind does not need.
    static ProxyChoice normalised(const ProxyChoice &proxy);
    // "30 s, 15 s of silence, …": for people.
    static QString describe(const CallLimits &limits);
    static QString describe(const ProxyChoice &proxy);
};
