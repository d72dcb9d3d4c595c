#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QTemporaryDir>

// Certificates for tests, made afresh in a temporary folder by the `openssl` command (3.0 or later) and gone with this
// object. A plain object for any one thread; the constructor blocks for well under a second. EC P-256 keys throughout.
class TlsFixture
{
public:
    enum class Identity {
        Good,        // for 127.0.0.1, ::1 and localhost, signed by ca()
        Expired,     // the same, over since yesterday
        NotYetValid, // the same, from tomorrow on
        WrongHost,   // signed by ca(), for other.example
        SelfSigned,  // signed by itself, for 127.0.0.1, ::1 and localhost
        UnknownCa,   // the same as Good, signed by a second CA that nobody trusts
    };
    static const QList<Identity> &faulty(); // all but Good
    static const char *nameOf(Identity identity);

    TlsFixture();
    bool isValid() const { return m_error.isEmpty(); }
    QString errorString() const { return m_error; }

    // Paths of PEM files.
    QString certificate(Identity identity) const;
    QString key(Identity identity) const;
    QString caPath() const;
    QString unknownCaPath() const;

    // What a client must trust to accept Good, and nothing else: QSslConfiguration::setCaCertificates().
    QList<QSslCertificate> ca() const;

private:
    QString path(const QString &name) const;
    bool write(const QString &name, const QByteArray &bytes);
    bool run(const QStringList &arguments);
    bool makeAuthority(const QString &name, const QString &commonName);
    bool makeIdentity(Identity identity, const QString &authority, int fromDays, int toDays);
    bool makeAll();

    QTemporaryDir m_folder;
    QString m_error;
};
