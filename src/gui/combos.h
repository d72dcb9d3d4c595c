#pragma once

#include "workflow/preferences.h"

#include <QComboBox>
#include <QCoreApplication>

// Combo boxes that choose one of a few values.
class Combos
{
    Q_DECLARE_TR_FUNCTIONS(Combos)

public:
    // A value that is not in the list stays as it was found: it is added, as `words`, since a person may have written
    // it into the file by hand.
    template <typename Value>
    static void choose(QComboBox &combo, Value value, const QString &words)
    {
        int index = combo.findData(QVariant::fromValue(value));
        if (index < 0) {
            combo.addItem(words, QVariant::fromValue(value));
            index = combo.count() - 1;
        }
        combo.setCurrentIndex(index);
    }

    // With ThemeChoice, as int, as data.
    static void addThemes(QComboBox &combo);
    // With codes as data, empty for the system's. Each in its own words, so that whoever cannot read the present one
    // finds theirs.
    static void addLanguages(QComboBox &combo);
    // "Deutsch"; the code itself when it is none of ours.
    static QString endonym(const QString &code);
};
