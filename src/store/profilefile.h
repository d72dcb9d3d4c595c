#pragma once

#include "core/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

// profiles.json in the data folder: the services that a person added. No secrets. Written whole or not at all. A file
// of a newer version, or with a member that this version does not know, is refused and left untouched: what it asks for
// may be what keeps a service safe. Blocking; any thread.
class ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)

public:
    explicit ProfileFile(QString file);

    // An empty list when there is no file. The error is a sentence; the file is then left untouched, and save()
    // refuses.
    tl::expected<QList<Profile>, QString> load() const;
    // Of two programs that save at once, the last one wins.
    tl::expected<void, QString> save(const QList<Profile> &profiles) const;

    // Changes what is in the file now, which another program may have written since, and gives back what was saved. A
    // lock beside the file keeps other programs from changing it meanwhile; waits for it for two seconds.
    using Change = std::function<tl::expected<void, QString>(QList<Profile> &)>;
    tl::expected<QList<Profile>, QString> change(const Change &change) const;

private:
    QString m_file;
};
