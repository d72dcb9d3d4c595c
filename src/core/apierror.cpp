#include "core/apierror.h"

QLatin1String ApiError::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
        return QLatin1String("cancelled");
    case Kind::Timeout:
        return QLatin1String("timeout");
    case Kind::Unreachable:
        return QLatin1String("unreachable");
    case Kind::Tls:
        return QLatin1String("tls");
    case Kind::Redirected:
        return QLatin1String("redirected");
    case Kind::Unauthorised:
        return QLatin1String("unauthorised");
    case Kind::Forbidden:
        return QLatin1String("forbidden");
    case Kind::NotFound:
        return QLatin1String("notFound");
    case Kind::EmailMismatch:
        return QLatin1String("emailMismatch");
    case Kind::InvalidData:
        return QLatin1String("invalidData");
    case Kind::Throttled:
        return QLatin1String("throttled");
    case Kind::ServerFault:
        return QLatin1String("serverFault");
    case Kind::BadAnswer:
        return QLatin1String("badAnswer");
    }
    Q_UNREACHABLE();
}
