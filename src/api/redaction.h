#pragma once

#include "core/accesstoken.h"
#include "core/apierror.h"
#include "core/customerstatus.h"
#include "core/enrolmentreceipt.h"

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

    ApiError error(ApiError error) const;
    // A token of a few letters could be part of a real number or word, which must arrive as it is; a real token is
    // long.
    CustomerStatus status(CustomerStatus status) const;
    EnrolmentReceipt receipt(EnrolmentReceipt receipt) const;

    static QByteArray placeholder() { return QByteArrayLiteral("[token]"); }

private:
    const AccessToken m_token;
};
