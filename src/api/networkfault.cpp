#include "api/networkfault.h"

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

Cause certificateCause(const QList<QSslError> &errors)
{
    // What a person can act on comes first; Qt lists several errors for one bad certificate.
    Cause cause = Cause::CertificateOther;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return Cause::CertificateExpired;
        case QSslError::CertificateNotYetValid:
            return Cause::CertificateNotYetValid;
        case QSslError::SelfSignedCertificate:
            return Cause::CertificateSelfSigned;
        case QSslError::HostNameMismatch:
            cause = Cause::CertificateWrongHost;
            break;
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            if (cause == Cause::CertificateOther) {
                cause = Cause::CertificateUnknownIssuer;
            }
            break;
        default:
            break;
        }
    }
    return cause;
}

} // namespace

bool NetworkFault::onlyRepeatsStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return true;
    case QNetworkReply::ContentReSendError: // Qt's own, although of the content group
        return false;
    default:
        // 2xx: the content group; 4xx: the server group. QNetworkReply::NetworkError, Qt 6.
        return (error > 200 && error < 300) || (error > 400 && error < 500);
    }
}

ApiError NetworkFault::from(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &ssl)
{
    ApiError fault{.kind = Kind::Unreachable,
                   .cause = Cause::ConnectionLost,
                   .detail = text,
                   .requestMayHaveBeenProcessed = false};
    if (!ssl.isEmpty()) {
        fault.kind = Kind::Tls;
        fault.cause = certificateCause(ssl);
        fault.detail = ssl.constFirst().errorString();
        return fault;
    }
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        fault.cause = Cause::NameNotFound;
        return fault;
    case QNetworkReply::ConnectionRefusedError:
        fault.cause = Cause::ConnectionRefused;
        return fault;
    case QNetworkReply::SslHandshakeFailedError:
        fault.kind = Kind::Tls;
        fault.cause = Cause::HandshakeFailed;
        return fault;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        fault.cause = Cause::NetworkDown;
        return fault;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        fault.cause = Cause::ProxyFailed;
        return fault;
    case QNetworkReply::TimeoutError:
        fault.kind = Kind::Timeout;
        fault.cause = Cause::Inactivity;
        fault.requestMayHaveBeenProcessed = true;
        return fault;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        fault.kind = Kind::BadAnswer;
        fault.cause = Cause::Incomplete;
        fault.requestMayHaveBeenProcessed = true;
        return fault;
    default:
        fault.requestMayHaveBeenProcessed = true;
        return fault;
    }
}

ApiError NetworkFault::ours(ApiError::Kind kind, ApiError::Cause cause, int httpStatus)
{
    return {.kind = kind, .cause = cause, .httpStatus = httpStatus, .requestMayHaveBeenProcessed = true};
}
