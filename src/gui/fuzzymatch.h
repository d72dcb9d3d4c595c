#pragma once

#include <QList>
#include <QString>

#include <optional>

// How well something somebody types stands for a name: its beginning, beginnings of its words, a part of it, or letters
// in its order. Capitals and accents make no difference. Pure; any thread.
struct FuzzyMatch
{
    int score = 0;        // the higher the better; comparable for one pattern only
    QList<int> positions; // in the name, ascending: what to show in bold

    // One word of what was typed, without blanks; nothing when its letters are not there in this order.
    static std::optional<FuzzyMatch> of(QStringView pattern, QStringView name);
    // Only where a word begins with it: for what stands beside the name.
    static bool startsAWord(QStringView pattern, QStringView text);
};
