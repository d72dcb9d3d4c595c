// One HTTP request and its answer as the sandbox's rooms hand them on: plain values, bytes as they were on the wire.
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace sandbox {

struct Request
{
    QByteArray method;
    QByteArray target;        // path and query exactly as sent: nothing decoded, nothing dropped
    QByteArray authorization; // trimmed; empty when the header is missing or has no value
    QByteArray body;
};

struct Answer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace sandbox
