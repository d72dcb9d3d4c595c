#include "store/keyfile.h"

#include "core/jsontext.h"
#include "store/cryptolibrary.h"
#include "store/privatefile.h"
#include "store/vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <sodium.h>

namespace {

constexpr int version = 1;
constexpr qsizetype maxFile = 16 * 1024;

#ifdef CONSOLE_SANITIZED
constexpr VaultKey::Cost usualCost{crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
#else
constexpr VaultKey::Cost usualCost{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
#endif

// What a file may ask for: one that somebody else wrote must neither take all memory nor be worth guessing.
constexpr qint64 minMemory = 8LL * 1024 * 1024;
constexpr qint64 maxMemory = 1024LL * 1024 * 1024;
constexpr qint64 maxOperations = 16;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QByteArray bytesOf(const QJsonObject &object, const char *name)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.value(key(name)).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

// A salt or cost that was changed shows as a wrong passphrase.
QByteArray associated(const QString &id)
{
    return CryptoLibrary::joined({"vault-key", CryptoLibrary::part(version), id.toUtf8()});
}

// The same passphrase typed on another keyboard may come in another form.
QByteArray normalised(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

bool hasExactly(const QJsonObject &object, const QSet<QString> &names)
{
    const QStringList keys = object.keys();
    return QSet<QString>(keys.begin(), keys.end()) == names;
}

bool isId(const QString &id)
{
    return QUuid::fromString(id).toString(QUuid::WithoutBraces) == id && !QUuid::fromString(id).isNull();
}

} // namespace

QString KeyFile::secretName(const QString &id)
{
    return QLatin1String("vault/") + id;
}

QString KeyFile::secretName() const
{
    return secretName(m_id);
}

tl::expected<std::optional<KeyFile>, QString> KeyFile::read(const QString &file)
{
    const auto content = PrivateFile::read(file, maxFile);
    if (!content) {
        return tl::unexpected(tr("The file %1, which says where the key of the journal is, cannot be read: %2.")
                                  .arg(file, content.error().reason));
    }
    if (!*content) {
        return std::nullopt;
    }
    const auto damaged = [&file] {
        return tl::unexpected(
            tr("The file %1, which says where the key of the journal is, cannot be understood. It was "
               "left as it is; put back a copy of it from a backup.")
                .arg(file));
    };
    const QJsonDocument document = QJsonDocument::fromJson(**content);
    if (!document.isObject() || JsonText::hasRepeatedKey(**content)) {
        return damaged();
    }
    const QJsonObject object = document.object();
    const QJsonValue itsVersion = object.value(key("version"));
    if (itsVersion.isDouble() && itsVersion.toInteger() > version) {
        return tl::unexpected(tr("The file %1 was written by a newer version of this program. Use that version, or a "
                                 "newer one.")
                                  .arg(file));
    }
    KeyFile result;
    result.m_id = object.value(key("id")).toString();
    const QString kind = object.value(key("kind")).toString();
    if (itsVersion != QJsonValue(version) || !isId(result.m_id)) {
        return damaged();
    }
    if (kind == QLatin1String("keychain")) {
        result.m_kind = Kind::Keychain;
        return hasExactly(object, {key("version"), key("kind"), key("id")})
                   ? tl::expected<std::optional<KeyFile>, QString>(result)
                   : damaged();
    }
    const qint64 operations = object.value(key("operations")).toInteger();
    const qint64 memory = object.value(key("memory")).toInteger();
    result.m_kind = Kind::Passphrase;
    result.m_salt = bytesOf(object, "salt");
    result.m_sealedKey = bytesOf(object, "sealedKey");
    result.m_operations = static_cast<quint64>(operations);
    result.m_memory = static_cast<quint64>(memory);
    if (kind != QLatin1String("passphrase") ||
        !hasExactly(object, {key("version"), key("kind"), key("id"), key("salt"), key("sealedKey"), key("operations"),
                             key("memory")}) ||
        result.m_salt.size() != VaultKey::saltSize || result.m_sealedKey.isEmpty() || operations < 1 ||
        operations > maxOperations || memory < minMemory || memory > maxMemory) {
        return damaged();
    }
    return result;
}

tl::expected<void, QString> KeyFile::write(const QString &file) const
{
    QJsonObject object{{key("version"), version}, {key("id"), m_id}};
    switch (m_kind) {
    case Kind::Keychain:
        object.insert(key("kind"), QLatin1String("keychain"));
        break;
    case Kind::Passphrase:
        object.insert(key("kind"), QLatin1String("passphrase"));
        object.insert(key("salt"), QLatin1String(m_salt.toBase64()));
        object.insert(key("sealedKey"), QLatin1String(m_sealedKey.toBase64()));
        object.insert(key("operations"), static_cast<qint64>(m_operations));
        object.insert(key("memory"), static_cast<qint64>(m_memory));
        break;
    }
    const auto created = PrivateFile::create(file, QJsonDocument(object).toJson());
    if (created) {
        return {};
    }
    return tl::unexpected(created.error().exists
                              ? tr("The file %1 is there already, and was left as it is.").arg(file)
                              : tr("The file %1 cannot be written: %2.").arg(file, created.error().reason));
}

tl::expected<KeyFile, QString> KeyFile::createForKeychain(const QString &file, const QString &id)
{
    KeyFile result;
    result.m_kind = Kind::Keychain;
    result.m_id = id;
    if (!isId(id)) {
        return tl::unexpected(tr("The key of the journal has no usable name."));
    }
    const auto written = result.write(file);
    return written ? tl::expected<KeyFile, QString>(result) : tl::unexpected(written.error());
}

tl::expected<KeyFile, QString> KeyFile::createForPassphrase(const QString &file, const VaultKey &vaultKey,
                                                            const QString &passphrase)
{
    KeyFile result;
    result.m_kind = Kind::Passphrase;
    result.m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    result.m_salt = VaultKey::randomSalt();
    result.m_operations = usualCost.operations;
    result.m_memory = usualCost.memory;
    QByteArray typed = normalised(passphrase);
    const auto derived = VaultKey::fromPassphrase(typed, result.m_salt, usualCost);
    CryptoLibrary::wipe(typed);
    if (!derived) {
        return tl::unexpected(tr("There is not enough memory to protect the journal with a passphrase: %1 MiB are "
                                 "needed. Close other programs and try again.")
                                  .arg(usualCost.memory / (1024 * 1024)));
    }
    QByteArray plain = vaultKey.bytes();
    result.m_sealedKey = Vault(*derived).seal(plain, associated(result.m_id));
    CryptoLibrary::wipe(plain);
    const auto written = result.write(file);
    return written ? tl::expected<KeyFile, QString>(result) : tl::unexpected(written.error());
}

std::optional<VaultKey> KeyFile::unlock(const QString &passphrase) const
{
    if (m_kind != Kind::Passphrase) {
        return std::nullopt;
    }
    QByteArray typed = normalised(passphrase);
    const auto derived = VaultKey::fromPassphrase(typed, m_salt, {m_operations, m_memory});
    CryptoLibrary::wipe(typed);
    if (!derived) {
        return std::nullopt;
    }
    std::optional<QByteArray> plain = Vault(*derived).open(m_sealedKey, associated(m_id));
    if (!plain) {
        return std::nullopt;
    }
    std::optional<VaultKey> opened = VaultKey::from(*plain);
    CryptoLibrary::wipe(*plain);
    return opened;
}
