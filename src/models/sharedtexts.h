#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

// Lets `value` use the memory of `known` when the two are equal. For values of Qt's implicitly shared classes.
template <typename T>
void shareIfEqual(T &value, const T &known)
{
    if (value == known) {
        value = known;
    }
}

// One copy of each text that many answers have in common (a status, a class of use, what a 404 says), however many rows
// keep them. Remembers the newest few only, so texts that never come twice do not fill it. Lives with its model.
class SharedTexts
{
public:
    static constexpr int maxTexts = 64;

    // Replaces the text by an equal one that is known, or remembers it.
    void share(QString &text);
    void share(ApiError &error);
    void clear() { m_known.clear(); }

private:
    QSet<QString> m_known;
};
