#include "sandbox/generator.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr QByteArrayView Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr quint32 Half = 46'656; // 36^3: a word is two halves of three characters
constexpr int Rounds = 6;
constexpr QByteArrayView RiderPrefix = "rider-";
constexpr QByteArrayView DriverPrefix = "driver-";
constexpr qsizetype Digits = 7;

QByteArray padded(QByteArrayView prefix, quint32 index)
{
    return prefix.toByteArray() + QByteArray::number(index).rightJustified(Digits, '0');
}

std::optional<quint32> unpadded(QByteArrayView prefix, QByteArrayView value)
{
    if (!value.startsWith(prefix) || value.size() != prefix.size() + Digits) {
        return std::nullopt;
    }
    quint32 index = 0;
    for (const char c : value.sliced(prefix.size())) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        index = index * 10 + static_cast<quint32>(c - '0');
    }
    return index;
}

// An endless supply of choices for one customer.
class Choices
{
public:
    explicit Choices(quint64 state)
        : m_state(state)
    {
    }

    quint32 below(quint32 bound)
    {
        m_state += 0x9e3779b97f4a7c15;
        return static_cast<quint32>((scattered(m_state) >> 32) % bound);
    }

    template <typename List>
    auto from(const List &list)
    {
        return list[below(static_cast<quint32>(list.size()))];
    }

private:
    quint64 m_state;
};

QString registration(Choices &choices)
{
    constexpr QStringView letters = u"ABCDEFGHJKLMNOPRSTUVWXY"; // no I, Q, Z: UK plates avoid them
    constexpr QStringView digits = u"0123456789";
    QString plate;
    for (const QStringView &set : {letters, letters, digits, digits, QStringView(u" "), letters, letters, letters}) {
        plate += choices.from(set);
    }
    return plate;
}

} // namespace

quint64 scattered(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

quint32 WordPermutation::mixed(quint32 half, int round) const
{
    const quint64 input = (static_cast<quint64>(round + 1) << 32) | half;
    return static_cast<quint32>((scattered(m_seed ^ scattered(input)) >> 16) % Half);
}

// A Feistel network whose halves are numbers below 36^3 and whose "xor" is addition modulo 36^3: it covers 36^6
// exactly, with no cycle walking.
QByteArray WordPermutation::word(quint32 index) const
{
    quint32 left = index / Half;
    quint32 right = index % Half;
    for (int round = 0; round < Rounds; ++round) {
        left = (left + mixed(right, round)) % Half;
        std::swap(left, right);
    }
    QByteArray word(Length, Qt::Uninitialized);
    for (qsizetype i = 2; i >= 0; --i) {
        word[i] = Alphabet[left % 36];
        word[i + 3] = Alphabet[right % 36];
        left /= 36;
        right /= 36;
    }
    return word;
}

std::optional<quint32> WordPermutation::index(QByteArrayView word) const
{
    if (word.size() != Length) {
        return std::nullopt;
    }
    std::array<quint32, 2> halves{};
    for (qsizetype i = 0; i < Length; ++i) {
        const qsizetype digit = Alphabet.indexOf(word[i]);
        if (digit < 0) {
            return std::nullopt;
        }
        quint32 &half = halves.at(i < 3 ? 0 : 1);
        half = half * 36 + static_cast<quint32>(digit);
    }
    auto [left, right] = halves;
    for (int round = Rounds - 1; round >= 0; --round) {
        std::swap(left, right);
        left = (left + Half - mixed(right, round)) % Half;
    }
    return left * Half + right;
}

Generator::Generator(quint64 seed, quint32 count)
    : m_seed(seed)
    , m_count(std::min(count, MaxCount))
    , m_words(scattered(seed))
{
}

QByteArray Generator::number(quint32 index) const
{
    return NumberPrefix + m_words.word(index);
}

Customer Generator::customer(quint32 index) const
{
    static const QList<QString> classes = {u"Carriage of Goods for Hire & Reward"_s,
                                           u"Carriage of Passengers for Hire & Reward"_s,
                                           u"Social, Domestic & Pleasure and Commuting"_s, u"Business Use"_s};
    static const QList<QString> levels = {u"Third Party (TPO)"_s, u"Third Party, Fire & Theft (TPFT)"_s,
                                          u"Comprehensive"_s};

    Choices choices(scattered(m_seed) + index * 0xd1342543de82ef95);
    Customer customer;
    customer.number = number(index);
    customer.policyId = customer.number;
    customer.driverId = padded(DriverPrefix, index);
    customer.workProviderUserId = padded(RiderPrefix, index);
    customer.email = QString::fromLatin1(customer.workProviderUserId) + u"@example.com"_s;
    const quint32 lot = choices.below(100);
    customer.status = lot < 85 || lot >= 95 ? u"ENABLED"_s : u"DISABLED"_s;
    customer.consents = lot < 95;
    customer.coverClassOfUse = choices.from(classes);
    customer.coverLevel = choices.from(levels);
    if (choices.below(2) == 0) {
        customer.vehicleRegistration = registration(choices);
    }
    return customer;
}

std::optional<quint32> Generator::find(IdentifierKind kind, QByteArrayView value) const
{
    std::optional<quint32> index;
    switch (kind) {
    case IdentifierKind::CustomerNumber:
    case IdentifierKind::PolicyId:
        if (value.startsWith(NumberPrefix)) {
            index = m_words.index(value.sliced(1));
        }
        break;
    case IdentifierKind::WorkProviderUserId:
        index = unpadded(RiderPrefix, value);
        break;
    case IdentifierKind::DriverId:
        index = unpadded(DriverPrefix, value);
        break;
    }
    return index && *index < m_count ? index : std::nullopt;
}

} // namespace sandbox
