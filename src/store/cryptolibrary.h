#pragma once

#include <QByteArray>

#include <initializer_list>

// What everything here needs of libsodium. Any thread.
namespace CryptoLibrary {

// Before any other use; cheap when called again. Ends the program when the system has no source of randomness: nothing
// could be sealed then.
void start();

// The parts one after another, each after its length, so that no two lists of parts give the same bytes.
QByteArray joined(std::initializer_list<QByteArray> parts);
// A number as such a part.
QByteArray part(qint64 number);

// Overwrites the bytes, also those of other copies that share them.
void wipe(QByteArray &bytes);

} // namespace CryptoLibrary
