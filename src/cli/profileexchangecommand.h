#pragma once

#include "cli/clierror.h"
#include "cli/command.h"
#include "cli/options.h"
#include "workflow/profileimport.h"

#include <QJsonArray>

#include <tl/expected.hpp>

class Output;
class ProfileBook;

// `profile export`: at once, so a function and no object.
class ExportProfilesCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportProfilesCommand)

public:
    static ExitCode run(const ProfileBook &book, const Options::ProfileWish &wish, Output &output);
};

// `profile import`: all of a file or nothing of it. Replacing forgets tokens first, which the keychain may take its
// time for. Book and output must outlive it.
class ImportProfilesCommand final : public Command
{
    Q_OBJECT

public:
    ImportProfilesCommand(ProfileBook &book, Options::ProfileWish wish, Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    using Entry = ProfileImport::Entry;

    void onImported(const tl::expected<void, QString> &imported);
    void refuse();
    QLatin1String outcome(const Entry &entry) const;
    QString line(const Entry &entry) const;
    QJsonArray entries() const;
    void fail(CliError::Kind kind, const QString &message);

    ProfileBook &m_book;
    const Options::ProfileWish m_wish;
    Output &m_output;
    ProfileImport m_import;
    bool m_finished = false;
};
