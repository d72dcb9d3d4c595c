#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

// Reads an object that we wrote ourselves, and notices at the end whether it was that: each member there and of its
// type, and none that nobody asked for.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key) const;
    QStringList texts(const QString &key) const;
    qint64 number(const QString &key) const; // whole
    int integer(const QString &key) const;   // and within an int
    bool flag(const QString &key) const;
    QJsonObject object(const QString &key) const;
    QJsonArray array(const QString &key) const;

    // Once everything was read.
    bool isGood() const { return m_good && m_read.size() == m_object.size(); }

private:
    QJsonValue value(const QString &key, QJsonValue::Type type) const;

    QJsonObject m_object;
    mutable QSet<QString> m_read;
    mutable bool m_good = true;
};
