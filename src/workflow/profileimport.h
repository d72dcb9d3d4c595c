#pragma once

#include "core/profile.h"
#include "store/profileexport.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

class ProfileBook;
class QObject;

// What a file with profiles would do to those that there are: read, compared, and not yet done. A value; main thread.
class ProfileImport
{
    Q_DECLARE_TR_FUNCTIONS(ProfileImport)

public:
    enum class Verdict {
        New,
        Same,      // it is there already, as it is
        NameTaken, // by another one
        Damaged,
    };

    struct Entry
    {
        Verdict verdict = Verdict::Damaged;
        QString name;                   // as it stands in the file
        std::optional<Profile> profile; // normalised, with no id; nothing: damaged
        QString existingId;             // Same, NameTaken
        QString freeName;               // NameTaken: what it is called beside the one that is there
        QStringList differences;        // NameTaken: what would change there, one line each
        QString problem;                // Damaged: a sentence
    };

    // The error is a sentence; then nothing of the file can be used. Blocking.
    static tl::expected<ProfileImport, QString> read(const QString &file, const ProfileBook &book);

    // The same, with the file read in a thread of its own. Calls back later, unless `context` or the book goes before.
    using Read = std::function<void(const tl::expected<ProfileImport, QString> &)>;
    static void read(const QString &file, const ProfileBook &book, QObject *context, Read done);

    const QList<Entry> &entries() const { return m_entries; }
    int count(Verdict verdict) const;

    // What of an entry goes into the book: with an id of its own, under a name that is free, or with the id of the one
    // that it replaces.
    static Profile forBook(const Entry &entry, bool replaces);

private:
    using FileEntries = tl::expected<QList<ProfileExport::Entry>, QString>;
    static tl::expected<ProfileImport, QString> judge(const FileEntries &entries, const ProfileBook &book);
    static Entry judge(const Profile &profile, const ProfileBook &book, QStringList &namesOfFile);
    static QStringList differences(const Profile &now, const Profile &then);
    static QString freeName(const QString &name, const ProfileBook &book, const QStringList &taken);

    QList<Entry> m_entries;
};
