#pragma once

#include "models/guidekeys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

// The user guide that the program brings along: pages in Markdown, in one language, in English where that has none of a
// page. Read when first asked for, so that start-up need not pay for it; nothing comes from outside the program. GUI
// thread.
class Guide final
{
public:
    // A line of the contents: a heading, or a page.
    struct Entry
    {
        QString page; // its name, such as "lookup"; empty: a heading
        QString text;

        bool operator==(const Entry &) const = default;
    };

    // A page in which every word that was looked for occurs.
    struct Hit
    {
        QString page;
        QString title;
        QString excerpt; // around the first place, one line
        int count = 0;   // of places
    };

    // The page with the contents.
    static QString home();
    // Those that there is a guide in, English among them.
    static QStringList languages(const QString &folder = ownFolder());
    // Among the resources.
    static QString ownFolder();

    // `language` as in Preferences: "de".
    explicit Guide(QString language, GuideKeys keys = {}, QString folder = ownFolder());

    const QString &language() const { return m_language; }
    const GuideKeys &keys() const { return m_keys; }
    // As the page with the contents has them.
    const QList<Entry> &contents() const;
    bool has(const QString &page) const;
    // Empty when there is no such page.
    QString title(const QString &page) const;
    QString markdown(const QString &page) const;
    QString plainText(const QString &page) const;

    // The pages in which every one of the words occurs, in capitals or not; those first that have it in their title.
    QList<Hit> search(const QString &words) const;
    // What is looked for: the words, once each.
    static QStringList wordsOf(const QString &text);

private:
    struct Page
    {
        QString markdown;
        QString plain;
        QString title;
    };

    const Page &page(const QString &name) const;
    QString read(const QString &name) const;
    static QString excerpt(const QString &text, const QStringList &words);

    const QString m_language;
    const GuideKeys m_keys;
    const QString m_folder;
    mutable QHash<QString, Page> m_pages;
    mutable QList<Entry> m_contents;
};
