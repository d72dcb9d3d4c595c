#include "gui/palettemodel.h"

#include "gui/fuzzymatch.h"
#include "gui/icons.h"

#include <algorithm>

namespace {

constexpr qsizetype longestTyped = 200;
// Whatever stands beside the name counts less than the name.
constexpr int forKeys = 12;
constexpr int forOtherName = 8;
constexpr int forGroup = 4;
constexpr int forRecent = 3;
constexpr int forPossible = 30; // what cannot be done now comes after all else

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(QList<Entry> entries, const QStringList &recent)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_recent = recent;
    m_typed.clear();
    rank();
    endResetModel();
}

void PaletteModel::setFromTyped(std::function<std::optional<Entry>(const QString &)> fromTyped)
{
    m_fromTyped = std::move(fromTyped);
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.trimmed().left(longestTyped);
    rank();
    endResetModel();
}

void PaletteModel::clear()
{
    setEntries({}, {});
}

qsizetype PaletteModel::usedAgo(const Entry &entry) const
{
    const qsizetype ago = entry.id.isEmpty() ? -1 : m_recent.indexOf(entry.id);
    return ago < 0 ? m_recent.size() : ago;
}

std::optional<PaletteModel::Found> PaletteModel::tryMatch(qsizetype at, const QStringList &words) const
{
    const Entry &entry = m_entries.at(at);
    Found found{.entry = at, .score = 0};
    for (const QString &word : words) {
        int best = 0;
        QList<int> positions;
        if (auto inName = FuzzyMatch::of(word, entry.name)) {
            best = inName->score;
            positions = inName->positions;
        }
        const auto consider = [&](int weight, QStringView text) {
            const int score = weight + static_cast<int>(word.size()) * 3;
            if (score > best && FuzzyMatch::startsAWord(word, text)) {
                best = score;
                positions.clear();
            }
        };
        consider(forKeys, entry.keys);
        consider(forGroup, entry.group);
        for (const QString &other : entry.otherNames) {
            consider(forOtherName, other);
        }
        if (best <= 0) {
            return std::nullopt;
        }
        found.score += best;
        found.positions += positions;
    }
    std::ranges::sort(found.positions);
    found.positions.erase(std::unique(found.positions.begin(), found.positions.end()), found.positions.end());
    if (usedAgo(entry) < m_recent.size()) {
        found.score += forRecent;
    }
    if (entry.whyNot.isEmpty()) {
        found.score += forPossible;
    }
    return found;
}

void PaletteModel::rank()
{
    m_found.clear();
    m_typedEntry.reset();
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (words.isEmpty()) {
            m_found += {.entry = at, .score = 0, .positions = {}};
        } else if (auto found = tryMatch(at, words)) {
            m_found += *std::move(found);
        }
    }
    std::ranges::stable_sort(m_found, [this](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score : usedAgo(m_entries.at(a.entry)) < usedAgo(m_entries.at(b.entry));
    });
    if (!m_typed.isEmpty() && m_fromTyped) {
        m_typedEntry = m_fromTyped(m_typed);
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size()) + (m_typedEntry ? 1 : 0);
}

const PaletteModel::Entry &PaletteModel::entry(int row) const
{
    return row < m_found.size() ? m_entries.at(m_found.at(row).entry) : *m_typedEntry;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::DecorationRole:
        return shown.icon.isEmpty() ? QVariant() : QVariant(Icons::themed(shown.icon));
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.name};
        if (shown.checked) {
            parts += tr("chosen", "spoken: this theme or size of text is the one in use");
        }
        parts += {shown.group, shown.keys};
        if (!shown.whyNot.isEmpty()) {
            parts += tr("not now: %1").arg(shown.whyNot);
        }
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    case GroupRole:
        return shown.group;
    case KeysRole:
        return shown.keys;
    case WhyNotRole:
        return shown.whyNot;
    case CheckedRole:
        return shown.checked;
    case MatchesRole:
        return QVariant::fromValue(index.row() < m_found.size() ? m_found.at(index.row()).positions : QList<int>());
    default:
        return {};
    }
}
