#include "gui/fuzzymatch.h"

#include <limits>
#include <vector>

namespace {

constexpr qsizetype longest = 120; // names are shorter; what somebody pastes need not be
constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr int forLetter = 1;
constexpr int forWordStart = 10;
constexpr int forNameStart = 14;
constexpr int forFollowing = 9;
constexpr int forWholeName = 20;
constexpr int perSkipped = 1; // letters between two that match
constexpr int mostSkipped = 6;

QChar folded(QChar c)
{
    const QString parts = c.decomposition();
    return (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.at(0)).toCaseFolded();
}

QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text.left(longest)) {
        result += folded(c);
    }
    return result;
}

bool startsWord(QStringView text, qsizetype at)
{
    return text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

int worth(QStringView text, qsizetype at)
{
    if (at == 0) {
        return forLetter + forNameStart;
    }
    return forLetter + (startsWord(text, at) ? forWordStart : 0);
}

} // namespace

// The best way to lay the pattern over the name: best[i][j] is that of the first i letters when the i-th lies on j.
std::optional<FuzzyMatch> FuzzyMatch::of(QStringView pattern, QStringView name)
{
    const QString wanted = folded(pattern);
    const QString text = folded(name);
    const auto rows = static_cast<size_t>(wanted.size());
    const auto columns = static_cast<size_t>(text.size());
    if (rows == 0) {
        return FuzzyMatch{};
    }
    if (pattern.size() > longest || rows > columns) {
        return std::nullopt;
    }
    std::vector<int> best(rows * columns, impossible);
    std::vector<qsizetype> from(rows * columns, -1);
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = row; column < columns; ++column) {
            const auto at = static_cast<qsizetype>(column);
            if (text.at(at) != wanted.at(static_cast<qsizetype>(row))) {
                continue;
            }
            int &here = best[row * columns + column];
            if (row == 0) {
                here = worth(text, at) - qMin(static_cast<int>(column) * perSkipped, mostSkipped);
                continue;
            }
            for (size_t before = row - 1; before < column; ++before) {
                const int there = best[(row - 1) * columns + before];
                if (there == impossible) {
                    continue;
                }
                const bool follows = before + 1 == column;
                const int skipped = static_cast<int>(column - before - 1);
                const int score =
                    there + worth(text, at) + (follows ? forFollowing : -qMin(skipped * perSkipped, mostSkipped));
                if (score > here) {
                    here = score;
                    from[row * columns + column] = static_cast<qsizetype>(before);
                }
            }
        }
    }
    size_t last = 0;
    for (size_t column = 1; column < columns; ++column) {
        if (best[(rows - 1) * columns + column] > best[(rows - 1) * columns + last]) {
            last = column;
        }
    }
    if (best[(rows - 1) * columns + last] == impossible) {
        return std::nullopt;
    }
    FuzzyMatch match{.score = best[(rows - 1) * columns + last] + (rows == columns ? forWholeName : 0)};
    auto column = static_cast<qsizetype>(last);
    for (size_t row = rows; row-- > 0;) {
        match.positions.prepend(static_cast<int>(column));
        column = from[row * columns + static_cast<size_t>(column)];
    }
    return match;
}

bool FuzzyMatch::startsAWord(QStringView pattern, QStringView text)
{
    const QString wanted = folded(pattern);
    const QString whole = folded(text);
    for (qsizetype at = whole.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = whole.indexOf(wanted, at + 1)) {
        if (startsWord(whole, at) || !wanted.at(0).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}
