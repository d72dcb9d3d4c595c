#include "store/jsonreader.h"

#include <limits>

QJsonValue JsonReader::value(const QString &key, QJsonValue::Type type) const
{
    m_read.insert(key);
    QJsonValue found = m_object.value(key);
    m_good = m_good && found.type() == type;
    return found;
}

QString JsonReader::text(const QString &key) const
{
    return value(key, QJsonValue::String).toString();
}

QStringList JsonReader::texts(const QString &key) const
{
    QStringList all;
    const QJsonArray values = array(key);
    for (const QJsonValue entry : values) {
        m_good = m_good && entry.isString();
        all.append(entry.toString());
    }
    return all;
}

qint64 JsonReader::number(const QString &key) const
{
    const QJsonValue found = value(key, QJsonValue::Double);
    const qint64 whole = found.toInteger(std::numeric_limits<qint64>::min());
    m_good = m_good && whole != std::numeric_limits<qint64>::min(); // a fraction
    return whole;
}

int JsonReader::integer(const QString &key) const
{
    const qint64 whole = number(key);
    m_good = m_good && whole >= std::numeric_limits<int>::min() && whole <= std::numeric_limits<int>::max();
    return m_good ? static_cast<int>(whole) : 0;
}

bool JsonReader::flag(const QString &key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

QJsonObject JsonReader::object(const QString &key) const
{
    return value(key, QJsonValue::Object).toObject();
}

QJsonArray JsonReader::array(const QString &key) const
{
    return value(key, QJsonValue::Array).toArray();
}
