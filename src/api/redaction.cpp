#include "api/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

Redaction::Redaction(const AccessToken &token)
{
    const QByteArray &plain = token.bytes();
    QByteArray json = QJsonDocument(QJsonArray{QString::fromLatin1(plain)}).toJson(QJsonDocument::Compact);
    json = json.sliced(2, json.size() - 4); // without [" and "]
    QByteArray slashed = json;              // some servers escape the slash too
    slashed.replace("/", "\\/");
    for (const QByteArray &spelling :
         {plain, json, slashed, plain.toPercentEncoding(), plain.toPercentEncoding().toLower()}) {
        if (!m_spellings.contains(spelling)) {
            m_spellings += spelling;
        }
    }
}

QByteArray Redaction::bytes(QByteArray text) const
{
    for (const QByteArray &spelling : m_spellings) {
        text.replace(spelling, placeholder());
    }
    return text;
}

QString Redaction::text(const QString &text) const
{
    return QString::fromUtf8(bytes(text.toUtf8()));
}
