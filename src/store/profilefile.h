#pragma once

#include "core/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

// profiles.json in the data folder: the services that a person added. No secrets. Written whole or not at all.
class ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)

public:
    explicit ProfileFile(QString file);

    // An empty list when there is no file. The error is a sentence; the file is then left untouched, and save()
    // refuses.
    tl::expected<QList<Profile>, QString> load() const;
    tl::expected<void, QString> save(const QList<Profile> &profiles) const;

private:
    QString m_file;
};
