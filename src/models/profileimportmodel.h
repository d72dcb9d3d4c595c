#pragma once

#include "workflow/profileimport.h"

#include <QAbstractTableModel>
#include <QSet>

// The profiles of a file and what becomes of each, to be looked at and chosen from before anything is done. Lives on
// the GUI thread.
class ProfileImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Becomes, Kind, Address, Count };
    enum Role {
        VerdictRole = Qt::UserRole, // ProfileImport::Verdict, as int
        DetailRole,                 // the same in a sentence: why it is damaged, what differs, what replacing changes
    };

    explicit ProfileImportModel(QObject *parent = nullptr);

    // All that can be imported is chosen.
    void setImport(const ProfileImport &import);
    // What becomes of those whose name is taken.
    void setReplaces(bool replaces);
    bool hasTakenNames() const { return m_import.count(ProfileImport::Verdict::NameTaken) > 0; }
    // As they go into the book.
    QList<Profile> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    using Entry = ProfileImport::Entry;

    static bool canBeChosen(const Entry &entry);
    QString text(const Entry &entry, Column column) const;
    QString becomes(const Entry &entry) const;
    QString detail(const Entry &entry) const;

    ProfileImport m_import;
    QSet<int> m_chosen; // rows
    bool m_replaces = false;
};
