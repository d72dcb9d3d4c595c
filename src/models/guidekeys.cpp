#include "models/guidekeys.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

GuideKeys::GuideKeys(QList<Key> keys)
    : m_keys(std::move(keys))
{
}

// A key may be the very sign that would end the code or the cell.
QString GuideKeys::asCode(const QString &key, bool inTable)
{
    const QString code = key.contains(u'`') ? QStringLiteral("`` %1 ``").arg(key) : u'`' + key + u'`';
    return inTable ? QString(code).replace(u'|', QLatin1String("\\|")) : code;
}

// One table for each group, in the order in which the groups come first.
QString GuideKeys::table() const
{
    QStringList groups;
    QHash<QString, QString> rows;
    for (const Key &key : m_keys) {
        if (key.own.isEmpty() && key.now.isEmpty()) {
            continue; // reached through menus and the palette only
        }
        QStringList codes;
        for (const QString &now : key.now) {
            codes += asCode(now, true);
        }
        if (!groups.contains(key.group)) {
            groups += key.group;
        }
        //: between two keys of the same command
        const QString keys = codes.isEmpty() ? tr("none") : codes.join(tr(" or "));
        rows[key.group] += QStringLiteral("| %1 | %2 |\n").arg(keys, key.text);
    }
    QString table;
    for (const QString &group : std::as_const(groups)) {
        table += QStringLiteral("\n### %1\n\n| %2 | %3 |\n|---|---|\n").arg(group, tr("Key"), tr("What it does")) +
                 rows.value(group);
    }
    return table;
}

QString GuideKeys::putInto(const QString &markdown) const
{
    static const QRegularExpression all(QStringLiteral("<!-- keys -->.*?<!-- /keys -->"),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(QStringLiteral("(?<!`)`([^`\n]+)`(?!`)"));
    if (m_keys.isEmpty()) {
        return markdown;
    }
    QHash<QString, const Key *> changed; // by the key that it no longer is
    for (const Key &key : m_keys) {
        for (const QString &own : key.own) {
            if (!key.now.contains(own)) {
                changed.insert(own, &key);
            }
        }
    }
    QString text = markdown;
    if (!changed.isEmpty()) {
        for (auto match = code.match(text); match.hasMatch();) {
            const Key *key = changed.value(match.captured(1));
            const QString with = key == nullptr       ? match.captured()
                                 : key->now.isEmpty() ? QStringLiteral("(%1)").arg(tr("no key"))
                                                      : asCode(key->now.constFirst(), false);
            text.replace(match.capturedStart(), match.capturedLength(), with);
            match = code.match(text, match.capturedStart() + with.size());
        }
    }
    if (const auto match = all.match(text); match.hasMatch()) {
        text.replace(match.capturedStart(), match.capturedLength(), table());
    }
    return text;
}
