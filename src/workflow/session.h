#pragma once

#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/exchange.h"
#include "core/identifier.h"
#include "core/profile.h"

#include <QObject>

#include <memory>

class ApiClient;
class Investigation;
class StatusLookup;

// One profile, open: what every face of the program does its work through. Owns the client; lives on one thread. What
// it hands out must not outlive it; each is a child of the `parent` given and used once.
class Session final : public QObject
{
    Q_OBJECT

public:
    // `clock` must outlive the session.
    Session(Profile profile, AccessToken token, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const;

    StatusLookup *lookUp(const Identifier &asked, QObject *parent);
    Investigation *investigate(const Identifier &asked, const QString &email, QObject *parent);

Q_SIGNALS:
    void exchangeChanged(const Exchange &exchange);

private:
    const std::unique_ptr<ApiClient> m_client;
};
