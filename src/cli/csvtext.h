#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// Comma-separated text (RFC 4180, UTF-8, CRLF) that a spreadsheet opens without running it: a cell that it would take
// for a formula gets an apostrophe in front, and so does one that begins with an apostrophe, so that taking one away
// always gives back what was there. SAFETY, "CSV formula injection on export". Pure functions.
namespace CsvText {

QString guarded(const QString &cell);
QByteArray row(const QStringList &cells);

} // namespace CsvText
