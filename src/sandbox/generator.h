// The generated customers: customer i of N follows from (seed, i) alone, so that a million of them cost no memory and
// no start-up time. Immutable, any thread.
#pragma once

#include "sandbox/customer.h"

#include <QByteArrayView>

#include <optional>

namespace sandbox {

// A seeded bijection of 0..36^6-1 onto the six-character words over A-Z0-9: neighbours look unrelated, and a word leads
// back to its number without a table.
class WordPermutation
{
public:
    explicit WordPermutation(quint64 seed)
        : m_seed(seed)
    {
    }

    static constexpr quint32 Words = 2'176'782'336; // 36^6
    static constexpr qsizetype Length = 6;

    QByteArray word(quint32 index) const;                    // index < Words
    std::optional<quint32> index(QByteArrayView word) const; // nullopt: not six characters of A-Z0-9

private:
    quint32 mixed(quint32 half, int round) const;

    quint64 m_seed;
};

class Generator
{
public:
    Generator(quint64 seed, quint32 count);

    static constexpr quint32 MaxCount = 1'000'000;
    // Generated numbers start with this letter, enrolled ones with another, and no named one is a word of seven that
    // starts with either: the three kinds never meet.
    static constexpr char NumberPrefix = 'Z';

    quint32 count() const { return m_count; }
    QByteArray number(quint32 index) const;
    Customer customer(quint32 index) const; // index < count()
    std::optional<quint32> find(IdentifierKind kind, QByteArrayView value) const;

private:
    quint64 m_seed;
    quint32 m_count;
    WordPermutation m_words;
};

// A bijection of 64 bits that scatters them (splitmix64's finaliser).
quint64 scattered(quint64 value);

} // namespace sandbox
