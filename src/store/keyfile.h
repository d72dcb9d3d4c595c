#pragma once

#include "store/vaultkey.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

// vault.json in the data folder: how the vault's key is come by. It holds no key that is usable as it lies there.
// Blocking (deriving a key from a passphrase takes about half a second on purpose): not for the GUI thread.
class KeyFile
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)

public:
    enum class Kind {
        Keychain,   // the key is in the keychain, under secretName()
        Passphrase, // the key is here, sealed with one derived from a passphrase (Argon2id)
    };

    // Nothing when there is no such file; an error (a sentence) when it cannot be understood, which is left untouched.
    static tl::expected<std::optional<KeyFile>, QString> read(const QString &file);
    // For a key that is in the keychain already. Fails when the file exists.
    static tl::expected<KeyFile, QString> createForKeychain(const QString &file, const QString &id);
    static tl::expected<KeyFile, QString> createForPassphrase(const QString &file, const VaultKey &vaultKey,
                                                              const QString &passphrase);

    Kind kind() const { return m_kind; }
    // The name of the key in the keychain: "vault/<id>".
    QString secretName() const;
    static QString secretName(const QString &id);
    // Nothing when the passphrase is not the right one.
    std::optional<VaultKey> unlock(const QString &passphrase) const;

private:
    KeyFile() = default;
    tl::expected<void, QString> write(const QString &file) const;

    Kind m_kind = Kind::Keychain;
    QString m_id;
    QByteArray m_salt;
    QByteArray m_sealedKey;
    quint64 m_operations = 0;
    quint64 m_memory = 0;
};
