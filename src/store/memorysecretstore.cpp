#include "store/memorysecretstore.h"

#include "store/cryptolibrary.h"

#include <QCoreApplication>

MemorySecretStore::~MemorySecretStore()
{
    for (QByteArray &secret : m_secrets) {
        CryptoLibrary::wipe(secret);
    }
}

void MemorySecretStore::read(const QString &name, QObject *context, ReadDone done)
{
    const auto found = m_secrets.constFind(name);
    tl::expected<QByteArray, Error> answer = tl::unexpected(
        Error{.problem = Problem::NotFound,
              .message = QCoreApplication::translate("MemorySecretStore", "Nothing was entered since the program "
                                                                          "started.")});
    if (found != m_secrets.cend()) {
        answer = QByteArray(found->constData(), found->size()); // its own: ours is wiped at the end
    }
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done)
{
    // A copy of its own, so that wiping it does not wipe the caller's.
    m_secrets.insert(name, QByteArray(secret.constData(), secret.size()));
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &name, QObject *context, WriteDone done)
{
    m_secrets.remove(name);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}
