#include "gui/settingshits.h"

#include <algorithm>

namespace {

// As people compare words: without case and accents.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            letters += c;
        }
    }
    return letters.toCaseFolded();
}

// 0: does not occur; the beginning of a word counts for more than what stands within one.
int occurrence(const QString &word, const QString &text, int worth)
{
    const QString searched = plain(text);
    for (qsizetype at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + 1)) {
        if (at == 0 || !searched.at(at - 1).isLetterOrNumber()) {
            return worth * 2;
        }
    }
    return searched.contains(word) ? worth : 0;
}

int rankOf(const QStringList &words, const SettingsSection::Face &face, const SettingsSection::Entry &entry)
{
    int rank = plain(entry.label) == words.join(u' ') ? 16 : 0;
    for (const QString &word : words) {
        const int best = std::max({occurrence(word, entry.label, 8), occurrence(word, entry.words, 4),
                                   occurrence(word, face.title, 2), occurrence(word, entry.description, 1)});
        if (best == 0) {
            return 0;
        }
        rank += best;
    }
    return rank;
}

} // namespace

SettingsHits::SettingsHits(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SettingsHits::setFaces(const QList<SettingsSection::Face> &faces)
{
    beginResetModel();
    m_faces = faces;
    m_found.clear();
    endResetModel();
}

void SettingsHits::search(const QString &text)
{
    beginResetModel();
    m_found.clear();
    const QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    for (const SettingsSection::Face &face : std::as_const(m_faces)) {
        for (const SettingsSection::Entry &entry : face.entries) {
            const int rank = words.isEmpty() ? 0 : rankOf(words, face, entry);
            if (rank > 0) {
                m_found += {.face = &face, .entry = &entry, .rank = rank};
            }
        }
    }
    std::ranges::stable_sort(m_found, std::greater(), &Found::rank);
    endResetModel();
}

int SettingsHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SettingsHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Found &found = m_found.at(index.row());
    switch (role) {
    case SectionRole:
        return static_cast<int>(found.face->id);
    case ControlRole:
        return found.entry->control;
    case PlaceRole:
        return found.face->title;
    case DescriptionRole:
        return found.entry->description;
    case IconRole:
        return found.face->icon;
    case Qt::DisplayRole:
        return found.entry->label;
    case Qt::ToolTipRole: // our own words, never text from outside
        return found.entry->description.isEmpty() ? QVariant() : found.entry->description;
    case Qt::AccessibleTextRole:
        //: a setting, and the section that it is in
        return tr("%1, in %2").arg(found.entry->label, found.face->title);
    case Qt::AccessibleDescriptionRole:
        return found.entry->description;
    default:
        return {};
    }
}
