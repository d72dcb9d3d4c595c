#include "store/vaultkey.h"

#include "store/cryptolibrary.h"

#include <sodium.h>

static_assert(VaultKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(VaultKey::size == crypto_kdf_KEYBYTES);
static_assert(VaultKey::saltSize == crypto_pwhash_SALTBYTES);

// sodium_malloc puts guard pages around it, locks it into memory (and goes on when the limit for that is reached), and
// wipes it when it is freed.
struct VaultKey::Memory
{
    Memory()
    {
        CryptoLibrary::start();
        bytes = static_cast<unsigned char *>(sodium_malloc(VaultKey::size));
        if (bytes == nullptr) {
            qBadAlloc();
        }
    }
    ~Memory() { sodium_free(bytes); }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    unsigned char *bytes = nullptr;
};

VaultKey::VaultKey(std::unique_ptr<Memory> memory)
    : m_memory(std::move(memory))
{
}

VaultKey::VaultKey(VaultKey &&) noexcept = default;
VaultKey &VaultKey::operator=(VaultKey &&) noexcept = default;
VaultKey::~VaultKey() = default;

VaultKey VaultKey::random()
{
    auto memory = std::make_unique<Memory>();
    randombytes_buf(memory->bytes, size);
    return VaultKey(std::move(memory));
}

std::optional<VaultKey> VaultKey::from(const QByteArray &bytes)
{
    if (bytes.size() != size) {
        return std::nullopt;
    }
    auto memory = std::make_unique<Memory>();
    std::copy_n(bytes.constData(), size, memory->bytes);
    return VaultKey(std::move(memory));
}

std::optional<VaultKey> VaultKey::fromPassphrase(const QByteArray &passphrase, const QByteArray &salt, Cost cost)
{
    if (salt.size() != saltSize) {
        return std::nullopt;
    }
    auto memory = std::make_unique<Memory>();
    const int failed =
        crypto_pwhash(memory->bytes, size, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations, cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::optional(VaultKey(std::move(memory))) : std::nullopt;
}

QByteArray VaultKey::randomSalt()
{
    CryptoLibrary::start();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

VaultKey VaultKey::subkey(quint64 number) const
{
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "cnsl-key";
    auto memory = std::make_unique<Memory>();
    crypto_kdf_derive_from_key(memory->bytes, size, number, context, data());
    return VaultKey(std::move(memory));
}

const unsigned char *VaultKey::data() const
{
    Q_ASSERT(m_memory);
    return m_memory->bytes;
}

QByteArray VaultKey::bytes() const
{
    return {reinterpret_cast<const char *>(data()), size};
}

bool VaultKey::operator==(const VaultKey &other) const
{
    return sodium_memcmp(data(), other.data(), size) == 0;
}
