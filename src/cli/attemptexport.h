#pragma once

#include "cli/options.h"
#include "core/attempt.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

// Attempts as a file for elsewhere: whole, with the people in plain text.
class AttemptExport
{
    Q_DECLARE_TR_FUNCTIONS(AttemptExport)

public:
    static QByteArray csv(const QList<Attempt> &attempts);
    static QByteArray json(const QList<Attempt> &attempts);
    static QByteArray bytes(const QList<Attempt> &attempts, Options::JournalWish::Format format);
    // A new file for its owner alone; one that exists is left as it is. The error is a sentence.
    static tl::expected<void, QString> write(const QString &file, const QByteArray &bytes);
};
