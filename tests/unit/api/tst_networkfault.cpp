#include "api/networkfault.h"

#include <QTest>

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

class NetworkFaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorOfQtIsANamedFault_data();
    void everyErrorOfQtIsANamedFault();
    void onlyStatusErrorsRepeatAStatus_data();
    void onlyStatusErrorsRepeatAStatus();
    void certificatesHaveTheCauseOneCanActOn_data();
    void certificatesHaveTheCauseOneCanActOn();
};

void NetworkFaultTest::everyErrorOfQtIsANamedFault_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("processed");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, Kind kind, Cause cause, bool processed) {
        QTest::newRow(name) << error << kind << cause << processed;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, Kind::Unreachable, Cause::ConnectionRefused, false);
    row("closed", QNetworkReply::RemoteHostClosedError, Kind::Unreachable, Cause::ConnectionLost, true);
    row("name", QNetworkReply::HostNotFoundError, Kind::Unreachable, Cause::NameNotFound, false);
    row("socket timeout", QNetworkReply::TimeoutError, Kind::Timeout, Cause::Inactivity, true);
    row("handshake", QNetworkReply::SslHandshakeFailedError, Kind::Tls, Cause::HandshakeFailed, false);
    row("network down", QNetworkReply::TemporaryNetworkFailureError, Kind::Unreachable, Cause::NetworkDown, false);
    row("proxy", QNetworkReply::ProxyConnectionRefusedError, Kind::Unreachable, Cause::ProxyFailed, false);
    row("proxy name", QNetworkReply::ProxyNotFoundError, Kind::Unreachable, Cause::ProxyFailed, false);
    row("protocol", QNetworkReply::ProtocolFailure, Kind::BadAnswer, Cause::Incomplete, true);
    row("unknown", QNetworkReply::UnknownNetworkError, Kind::Unreachable, Cause::ConnectionLost, true);
}

void NetworkFaultTest::everyErrorOfQtIsANamedFault()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const Kind, kind);
    QFETCH(const Cause, cause);
    QFETCH(const bool, processed);
    const ApiError fault = NetworkFault::from(error, QStringLiteral("text"), {});
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.cause, cause);
    QCOMPARE(fault.requestMayHaveBeenProcessed, processed);
    QCOMPARE(fault.detail, QStringLiteral("text"));
    QCOMPARE(fault.httpStatus, 0);
}

void NetworkFaultTest::onlyStatusErrorsRepeatAStatus_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("none") << QNetworkReply::NoError << true;
    QTest::newRow("400") << QNetworkReply::ProtocolInvalidOperationError << true;
    QTest::newRow("401") << QNetworkReply::AuthenticationRequiredError << true;
    QTest::newRow("403") << QNetworkReply::ContentAccessDenied << true;
    QTest::newRow("404") << QNetworkReply::ContentNotFoundError << true;
    QTest::newRow("405") << QNetworkReply::ContentOperationNotPermittedError << true;
    QTest::newRow("409") << QNetworkReply::ContentConflictError << true;
    QTest::newRow("410") << QNetworkReply::ContentGoneError << true;
    QTest::newRow("418") << QNetworkReply::UnknownContentError << true;
    QTest::newRow("500") << QNetworkReply::InternalServerError << true;
    QTest::newRow("503") << QNetworkReply::ServiceUnavailableError << true;
    QTest::newRow("599") << QNetworkReply::UnknownServerError << true;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << false;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << false;
    QTest::newRow("cancelled") << QNetworkReply::OperationCanceledError << false;
    QTest::newRow("redirects") << QNetworkReply::TooManyRedirectsError << false;
    QTest::newRow("insecure redirect") << QNetworkReply::InsecureRedirectError << false;
    QTest::newRow("resend") << QNetworkReply::ContentReSendError << false;
    QTest::newRow("protocol") << QNetworkReply::ProtocolFailure << false;
    QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << false;
    QTest::newRow("handshake") << QNetworkReply::SslHandshakeFailedError << false;
}

void NetworkFaultTest::onlyStatusErrorsRepeatAStatus()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const bool, repeats);
    QCOMPARE(NetworkFault::onlyRepeatsStatus(error), repeats);
}

void NetworkFaultTest::certificatesHaveTheCauseOneCanActOn_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, std::initializer_list<QSslError::SslError> errors, Cause cause) {
        QTest::newRow(name) << QList<QSslError>(errors.begin(), errors.end()) << cause;
    };
    row("expired", {QSslError::CertificateExpired}, Cause::CertificateExpired);
    row("expired among others", {QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateExpired},
        Cause::CertificateExpired);
    row("not yet valid", {QSslError::CertificateNotYetValid}, Cause::CertificateNotYetValid);
    row("self-signed", {QSslError::SelfSignedCertificate}, Cause::CertificateSelfSigned);
    row("wrong host", {QSslError::HostNameMismatch}, Cause::CertificateWrongHost);
    row("wrong host, unknown issuer", {QSslError::UnableToGetLocalIssuerCertificate, QSslError::HostNameMismatch},
        Cause::CertificateWrongHost);
    row("unknown issuer", {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate},
        Cause::CertificateUnknownIssuer);
    row("unknown root", {QSslError::SelfSignedCertificateInChain}, Cause::CertificateUnknownIssuer);
    row("untrusted", {QSslError::CertificateUntrusted}, Cause::CertificateUnknownIssuer);
    row("revoked", {QSslError::CertificateRevoked}, Cause::CertificateOther);
}

void NetworkFaultTest::certificatesHaveTheCauseOneCanActOn()
{
    QFETCH(const QList<QSslError>, errors);
    QFETCH(const Cause, cause);
    const ApiError fault = NetworkFault::from(QNetworkReply::SslHandshakeFailedError, QString(), errors);
    QCOMPARE(fault.kind, Kind::Tls);
    QCOMPARE(fault.cause, cause);
    QVERIFY(!fault.requestMayHaveBeenProcessed);
}

QTEST_GUILESS_MAIN(NetworkFaultTest)
#include "tst_networkfault.moc"
