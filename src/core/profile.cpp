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

QString Profile::environmentKey() const
{
    return sandboxRun.isEmpty() ? baseUrl.origin() + baseUrl.url().path(QUrl::FullyEncoded)
                                : QStringLiteral("sandbox:") + sandboxRun;
}
