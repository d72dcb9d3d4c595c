#pragma once

#include "api/redaction.h"
#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/exchange.h"
#include "core/profile.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

class OneShotBody;
class QNetworkAccessManager;
class QNetworkRequest;

// The only door to the network, for one profile and one token. It alone sets headers, hands the token to the profile's
// own origin, forbids Qt's own redirects, cookies and credentials, chooses the proxy that the profile names, and
// reports every exchange with the token taken out. Lives on one thread, that of its calls; owns its
// QNetworkAccessManagers, one for GETs and one for POSTs, which it makes when they are first needed.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    // `clock` must outlive the client.
    ApiClient(Profile profile, AccessToken token, const Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    const Profile &profile() const { return m_profile; }
    const Clock &clock() const { return m_clock; }
    const Redaction &redaction() const { return m_redaction; }

    // The URL of a call: the profile's base, its path, one percent-encoded query. Nothing when what came out is not
    // exactly that: no identifier may leave its place (SAFETY, "an id escapes the path").
    struct QueryItem
    {
        QString key;
        QString value;
    };
    std::optional<QUrl> url(const QString &path, const QList<QueryItem> &query) const;

    // Opens the connection for the first GET, so that it need not wait for name look-up, TCP and TLS. No byte of HTTP
    // is sent; a failure says nothing, for the GET will say it. Does nothing once there was a GET.
    void connectAhead();

Q_SIGNALS:
    // At its start and at its end, with the same id.
    void exchangeChanged(const Exchange &exchange);

private:
    friend class ApiCall;
    friend class EnrolCall;
    friend class Hop;

    struct Post
    {
        QNetworkReply *reply = nullptr;
        bool isFirst = false; // no connection can have been kept from an earlier one
    };

    // Only for the profile's own origin: anything else is a programming error and gets no reply.
    QNetworkReply *get(const QUrl &url);
    // EnrolCall alone may, and says when it is over. The reply takes the body over.
    Post post(const QUrl &url, std::unique_ptr<OneShotBody> body);
    void endPost(bool connectionIsGood);
    Exchange beginExchange(const QByteArray &method, const QUrl &url, const QByteArray &body);
    void publish(Exchange exchange); // takes the token out
    QNetworkRequest request(const QUrl &url);
    const QSslConfiguration &tls(); // the profile's, made once: that takes a while
    std::unique_ptr<QNetworkAccessManager> makeManager() const;

    const Profile m_profile;
    const AccessToken m_token;
    const Redaction m_redaction;
    const Clock &m_clock;
    std::optional<QSslConfiguration> m_tls; // tls()
    std::unique_ptr<QNetworkAccessManager> m_gets;
    struct
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int running = 0;
        bool isSpent = false; // it may hold a broken connection
        std::chrono::nanoseconds idleSince{0};
    } m_posts;
    quint64 m_lastExchange = 0;
};
