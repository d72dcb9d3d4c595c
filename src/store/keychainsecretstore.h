#pragma once

#include "store/secretstore.h"

#include <QCoreApplication>

#include <chrono>

// The keychain of the system, through QtKeychain: secrets as binary under the service "customer-console". Never falls
// back to a file. One deadline of our own for each call, after which whatever the keychain says is ignored.
class KeychainSecretStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)

public:
    static constexpr std::chrono::milliseconds usualDeadline{15'000};

    explicit KeychainSecretStore(std::chrono::milliseconds deadline = usualDeadline)
        : m_deadline(deadline)
    {
    }

    void read(const QString &name, QObject *context, ReadDone done) override;
    // One that timed out may still be written later.
    void write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done) override;
    void remove(const QString &name, QObject *context, WriteDone done) override;

private:
    const std::chrono::milliseconds m_deadline;
};
