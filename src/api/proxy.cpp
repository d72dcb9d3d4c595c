#include "api/proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace {

class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            proxy.setUser({}); // Qt would log in with them unasked
            proxy.setPassword({});
        }
        return proxies;
    }
};

} // namespace

void Proxy::applyTo(QNetworkAccessManager &manager, const Profile &profile)
{
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (!isUsedBy(profile)) {
        return;
    }
    switch (profile.proxy.kind) {
    case ProxyChoice::Kind::None:
        return;
    case ProxyChoice::Kind::System:
        manager.setProxyFactory(new SystemProxy); // owned by the manager
        return;
    case ProxyChoice::Kind::Manual:
        manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, profile.proxy.host, profile.proxy.port));
        return;
    }
}

bool Proxy::isUsedBy(const Profile &profile)
{
    return profile.baseUrl.url().scheme() == QLatin1String("https") && profile.proxy.kind != ProxyChoice::Kind::None;
}
