#pragma once

#include "core/phonefacts.h"

#include <QStringList>

// The way to libphonenumber, whose module is loaded when the first number is to be judged (about 8 ms, once) and then
// stays. Any thread.
class PhoneNumbers
{
public:
    // From the folders of this program; nothing when the module is missing or broken, which is looked for once.
    static PhoneReader reader();
    // From the first of these folders that has it.
    static PhoneReader load(const QStringList &folders);
};
