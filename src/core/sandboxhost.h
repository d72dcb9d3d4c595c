#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

// What a face of the program may know of the embedded sandbox. Implemented in app/, which alone links sandbox/.
struct SandboxOptions
{
    quint16 port = 0; // 0: any free one
    std::chrono::milliseconds latency{0};
    quint32 customers = 10'000;
    quint64 seed = 1;
};

// Something worth trying on a fresh sandbox.
struct SandboxExample
{
    QString customerNumber;
    QString workProviderUserId;
    QString email;
    QString purpose;
};

// A running sandbox; destroying it stops it.
class SandboxHost
{
public:
    virtual ~SandboxHost() = default;
    virtual QUrl url() const = 0;
    virtual QByteArray token() const = 0;
    virtual QList<SandboxExample> examples() const = 0;
};
