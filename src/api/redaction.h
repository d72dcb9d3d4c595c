#pragma once

#include "core/accesstoken.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

// Takes the token out of whatever is kept or shown, in each spelling in which a server may echo it: plain,
// JSON-escaped, percent-encoded, in part or whole.
class Redaction
{
public:
    explicit Redaction(AccessToken token);

    // Long enough not to turn up by chance in what is not the token.
    bool isUnmistakable() const { return m_token.bytes().size() >= 8; }

    QByteArray bytes(const QByteArray &text) const;
    QString text(const QString &text) const;
    // The strings anywhere in it.
    QJsonValue json(const QJsonValue &value) const;

    static QByteArray placeholder() { return QByteArrayLiteral("[token]"); }

private:
    const AccessToken m_token;
};
