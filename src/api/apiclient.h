#pragma once

#include "api/redaction.h"
#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/exchange.h"
#include "core/profile.h"

#include <QNetworkReply>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

// The only door to the network, for one profile and one token. It alone sets headers, hands the token to the profile's
// own origin, forbids Qt's own redirects, cookies and credentials, and reports every exchange with the token taken out.
// Lives on one thread, that of its calls; owns its QNetworkAccessManager, which it makes at the first call.
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

Q_SIGNALS:
    // At its start and at its end, with the same id.
    void exchangeChanged(const Exchange &exchange);

private:
    friend class ApiCall;

    // Only for the profile's own origin: anything else is a programming error and gets no reply.
    QNetworkReply *get(const QUrl &url);
    Exchange beginExchange(const QUrl &url);
    void publish(Exchange exchange); // takes the token out
    QNetworkAccessManager &manager();

    const Profile m_profile;
    const AccessToken m_token;
    const Redaction m_redaction;
    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    quint64 m_lastExchange = 0;
};
