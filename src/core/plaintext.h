#pragma once

#include <QString>

// Text from outside made fit to be shown as plain text. It keeps what a person wrote in any script, and makes visible
// what would otherwise hide or reorder: control, bidi, NUL, lone surrogates become "[U+202E]". (SAFETY, "personal data
// drawn as rich text")
namespace PlainText {

inline constexpr qsizetype maxShown = 500;

// For one line: line breaks and tabs are shown as code points too; elided after `limit` characters.
QString line(const QString &text, qsizetype limit = maxShown);
// For blocks: line breaks and tabs stay.
QString block(const QString &text, qsizetype limit = maxShown);
// The first lines of a body that is not what was expected.
QString preview(const QByteArray &body);

} // namespace PlainText
