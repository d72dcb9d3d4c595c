#include "validation/nearmiss.h"

#include "validation/identifierrule.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Nothing can be around or between what it is made of. Most of what is typed is so, and needs none of the expressions.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
}

// "Customer number: ", "Policy no. ", "ID=" … at the start. Longest words first, so that "customer number" goes whole.
// A partner's id may begin with such a word and a dash ("rider-1"), Zego's codes have no dashes.
QString withoutLabel(const QString &text, bool dashedToo)
{
    if (isPlain(text)) {
        return text;
    }
    const auto labelled = [](const QString &gap) {
        return QRegularExpression(
            QStringLiteral(
                R"(^\s*(?:(?:zego|work\s*provider|customer|client|policy|driver|rider|user|partner|reference|ref|number|num|nr|no|id)\b%1*)+(?:[.:#=]+\s*|(?<=[\s._-]))(?=\S))")
                .arg(gap),
            QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression label = labelled(QStringLiteral(R"((?:[\s._]|-\B))"));
    static const QRegularExpression dashedLabel = labelled(QStringLiteral(R"([\s._-])"));
    static const QRegularExpression anyWithColon(QStringLiteral(R"(^["'\p{L}\s._-]{1,40}[:=]\s*(?=\S))"));
    QString rest = text;
    rest.remove(dashedToo ? dashedLabel : label);
    if (rest == text) {
        rest.remove(anyWithColon);
    }
    return rest.trimmed();
}

QString withoutQuotes(const QString &text)
{
    if (isPlain(text)) {
        return text;
    }
    static const QRegularExpression around(QStringLiteral(R"(^["'“”‘’«»<(\[]+|["'“”‘’«»>)\].,;]+$)"));
    return QString(text).remove(around).trimmed();
}

QString withoutGaps(const QString &text, bool dashesToo)
{
    QString rest;
    for (const QChar c : text) {
        const bool gap =
            c.isSpace() || c.category() == QChar::Other_Format ||
            (dashesToo && (c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_' || c == u'/'));
        if (!gap) {
            rest += c;
        }
    }
    return rest;
}

class Collector
{
public:
    Collector(IdentifierKind kind, const QString &typed)
        : m_kind(kind)
        , m_typed(IdentifierRule::check(kind, typed).identifier)
    {
    }

    void offer(const QString &text, const QString &reason)
    {
        const std::optional<Identifier> identifier = IdentifierRule::check(m_kind, text).identifier;
        const bool known =
            identifier && (identifier == m_typed || std::ranges::any_of(m_found, [&identifier](const NearMiss &near) {
                               return near.identifier == *identifier;
                           }));
        if (identifier && !known && m_found.size() < NearMisses::maxOffered) {
            m_found += NearMiss{.identifier = *identifier, .reason = reason};
        }
    }

    QList<NearMiss> take() { return std::move(m_found); }

private:
    IdentifierKind m_kind;
    std::optional<Identifier> m_typed;
    QList<NearMiss> m_found;
};

} // namespace

QList<NearMiss> NearMisses::of(IdentifierKind kind, const QString &text)
{
    struct LookAlike
    {
        char16_t from;
        char16_t to;
        QString reason;
    };
    if (text.size() > Identifier::maxTextLength) {
        return {};
    }
    const bool code = Identifier::isCode(kind);
    const QString trimmed = text.trimmed();
    Collector collector(kind, trimmed);

    const QString bare = withoutLabel(trimmed, code);
    if (bare != trimmed) {
        collector.offer(bare, tr("without the label in front"));
        collector.offer(withoutQuotes(bare), tr("without the label and the quotes"));
        collector.offer(withoutGaps(bare, code), tr("without the label and the blanks"));
    }
    collector.offer(withoutQuotes(trimmed), tr("without the quotes around it"));
    collector.offer(withoutGaps(trimmed, false), tr("without the blanks"));
    if (code) {
        collector.offer(withoutGaps(trimmed, true), tr("without the dashes"));
    }
    collector.offer(trimmed.normalized(QString::NormalizationForm_KC), tr("with plain letters and digits"));

    const QString base = withoutGaps(bare, code);
    // ASCII only, as in IdentifierRule: "ß" must not become "SS", which would be another customer's number.
    QString upper = base;
    for (QChar &c : upper) {
        c = code && c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    const LookAlike lookAlikes[] = {
        {u'O', u'0', tr("with the digit 0 for the letter O")},
        {u'0', u'O', tr("with the letter O for the digit 0")},
        {u'I', u'1', tr("with the digit 1 for the letter I")},
        {u'1', u'I', tr("with the letter I for the digit 1")},
    };
    if (code) {
        for (const LookAlike &pair : lookAlikes) {
            const auto count = upper.count(QChar(pair.from));
            for (qsizetype at = upper.indexOf(QChar(pair.from)); at >= 0 && count <= 3;
                 at = upper.indexOf(QChar(pair.from), at + 1)) {
                QString swapped = upper;
                swapped[at] = QChar(pair.to);
                collector.offer(swapped, pair.reason);
            }
            if (count > 1) {
                collector.offer(QString(upper).replace(QChar(pair.from), QChar(pair.to)), pair.reason);
            }
        }
    } else {
        // A partner's ids are compared letter by letter, so the case matters.
        collector.offer(trimmed.toLower(), tr("in small letters"));
        collector.offer(trimmed.toUpper(), tr("in capitals"));
    }
    return collector.take();
}
