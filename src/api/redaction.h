#pragma once

#include "core/accesstoken.h"

#include <QByteArray>
#include <QString>

// Takes the token out of whatever is kept or shown, in each spelling in which a server may echo it: plain,
// JSON-escaped, percent-encoded, in part or whole.
class Redaction
{
public:
    explicit Redaction(AccessToken token);

    QByteArray bytes(const QByteArray &text) const;
    QString text(const QString &text) const;

    static QByteArray placeholder() { return QByteArrayLiteral("[token]"); }

private:
    const AccessToken m_token;
};
