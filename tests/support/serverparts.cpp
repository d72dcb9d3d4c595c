#include "serverparts.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

QSslConfiguration ServerParts::tls(const QString &certificatePem, const QString &keyPem, const QByteArray &protocol)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificatePem);
    QFile keyFile(keyPem);
    if (chain.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        qFatal("test server: cannot read %s or %s", qPrintable(certificatePem), qPrintable(keyPem));
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    if (key.isNull())
        qFatal("test server: %s is no private key", qPrintable(keyPem));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({protocol});
    return tls;
}

void ServerParts::resetOnClose(qintptr descriptor)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
               sizeof now);
#else
    if (setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now) != 0)
        qWarning("test server: cannot set SO_LINGER");
#endif
}
