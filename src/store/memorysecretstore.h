#pragma once

#include "store/secretstore.h"

#include <QHash>

// Secrets for as long as the program runs, where there is no keychain or none is wanted.
class MemorySecretStore final : public SecretStore
{
public:
    MemorySecretStore() = default;
    ~MemorySecretStore() override;
    MemorySecretStore(const MemorySecretStore &) = delete;
    MemorySecretStore &operator=(const MemorySecretStore &) = delete;

    void read(const QString &name, QObject *context, ReadDone done) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done) override;
    void remove(const QString &name, QObject *context, WriteDone done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};
