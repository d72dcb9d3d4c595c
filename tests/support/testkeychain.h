#pragma once

#include "store/secretstore.h"

#include <QHash>

#include <optional>

// A keychain in memory that can be made to fail, for several services at once.
class TestKeychain final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, ReadDone done) override
    {
        tl::expected<QByteArray, Error> result = tl::unexpected(Error{Problem::NotFound, QStringLiteral("Not there.")});
        if (readProblem) {
            result = tl::unexpected(Error{*readProblem, QStringLiteral("It cannot be read.")});
        } else if (forgets.isEmpty() && secrets.contains(name)) {
            result = secrets.value(name);
        } else if (!forgets.isEmpty()) {
            result = forgets;
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done) override
    {
        tl::expected<void, Error> result;
        if (writeProblem) {
            result = tl::unexpected(Error{*writeProblem, QStringLiteral("It cannot be written.")});
        } else {
            secrets.insert(name, secret);
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }
    void remove(const QString &name, QObject *context, WriteDone done) override
    {
        secrets.remove(name);
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> secrets;
    QByteArray forgets; // what it gives back instead
    std::optional<Problem> readProblem;
    std::optional<Problem> writeProblem;
};
