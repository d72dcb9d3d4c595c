#pragma once

#include <QComboBox>

// Combo boxes that choose one of a few values.
namespace Combos {

// A value that is not in the list stays as it was found: it is added, as `words`, since a person may have written it
// into the file by hand.
template <typename Value>
void choose(QComboBox &combo, Value value, const QString &words)
{
    int index = combo.findData(QVariant::fromValue(value));
    if (index < 0) {
        combo.addItem(words, QVariant::fromValue(value));
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

} // namespace Combos
