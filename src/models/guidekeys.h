#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

// The keys of the program as they are now, put into pages of the guide in place of those that it has of its own.
class GuideKeys
{
    Q_DECLARE_TR_FUNCTIONS(GuideKeys)

public:
    // What can be done, and by which keys; as this system writes keys, in the language of the guide.
    struct Key
    {
        QString group;
        QString text;
        QStringList own;
        QStringList now;

        bool operator==(const Key &) const = default;
    };

    GuideKeys() = default;
    explicit GuideKeys(QList<Key> keys);

    // A key in code (`Ctrl+L`) becomes the one that does the same now; what stands between <!-- keys --> and
    // <!-- /keys --> becomes a table of all.
    QString putInto(const QString &markdown) const;

    bool operator==(const GuideKeys &) const = default;

private:
    QString table() const;
    static QString asCode(const QString &key, bool inTable);

    QList<Key> m_keys;
};
