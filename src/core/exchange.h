#pragma once

#include "core/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

// One request and what came back, for the inspector. Made by api/ alone, which takes the token out of every part before
// it leaves that room. Persons are still in it: it is kept in memory only.
struct Exchange
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    enum class State { Running, Finished, Failed };

    // Spans from the moment the call was asked for; empty where Qt does not tell. On a kept connection there is nothing
    // to connect, so `connecting` stays empty.
    struct Phases
    {
        std::optional<std::chrono::microseconds> queued;
        std::optional<std::chrono::microseconds> connecting; // name look-up, TCP and TLS: Qt does not tell them apart
        std::optional<std::chrono::microseconds> waiting;    // for the first byte of the answer
        std::optional<std::chrono::microseconds> reading;
        std::chrono::microseconds total{0};
    };

    quint64 id = 0;
    State state = State::Running;
    QDateTime startedAt; // UTC
    QByteArray method;
    QUrl url;
    Headers requestHeaders;
    QByteArray requestBody;
    int httpStatus = 0;
    QByteArray reason;
    bool http2 = false;
    Headers responseHeaders;
    QByteArray responseBody;  // the first 256 KiB
    qint64 responseBytes = 0; // of the body, all of it
    Phases phases;
    std::optional<ApiError::Kind> error;
    QString errorText; // plain text from the network layer; may be empty
};

Q_DECLARE_METATYPE(Exchange)
