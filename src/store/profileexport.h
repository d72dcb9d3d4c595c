#pragma once

#include "core/profile.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

// A file with profiles for another person or computer: no tokens, and no ids, which belong to one data folder. What it
// holds is described in docs/profiles.md. Blocking; any thread.
class ProfileExport
{
    Q_DECLARE_TR_FUNCTIONS(ProfileExport)

public:
    static constexpr qsizetype maxFile = 4 * 1024 * 1024;
    static constexpr qsizetype maxProfiles = 500;

    // One profile of a file: the profile, with no id, or why it is none. What a name, path or certificate may be is not
    // looked at.
    struct Entry
    {
        QString name; // as it stands there; may be empty
        std::optional<Profile> profile;
        QString problem; // a sentence
    };

    // The error is a sentence: it is no such file, too large, of a newer version.
    static tl::expected<QList<Entry>, QString> read(const QString &file);
    // For its owner alone (0600), whole or not at all.
    static tl::expected<void, QString> write(const QString &file, const QList<Profile> &profiles, bool mayReplace);

private:
    static Entry entry(const QJsonValue &value);
    static QString problemOf(const QJsonObject &object);
};
