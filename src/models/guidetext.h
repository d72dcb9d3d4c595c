#pragma once

#include <QString>

// What can be told from a page of the guide without drawing it. The Markdown is our own, and of it only what docs/guide
// uses: headings, paragraphs, lists, tables, fences, links, bold, italics, code.
class GuideText
{
public:
    // As one reads it, without the marks; each paragraph, item and row of a table a line, with an em space
    // between the cells.
    static QString plain(const QString &markdown);
    // The text of the first heading.
    static QString title(const QString &markdown);
    // What a link writes behind "#" for a heading, as the web hosts of Markdown make it: "The clipboard" →
    // "the-clipboard".
    static QString anchor(const QString &heading);

private:
    static QString inlinePlain(QString line);
};
