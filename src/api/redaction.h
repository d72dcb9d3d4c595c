#pragma once

#include "core/accesstoken.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Takes the token out of whatever is kept or shown, in each spelling in which a server may echo it: plain, JSON-escaped
// and percent-encoded.
class Redaction
{
public:
    explicit Redaction(const AccessToken &token);

    QByteArray bytes(QByteArray text) const;
    QString text(const QString &text) const;

    static QByteArray placeholder() { return QByteArrayLiteral("[token]"); }

private:
    QList<QByteArray> m_spellings;
};
