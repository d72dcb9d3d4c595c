#include "tlsfixture.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

namespace {
// `openssl ca` is the one command of OpenSSL 3.0 that takes a start date.
constexpr char Configuration[] = R"(
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[loopback]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1, IP:::1, DNS:localhost
[elsewhere]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:other.example
[anything]
commonName = supplied
[signing]
database = $ENV::CA_FOLDER/index.txt
new_certs_dir = $ENV::CA_FOLDER
rand_serial = yes
default_md = sha256
policy = anything
unique_subject = no
email_in_dn = no
)";

QString asn1Date(int daysFromNow)
{
    return QDateTime::currentDateTimeUtc().addDays(daysFromNow).toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

const QStringList &newKey()
{
    static const QStringList arguments{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                       QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes")};
    return arguments;
}
} // namespace

const QList<TlsFixture::Identity> &TlsFixture::faulty()
{
    static const QList<Identity> all{Identity::Expired, Identity::NotYetValid, Identity::WrongHost,
                                     Identity::SelfSigned, Identity::UnknownCa};
    return all;
}

const char *TlsFixture::nameOf(Identity identity)
{
    switch (identity) {
    case Identity::Good:
        return "good";
    case Identity::Expired:
        return "expired";
    case Identity::NotYetValid:
        return "notyetvalid";
    case Identity::WrongHost:
        return "wronghost";
    case Identity::SelfSigned:
        return "selfsigned";
    case Identity::UnknownCa:
        return "unknownca";
    }
    return "";
}

TlsFixture::TlsFixture()
{
    if (!makeAll() && m_error.isEmpty())
        m_error = QStringLiteral("cannot make the certificates");
}

QString TlsFixture::certificate(Identity identity) const
{
    return path(QString::fromLatin1(nameOf(identity)) + QStringLiteral(".pem"));
}

QString TlsFixture::key(Identity identity) const
{
    return path(QString::fromLatin1(nameOf(identity)) + QStringLiteral(".key"));
}

QString TlsFixture::caPath() const
{
    return path(QStringLiteral("ca.pem"));
}

QString TlsFixture::unknownCaPath() const
{
    return path(QStringLiteral("secondca.pem"));
}

QList<QSslCertificate> TlsFixture::ca() const
{
    return QSslCertificate::fromPath(caPath());
}

QString TlsFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

bool TlsFixture::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool TlsFixture::run(const QStringList &arguments)
{
    QProcess openssl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CA_FOLDER"), m_folder.path());
    environment.remove(QStringLiteral("LD_PRELOAD"));
    openssl.setProcessEnvironment(environment);
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    if (openssl.waitForFinished(20000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0)
        return true;
    m_error = QStringLiteral("openssl ") + arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") +
              openssl.errorString() + QLatin1Char('\n') + QString::fromLocal8Bit(openssl.readAll());
    return false;
}

bool TlsFixture::makeAuthority(const QString &name, const QString &commonName)
{
    return run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
                           QStringLiteral("openssl.cnf"), QStringLiteral("-extensions"), QStringLiteral("authority"),
                           QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                           QString(QStringLiteral("/CN=") + commonName), QStringLiteral("-keyout"),
                           QString(name + QStringLiteral(".key")), QStringLiteral("-out"),
                           QString(name + QStringLiteral(".pem"))} +
               newKey());
}

// An empty `authority` means that the certificate signs itself.
bool TlsFixture::makeIdentity(Identity identity, const QString &authority, int fromDays, int toDays)
{
    const QString name = QString::fromLatin1(nameOf(identity));
    const QString request = name + QStringLiteral(".csr");
    const QString host =
        identity == Identity::WrongHost ? QStringLiteral("other.example") : QStringLiteral("localhost");
    const QString extensions =
        identity == Identity::WrongHost ? QStringLiteral("elsewhere") : QStringLiteral("loopback");
    const bool requested =
        run(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"), QStringLiteral("-subj"), QString(QStringLiteral("/CN=") + host),
                        QStringLiteral("-keyout"), key(identity), QStringLiteral("-out"), request} +
            newKey());
    QStringList sign{QStringLiteral("ca"),
                     QStringLiteral("-batch"),
                     QStringLiteral("-notext"),
                     QStringLiteral("-config"),
                     QStringLiteral("openssl.cnf"),
                     QStringLiteral("-name"),
                     QStringLiteral("signing"),
                     QStringLiteral("-extensions"),
                     extensions,
                     QStringLiteral("-startdate"),
                     asn1Date(fromDays),
                     QStringLiteral("-enddate"),
                     asn1Date(toDays),
                     QStringLiteral("-in"),
                     request,
                     QStringLiteral("-out"),
                     certificate(identity)};
    if (authority.isEmpty())
        sign += {QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), key(identity)};
    else
        sign += {QStringLiteral("-cert"), QString(authority + QStringLiteral(".pem")), QStringLiteral("-keyfile"),
                 QString(authority + QStringLiteral(".key"))};
    return requested && run(sign);
}

bool TlsFixture::makeAll()
{
    const QString first = QStringLiteral("ca");
    const QString second = QStringLiteral("secondca");
    return m_folder.isValid() && write(QStringLiteral("openssl.cnf"), Configuration) &&
           write(QStringLiteral("index.txt"), {}) && makeAuthority(first, QStringLiteral("Console Test CA")) &&
           makeAuthority(second, QStringLiteral("Unknown Test CA")) && makeIdentity(Identity::Good, first, -2, 30) &&
           makeIdentity(Identity::Expired, first, -30, -1) && makeIdentity(Identity::NotYetValid, first, 1, 30) &&
           makeIdentity(Identity::WrongHost, first, -2, 30) && makeIdentity(Identity::SelfSigned, {}, -2, 30) &&
           makeIdentity(Identity::UnknownCa, second, -2, 30);
}
