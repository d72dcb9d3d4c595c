#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

// Where secrets lie: the keychain of the system, or memory for as long as the program runs. Asynchronous, because a
// keychain may ask the person first; lives on the main thread. What is read is bytes, never logged.
class SecretStore
{
public:
    enum class Problem {
        NotFound,    // of a locked keyring, libsecret says this too
        Unavailable, // no keychain service on this system
        Denied,
        TimedOut, // our own deadline: KWallet may wait for days
        Failed,
    };
    struct Error
    {
        Problem problem = Problem::Failed;
        QString message; // a sentence for a person
    };
    using ReadDone = std::function<void(const tl::expected<QByteArray, Error> &)>;
    using WriteDone = std::function<void(const tl::expected<void, Error> &)>;

    virtual ~SecretStore() = default;

    // Each calls `done` exactly once, later, unless `context` is destroyed before.
    virtual void read(const QString &name, QObject *context, ReadDone done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done) = 0;
    // Removing what is not there is no error.
    virtual void remove(const QString &name, QObject *context, WriteDone done) = 0;
};
