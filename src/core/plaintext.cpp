#include "core/plaintext.h"

#include <QStringList>

namespace {

constexpr int previewLines = 5;

// Joiners (U+200C, U+200D) stay: names in several scripts, and emoji, are spelled with them.
bool hidesOrReorders(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
        return true;
    }
    switch (c) {
    case 0x00AD: // soft hyphen
    case 0x034F: // combining grapheme joiner
    case 0x061C: // Arabic letter mark
    case 0x115F: // Hangul fillers: blank letters
    case 0x1160:
    case 0x180E:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0x2028:
    case 0x2029:
    case 0x3164:
    case 0xFEFF:
    case 0xFFA0:
        return true;
    default:
        break;
    }
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) || (c >= 0xE0000 && c <= 0xE00FF) ||
           QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

QString visible(const QString &text, qsizetype limit, bool keepBreaks)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit) + 8);
    qsizetype taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (taken >= limit) {
            shown += QChar(0x2026);
            break;
        }
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        ++taken;
        if (keepBreaks && (c == U'\n' || c == U'\t')) {
            shown += QChar(static_cast<char16_t>(c));
        } else if (keepBreaks && c == U'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue;
        } else if (hidesOrReorders(c)) {
            shown += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            shown += QString::fromUcs4(&c, 1);
        }
    }
    return shown;
}

} // namespace

QString PlainText::line(const QString &text, qsizetype limit)
{
    return visible(text, limit, false);
}

QString PlainText::block(const QString &text, qsizetype limit)
{
    return visible(text, limit, true);
}

QString PlainText::preview(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(4 * maxShown));
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty()) {
            lines += trimmed;
        }
        if (lines.size() == previewLines) {
            break;
        }
    }
    return block(lines.join(u'\n'));
}
