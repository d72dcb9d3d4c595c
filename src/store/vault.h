#pragma once

#include "store/vaultkey.h"

#include <QByteArray>

#include <optional>

// Seals records: XChaCha20-Poly1305 with a random nonce, bound to associated data, so that a record can be neither read
// nor moved to another row, environment or state. Looks people up by keyed hash. Subkeys for the two are derived from
// one key. Any thread. SAFETY, "personal data on disk"
class Vault
{
public:
    explicit Vault(const VaultKey &key);
    Vault(Vault &&) noexcept = default;
    Vault &operator=(Vault &&) noexcept = default;

    QByteArray seal(const QByteArray &plain, const QByteArray &associated) const;
    // Nothing when it was changed, cut, moved, or sealed with another key.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &associated) const;
    // 32 bytes; the same text in another domain has another hash.
    QByteArray keyedHash(const QByteArray &domain, const QByteArray &text) const;

private:
    VaultKey m_sealing;
    VaultKey m_hashing;
};
