#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

// The 32 bytes that everything personal on disk is sealed with. Kept in memory that is locked and wiped (libsodium);
// move-only; has no stream operators. Any thread.
class VaultKey
{
public:
    static constexpr qsizetype size = 32;

    static VaultKey random();
    // Nothing when there are not exactly 32 bytes.
    static std::optional<VaultKey> from(const QByteArray &bytes);

    VaultKey(VaultKey &&) noexcept;
    VaultKey &operator=(VaultKey &&) noexcept;
    ~VaultKey();

    const unsigned char *data() const;
    // A copy, for the keychain.
    QByteArray bytes() const;
    bool operator==(const VaultKey &other) const; // in constant time

private:
    struct Memory;
    explicit VaultKey(std::unique_ptr<Memory> memory);

    std::unique_ptr<Memory> m_memory;
};
