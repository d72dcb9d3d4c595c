#include "core/profile.h"

#include <QCoreApplication>

QString environmentLabel(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QCoreApplication::translate("Profile", "SANDBOX");
    case EnvironmentKind::Test:
        return QCoreApplication::translate("Profile", "TEST");
    case EnvironmentKind::Production:
        return QCoreApplication::translate("Profile", "PRODUCTION");
    }
    Q_UNREACHABLE();
}

// By where enrolments go, since that is what must not be asked twice: base URL and path can be divided in many ways.
QString Profile::environmentKey() const
{
    if (!sandboxRun.isEmpty()) {
        return QStringLiteral("sandbox:") + sandboxRun;
    }
    QUrl url = baseUrl.url();
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1")) {
        host = QStringLiteral("127.0.0.1"); // names of one computer
    }
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    url.setHost(host, QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded) + paths.enrol;
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    path += u'/';
    const QString usual = ApiPaths().enrol;
    if (path.endsWith(u'/' + usual)) {
        path.chop(usual.size());
    }
    return BaseUrl::originOf(url) + path;
}
