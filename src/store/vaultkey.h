#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

// The 32 bytes that everything personal on disk is sealed with. Kept in memory that is wiped and, as far as the
// system's limit goes, locked (libsodium); move-only; has no stream operators. Any thread.
class VaultKey
{
public:
    static constexpr qsizetype size = 32;

    // What deriving a key from a passphrase costs: passes, and bytes of memory.
    struct Cost
    {
        quint64 operations = 0;
        quint64 memory = 0;
    };

    static VaultKey random();
    // Nothing when there are not exactly 32 bytes.
    static std::optional<VaultKey> from(const QByteArray &bytes);
    // By Argon2id. Nothing when there is not that much memory, or the salt does not have saltSize bytes.
    static std::optional<VaultKey> fromPassphrase(const QByteArray &passphrase, const QByteArray &salt, Cost cost);
    static constexpr qsizetype saltSize = 16;
    static QByteArray randomSalt();

    VaultKey(VaultKey &&) noexcept;
    VaultKey &operator=(VaultKey &&) noexcept;
    ~VaultKey();

    // Another key, which tells nothing about this one.
    VaultKey subkey(quint64 number) const;

    const unsigned char *data() const;
    // A copy, for the keychain.
    QByteArray bytes() const;
    bool operator==(const VaultKey &other) const; // in constant time

private:
    struct Memory;
    explicit VaultKey(std::unique_ptr<Memory> memory);

    std::unique_ptr<Memory> m_memory;
};
