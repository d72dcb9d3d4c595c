#pragma once

#include <QString>

// What is known of a phone number in its international form, as the numbering plans in libphonenumber have it. Filled
// in by phonemodule/, which is loaded at run time; read in validation/.
struct PhoneFacts
{
    enum class Verdict {
        InUse,          // of a range that is given out
        NotGivenOut,    // of the right length, but of no range that is given out
        TooShort,       // for any number of its country
        TooLong,        // the same
        WrongLength,    // between two lengths that its country uses
        UnknownCountry, // no country has this code
        NoNumber,       // cannot be read at all
    };

    Verdict verdict = Verdict::NoNumber;
    QString region;        // "GB"; "001" for a number of no country, such as +800; empty when unknown
    QString country;       // its name in the language of QLocale(); empty for "001", or when unknown
    QString international; // "+44 20 8366 1177"; empty when it cannot be read
};

// What phonemodule/ exports as "customerConsoleReadPhone". `number` is + and digits. Any thread.
using PhoneReader = void (*)(const QString &number, PhoneFacts &facts);
