#include "support/pseudolanguage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view accented = u"áƀçđéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýž";
constexpr std::u16string_view accentedCapitals = u"ÁɃÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ";
constexpr std::u16string_view hebrew = u"אבגדהוזחטיכלמנסעפצקרשתךםןף";

// "%1", "%L2", "%n", and what looks like a tag or an entity: they stay as they are.
const QRegularExpression &untouched()
{
    static const QRegularExpression expression(u"%L?[0-9]{1,2}|%L?n|<[^>]*>|&amp;|&lt;|&gt;|&quot;|&nbsp;"_s);
    return expression;
}

} // namespace

PseudoLanguage::PseudoLanguage(Kind kind, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
{
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text == "QT_LAYOUT_DIRECTION"_L1) {
        return m_kind == Kind::RightToLeft ? u"RTL"_s : u"LTR"_s;
    }
    // Names of keys, which are data here, and how a day is written, which is no text for people.
    static const QRegularExpression dayFormat(u"^[dMy ,.]+$"_s);
    if (qstrcmp(context, "QShortcut") == 0 || dayFormat.match(text).hasMatch() || text.trimmed().isEmpty()) {
        return text;
    }
    // Blanks at the edges part a text from its neighbours.
    const QString trimmed = text.trimmed();
    const qsizetype begin = text.indexOf(trimmed);
    return text.left(begin) + QChar(opening) + disguised(trimmed) + QChar(closing) + text.mid(begin + trimmed.size());
}

QString PseudoLanguage::disguised(const QString &text) const
{
    QString result;
    qsizetype owed = text.size() * 2 / 5;
    qsizetype at = 0;
    const auto addPlain = [&](qsizetype end) {
        for (; at < end; ++at) {
            const QChar letter = disguised(text.at(at));
            result += letter;
            if (owed > 0 && letter != text.at(at) && "aeiou"_L1.contains(text.at(at).toLower())) {
                result += letter;
                --owed;
            }
        }
    };
    for (auto matches = untouched().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        addPlain(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    addPlain(text.size());
    // In words, since no language has one that is as long as what is owed to a paragraph.
    constexpr qsizetype word = 8;
    for (qsizetype left = owed; left > 0; left -= word) {
        result += QString(qMin(word, left), u'~') + (left > word ? QStringLiteral(" ") : QString());
    }
    return result;
}

QChar PseudoLanguage::disguised(QChar letter) const
{
    const bool small = letter >= u'a' && letter <= u'z';
    if (!small && (letter < u'A' || letter > u'Z')) {
        return letter;
    }
    const auto index = static_cast<std::size_t>(letter.toLower().unicode() - u'a');
    if (m_kind == Kind::RightToLeft) {
        return hebrew.at(index);
    }
    return small ? accented.at(index) : accentedCapitals.at(index);
}

QString PseudoLanguage::unmarked(const QString &text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const QString drawn = text.contains("</"_L1) ? QString(text).remove(tags) : text;
    QString outside;
    int depth = 0;
    for (const QChar c : drawn) {
        if (c == QChar(opening)) {
            ++depth;
        } else if (c == QChar(closing)) {
            depth = qMax(0, depth - 1);
        } else if (depth == 0) {
            outside += c;
        }
    }
    return outside.simplified();
}
