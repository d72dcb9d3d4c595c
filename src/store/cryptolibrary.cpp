#include "store/cryptolibrary.h"

#include <QtEndian>

#include <sodium.h>

void CryptoLibrary::start()
{
    // Its own lock makes this safe from several threads, and it does nothing when called again.
    if (sodium_init() < 0) {
        qFatal("libsodium could not be started: no source of randomness");
    }
}

QByteArray CryptoLibrary::part(qint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray CryptoLibrary::joined(std::initializer_list<QByteArray> parts)
{
    QByteArray all;
    for (const QByteArray &bytes : parts) {
        all.append(part(bytes.size()));
        all.append(bytes);
    }
    return all;
}

void CryptoLibrary::wipe(QByteArray &bytes)
{
    // Not data(): it would make a copy and wipe that one.
    sodium_memzero(const_cast<char *>(bytes.constData()), // NOLINT(cppcoreguidelines-pro-type-const-cast)
                   static_cast<size_t>(bytes.size()));
    bytes.clear();
}
