#pragma once

#include "api/answer.h"
#include "core/exchange.h"
#include "core/watched.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>

#include <chrono>
#include <optional>

class ApiClient;

// One HTTP request on its way: its reply, what was read of the answer so far, when it got how far, and its line in the
// exchange log. It decides nothing: whether to retry, to follow or to give up is its call's business. Part of a call,
// used again for each of its requests; lives on the client's thread. Spans are counted from begin().
class Hop final : public QObject
{
    Q_OBJECT

public:
    explicit Hop(ApiClient &client);
    ~Hop() override;

    // Reports the beginning. Whoever is told may break the call off, or destroy it: look before going on.
    void begin(const QByteArray &method, const QUrl &url, const QByteArray &requestBody = {});
    // Takes the reply over.
    void watch(QNetworkReply *reply);
    // Reports the end, once; the last step, like begin().
    void finish(const std::optional<ApiError> &error);
    // Breaks off what still runs, without a signal.
    void drop();

    int httpStatus() const; // 0: none was read
    QByteArray header(const QByteArray &name) const;
    // Whether an answer came with which nothing was wrong on the way, as far as Qt can tell.
    bool hasAnswer() const;
    RawAnswer answer() const;
    // Why there is none. Never for an end of our own making: then the reply was dropped.
    ApiError fault() const;
    // Where a redirect points, without the query and what is behind it: they may name a person.
    QString redirectPlace() const;
    // Whether the first bytes of the request were handed to the socket, as far as has come to our ears.
    bool wasSent() const { return m_marks.sent.has_value(); }

Q_SIGNALS:
    // More came than the limits allow.
    void overfull();
    // The reply is over, well or badly.
    void ended();

private:
    void onReadyRead();
    void readMore();
    void onFinished();
    std::chrono::microseconds sinceBegin() const;

    const Watched<ApiClient> m_client;
    std::chrono::nanoseconds m_begunAt{0};
    Watched<QNetworkReply> m_reply;
    QList<QSslError> m_sslErrors;
    QByteArray m_body;
    Exchange m_exchange;
    struct
    {
        std::optional<std::chrono::microseconds> connecting, sent, answered;
    } m_marks;
};
