#pragma once

#include "core/profile.h"
#include "core/watched.h"

#include <QAbstractListModel>

#include <optional>

class ProfileBook;

// The sandbox, and below it the profiles that a person has added, in the order of the book. Lives on the GUI thread.
class ProfileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // empty: the sandbox
        KindRole,              // EnvironmentKind, as int
        OpenRole,              // whether it is the one that is open
    };

    explicit ProfileModel(QObject *parent = nullptr);

    // Null: only the sandbox.
    void setBook(ProfileBook *book);
    // By id; nothing when a service is open that is no profile.
    void setOpen(const std::optional<QString> &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    QString id(int row) const;
    // -1 when there is none.
    int rowOf(const QString &id) const;

private:
    void reset();

    Watched<ProfileBook> m_book;
    QList<Profile> m_profiles; // a copy: the book changes before it says so
    std::optional<QString> m_open;
};
