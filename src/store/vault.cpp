#include "store/vault.h"

#include "store/cryptolibrary.h"

#include <sodium.h>

namespace {

// Of a sealed record: this byte, the nonce, then the text with its tag.
constexpr char format = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype hashSize = 32;

constexpr quint64 sealingSubkey = 1;
constexpr quint64 hashingSubkey = 2;

const unsigned char *in(const QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

unsigned char *out(QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + offset;
}

// Appended, not added: without QStringBuilder's header, char + QByteArray is arithmetic on a pointer.
QByteArray withFormat(const QByteArray &associated)
{
    QByteArray bound(1, format);
    bound.append(associated);
    return bound;
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

Vault::Vault(const VaultKey &key)
    : m_sealing(key.subkey(sealingSubkey))
    , m_hashing(key.subkey(hashingSubkey))
{
}

QByteArray Vault::seal(const QByteArray &plain, const QByteArray &associated) const
{
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = format;
    randombytes_buf(out(sealed, 1), nonceSize);
    const QByteArray bound = withFormat(associated);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed, 1 + nonceSize), nullptr, in(plain), length(plain), in(bound),
                                               length(bound), nullptr, in(sealed, 1), m_sealing.data());
    return sealed;
}

std::optional<QByteArray> Vault::open(const QByteArray &sealed, const QByteArray &associated) const
{
    if (sealed.size() < 1 + nonceSize + tagSize || sealed[0] != format) {
        return std::nullopt;
    }
    QByteArray plain(sealed.size() - 1 - nonceSize - tagSize, Qt::Uninitialized);
    const QByteArray bound = withFormat(associated);
    const int failed =
        crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed, 1 + nonceSize),
                                                   static_cast<unsigned long long>(plain.size() + tagSize), in(bound),
                                                   length(bound), in(sealed, 1), m_sealing.data());
    return failed == 0 ? std::optional(plain) : std::nullopt;
}

QByteArray Vault::keyedHash(const QByteArray &domain, const QByteArray &text) const
{
    const QByteArray bound = CryptoLibrary::joined({domain, text});
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(out(hash), hashSize, in(bound), length(bound), m_hashing.data(), VaultKey::size);
    return hash;
}
