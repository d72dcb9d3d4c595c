#pragma once

#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

// One text of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, or one for each plural
    bool isPlural = false;
    bool isFinished = true;

    QString where() const
    {
        return QStringLiteral("%1: “%2”%3")
            .arg(context, source, comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment));
    }
};

namespace TranslationFile {

inline TranslatedText readText(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context};
    text.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!text.isPlural) {
                text.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                text.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

// Every text of the file; none at all when it cannot be read.
inline QList<TranslatedText> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<TranslatedText> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all += readText(xml, context);
        }
    }
    return xml.hasError() ? QList<TranslatedText>() : all;
}

// "%1", "%n", "%L2", each as often as it occurs, in order of their names.
inline QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(n|L?[0-9]{1,2})"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        found += matches.next().captured();
    }
    found.sort();
    return found;
}

// The letters behind a lone “&”, in lower case.
inline QString mnemonics(const QString &text)
{
    QString found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text.at(at) != u'&') {
            continue;
        }
        const QChar next = text.at(++at);
        if (next.isLetterOrNumber()) {
            found += next.toLower();
        }
    }
    return found;
}

inline QString edge(const QString &text, bool atEnd)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(atEnd ? text.size() - 1 - count : count).isSpace()) {
        ++count;
    }
    return atEnd ? text.right(count) : text.left(count);
}

// What a text ends with that a reader takes as a sign: “:” that something follows, “…” that more is asked.
inline QString sign(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString last = trimmed.right(1);
    return QStringLiteral(":….?!,;").contains(last) ? last : QString();
}

inline qsizetype widest(const QString &text)
{
    qsizetype most = 0;
    for (const QString &line : text.split(u'\n')) {
        most = qMax(most, line.size());
    }
    return most;
}

// What is wrong with the form of a translation, whatever it says.
inline QStringList faults(const TranslatedText &text, const QString &language)
{
    QStringList found;
    if (!text.isFinished || text.forms.isEmpty() || text.forms.contains(QString())) {
        return {QStringLiteral("is not translated")};
    }
    for (qsizetype index = 0; index < text.forms.size(); ++index) {
        const QString &form = text.forms.at(index);
        // “One row” needs no number; in French the first form is also that of 0.
        const bool mayLackNumber = text.isPlural && index == 0 && language != QLatin1String("fr");
        QStringList wanted = placeholders(text.source);
        if (mayLackNumber && !form.contains(QLatin1String("%n"))) {
            wanted.removeAll(QStringLiteral("%n"));
        }
        if (placeholders(form) != wanted) {
            found += QStringLiteral("has other placeholders");
        }
        if (edge(form, false) != edge(text.source, false) || edge(form, true) != edge(text.source, true)) {
            found += QStringLiteral("begins or ends with other blanks");
        }
        if (form.contains(QLatin1String("  ")) && !text.source.contains(QLatin1String("  "))) {
            found += QStringLiteral("has two blanks in a row");
        }
        if (sign(form) != sign(text.source)) {
            found += QStringLiteral("ends with “%1” instead of “%2”").arg(sign(form), sign(text.source));
        }
        if (form.contains(QLatin1String("...")) && !text.source.contains(QLatin1String("..."))) {
            found += QStringLiteral("has three dots instead of “…”");
        }
        if (mnemonics(form).size() != mnemonics(text.source).size()) {
            found += QStringLiteral("has another number of mnemonics");
        }
        // A page of help is set anew, for a terminal; a few lines stay as many.
        const bool isPage = text.source.count(u'\n') >= 5;
        if (!isPage && form.count(u'\n') != text.source.count(u'\n')) {
            found += QStringLiteral("has another number of lines");
        }
        if (isPage && widest(form) > 80) {
            found += QStringLiteral("has a line of %1 columns").arg(widest(form));
        }
        // Straight quotes belong to commands and JSON, and are the same in each language.
        if (form.count(u'"') != text.source.count(u'"')) {
            found += QStringLiteral("has another number of straight quotes");
        }
        if (language == QLatin1String("de") && (form.contains(u'”') || form.count(u'„') != form.count(u'“'))) {
            found += QStringLiteral("quotes as English does: in German it is „…“");
        }
        if (language == QLatin1String("fr")) {
            static const QRegularExpression loose(
                QStringLiteral("[^\\x{a0}\\x{202f}:]»|«[^\\x{a0}\\x{202f}]| [;:!?]( |$)|"
                               "[\\p{L}»)](?<![\\x{a0}\\x{202f}])[;!?]( |$)|"
                               "[\\p{L}»)]:( |$)"));
            if (loose.match(form).hasMatch()) {
                found += QStringLiteral("lacks a no-break blank beside «», or before : ; ! ?");
            }
            if (form.contains(u'“') || form.contains(u'”')) {
                found += QStringLiteral("has English quotes: in French they are « … »");
            }
            static const QRegularExpression apostrophe(QStringLiteral("\\p{L}'\\p{L}"));
            if (apostrophe.match(form).hasMatch()) {
                found += QStringLiteral("has a typewriter’s apostrophe instead of ’");
            }
        }
    }
    return found;
}

} // namespace TranslationFile
