#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <optional>

// What the command palette offers, the best first: what was used lately while nothing is typed, else what matches. GUI
// thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole,
        KeysRole,
        WhyNotRole,  // empty: it can be done
        MatchesRole, // QList<int>: the letters of the name that were typed
        CheckedRole,
    };

    // All plain text, fit to be shown.
    struct Entry
    {
        QString id; // empty: nothing that could be used again
        QString group;
        QString name;
        QString keys;
        QStringList otherNames;
        QString icon; // of Icons::themed; may be empty
        QString whyNot;
        bool checked = false;
        std::function<void()> run;
    };

    explicit PaletteModel(QObject *parent = nullptr);

    // `recent`: ids, the last used first.
    void setEntries(QList<Entry> entries, const QStringList &recent);
    // Comes last, made of what was typed, when it makes sense of it.
    void setFromTyped(std::function<std::optional<Entry>(const QString &)> fromTyped);
    void setTyped(const QString &typed);
    // The entries are let go: what they would do may not be there for long.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Entry &entry(int row) const;

private:
    struct Found
    {
        qsizetype entry;
        int score;
        QList<int> positions;
    };

    std::optional<Found> tryMatch(qsizetype at, const QStringList &words) const;
    qsizetype usedAgo(const Entry &entry) const;
    void rank();

    QList<Entry> m_entries;
    QStringList m_recent;
    std::function<std::optional<Entry>(const QString &)> m_fromTyped;
    std::optional<Entry> m_typedEntry;
    QString m_typed;
    QList<Found> m_found;
};
