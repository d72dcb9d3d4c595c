#include "validation/fieldtext.h"

#include "core/plaintext.h"
#include "validation/enrolmentrule.h"

#include <QList>

#include <algorithm>

namespace {

constexpr qsizetype shownAround = 20;

bool isJoiner(char32_t c)
{
    return c == U'\u200C' || c == U'\u200D';
}

bool isLineBreak(char32_t c)
{
    return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool hides(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner(c))) {
        return true;
    }
    const QString alone = QString::fromUcs4(&c, 1);
    return c >= 0x7F && PlainText::line(alone) != alone;
}

// Where it stands, for somebody who cannot see it.
QString surroundings(const QList<uint> &text, qsizetype at)
{
    const qsizetype from = qMax(qsizetype(0), at - shownAround);
    const QList<uint> part = text.mid(from, 2 * shownAround);
    QString characters;
    for (const uint c : part) {
        const char32_t ucs4 = c;
        characters += QString::fromUcs4(&ucs4, 1);
    }
    return PlainText::line(characters);
}

} // namespace

QString FieldText::codePoint(char32_t c)
{
    return QStringLiteral("U+") + QStringLiteral("%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool FieldText::looksEmpty(const QString &text)
{
    constexpr char32_t blankBraille = 0x2800;
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(
        characters, [](uint c) { return QChar::isSpace(c) || isJoiner(c) || c == blankBraille || QChar::isMark(c); });
}

QString FieldText::problem(const QString &trimmed, Joiners joiners)
{
    if (trimmed.size() > EnrolmentRule::maxLength) {
        return tr("This is too long: %1 characters at most, this has %2. Check what was pasted.")
            .arg(EnrolmentRule::maxLength)
            .arg(trimmed.size());
    }
    if (!trimmed.isValidUtf16()) {
        return tr("This holds half of a character (a broken paste). Copy it again from its source.");
    }
    if (trimmed.isEmpty()) {
        return tr("This is required: fill it in.");
    }
    if (looksEmpty(trimmed)) {
        return tr("There is nothing to see in this. Type it again.");
    }
    const QList<uint> characters = trimmed.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if (isLineBreak(c)) {
            return tr("This has more than one line: “%1”. Keep only what belongs on one.")
                .arg(surroundings(characters, i));
        }
        if (c == U'\t') {
            return tr("This contains a tab: “%1”. Put a blank in its place, or remove it.")
                .arg(surroundings(characters, i));
        }
        if (hides(c) || (isJoiner(c) && joiners == Joiners::Refused)) {
            return tr("This contains %1, which cannot be seen: “%2”. Remove it, or type the text again.")
                .arg(codePoint(c), surroundings(characters, i));
        }
    }
    return {};
}

QString FieldText::remark(const QString &trimmed)
{
    const QList<uint> characters = trimmed.toUcs4();
    const auto joiner = std::ranges::find_if(characters, [](uint c) { return isJoiner(c); });
    return joiner == characters.end()
               ? QString()
               : tr("This contains %1, which joins or parts letters and cannot be seen. It is sent as it is.")
                     .arg(codePoint(*joiner));
}
