#pragma once

#include <QByteArray>
#include <QString>

// JSON as text: what QJsonDocument does not keep (order of keys, repeated keys, the digits of numbers) matters to
// someone who looks at what a server really sent.
namespace JsonText {

// Indented by two, order and digits untouched. Text that is not JSON comes back as it was.
QString pretty(const QByteArray &json);

// Whether an object anywhere in it names one key twice. `json` must have been accepted by QJsonDocument before.
bool hasRepeatedKey(const QByteArray &json);

// Whether a text within it holds a bare control character, which JSON forbids and QJsonDocument lets pass. The same
// holds for `json`.
bool hasControlCharacter(const QByteArray &json);

} // namespace JsonText
