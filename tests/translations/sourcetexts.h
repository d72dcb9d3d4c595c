#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

// The texts of a C++ source that look as if people were to read them, and do not go through tr().
namespace SourceTexts {

struct Text
{
    int line = 0;
    QString text;
    QString call;              // the innermost function that it is given to
    bool isTranslated = false; // it is within tr() or one of its kind
    bool isRaw = false;
};

// A reader of just so much of C++ as it takes to tell texts from comments and to know whose argument they are.
inline QList<Text> all(const QString &source)
{
    // A comment; a raw text; a text; a character; a name; a bracket; blanks; anything else. (Not itself a raw text: moc
    // does not read those.)
    static const QRegularExpression token(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/|R\"(?<mark>[^(\\n]*)\\((?<raw>.*?)\\)\\k<mark>\"|"
                       "\"(?<text>(?:\\\\.|[^\"\\\\])*)\"|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\])+'|"
                       "[A-Za-z_][A-Za-z0-9_:]*|[()]|\\s+|."),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression translator(QStringLiteral("(^|::)(tr|translate|QT_TR[A-Z_]*NOOP[A-Z0-9_]*)$"));
    QList<Text> texts;
    QStringList calls;
    QString last;
    int line = 1;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const QString found = match.captured();
        const bool isComment = found.startsWith(QLatin1String("//")) || found.startsWith(QLatin1String("/*"));
        if (!isComment && !found.trimmed().isEmpty()) {
            if (found == QLatin1String("(")) {
                calls += last;
            } else if (found == QLatin1String(")")) {
                if (!calls.isEmpty()) {
                    calls.removeLast();
                }
            } else if (match.hasCaptured(u"text") || match.hasCaptured(u"raw")) {
                const bool isRaw = match.hasCaptured(u"raw");
                if (last != QLatin1String("include")) {
                    texts += Text{.line = line,
                                  .text = match.captured(isRaw ? u"raw" : u"text"),
                                  .call = calls.isEmpty() ? QString() : calls.constLast(),
                                  .isTranslated = !calls.filter(translator).isEmpty(),
                                  .isRaw = isRaw};
                }
            }
            last = found;
        }
        line += static_cast<int>(found.count(u'\n'));
    }
    return texts;
}

// Two words with a blank between them, or one that begins with a capital: what is written for people, not for programs.
inline bool isForPeople(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("[A-Za-z][a-z]+ +[A-Za-z]*[a-z]{2,}|^[A-Z][a-z]{2,}[.:…!?]?$"));
    static const QRegularExpression expression(QStringLiteral("^\\^|\\\\[sdwbp]|\\(\\?|\\[\\^"));
    static const QRegularExpression sql(
        QStringLiteral("^ ?(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|ORDER|FROM|AND|BEGIN|coalesce)\\b"));
    // Of the command line: typed as they are, in every language.
    static const QRegularExpression command(
        QStringLiteral("^ *customer-console-cli |^(journal|profile) [a-z-]+( %1)?( --[a-z]+)?$"));
    return words.match(text).hasMatch() && !command.match(text).hasMatch() && !expression.match(text).hasMatch() &&
           !sql.match(text).hasMatch();
}

// What nobody but a developer sees.
inline bool isForDevelopers(const QString &call)
{
    static const QStringList calls{QStringLiteral("qFatal"),    QStringLiteral("qWarning"),
                                   QStringLiteral("qCritical"), QStringLiteral("qDebug"),
                                   QStringLiteral("printf"),    QStringLiteral("std::printf"),
                                   QStringLiteral("Q_ASSERT"),  QStringLiteral("static_assert")};
    return calls.contains(call);
}

inline QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace SourceTexts
