#include "cli/profileexchangecommand.h"

#include "cli/jsonparts.h"
#include "cli/output.h"
#include "core/plaintext.h"
#include "workflow/profilebook.h"

#include <utility>

namespace {

constexpr qsizetype shownName = 80;

QString shown(const QString &name)
{
    return PlainText::line(name, shownName);
}

} // namespace

ExitCode ExportProfilesCommand::run(const ProfileBook &book, const Options::ProfileWish &wish, Output &output)
{
    QStringList ids;
    QStringList names;
    const auto add = [&ids, &names](const Profile &profile) {
        if (!ids.contains(profile.id)) {
            ids += profile.id;
            names += profile.name;
        }
    };
    for (const QString &name : wish.exported) {
        const std::optional<Profile> profile = book.find(name);
        if (!profile) {
            output.error(CliError::of(CliError::Kind::Usage,
                                      tr("There is no profile “%1”. Nothing was exported.").arg(shown(name))));
            return exitCodeFor(CliError::Kind::Usage);
        }
        add(*profile);
    }
    if (wish.exported.isEmpty()) {
        for (const Profile &profile : book.profiles()) {
            add(profile);
        }
    }
    if (const auto written = book.exportTo(wish.file, ids, false); !written) {
        output.error(CliError::of(CliError::Kind::Storage, written.error()));
        return exitCodeFor(CliError::Kind::Storage);
    }
    if (output.isJson()) {
        output.object({{QStringLiteral("outcome"), QStringLiteral("exported")},
                       {QStringLiteral("file"), wish.file},
                       {QStringLiteral("profiles"), JsonParts::texts(names)}});
    } else {
        output.answer(tr("%n profile(s) exported to “%1”.", nullptr, static_cast<int>(names.size()))
                          .arg(PlainText::line(wish.file)));
        output.remark(tr("Tokens are not in it: they are entered anew where it is imported."));
    }
    return ExitCode::Positive;
}

ImportProfilesCommand::ImportProfilesCommand(ProfileBook &book, Options::ProfileWish wish, Output &output,
                                             QObject *parent)
    : Command(parent)
    , m_book(book)
    , m_wish(std::move(wish))
    , m_output(output)
{
}

void ImportProfilesCommand::start()
{
    const auto import = ProfileImport::read(m_wish.file, m_book);
    if (!import) {
        fail(CliError::Kind::InvalidInput, import.error());
        return;
    }
    m_import = *import;
    if (m_import.count(ProfileImport::Verdict::Damaged) > 0) {
        refuse();
        return;
    }
    QList<Profile> profiles;
    for (const Entry &entry : m_import.entries()) {
        if (entry.verdict != ProfileImport::Verdict::Same) {
            profiles += ProfileImport::forBook(entry, m_wish.replaces);
        }
    }
    m_book.import(profiles, this, [this](const auto &imported) { onImported(imported); });
}

void ImportProfilesCommand::cancel()
{
    fail(CliError::Kind::Cancelled, tr("Cancelled."));
}

// Half of a file would leave nobody knowing which half.
void ImportProfilesCommand::refuse()
{
    m_finished = true;
    QStringList lines;
    for (const Entry &entry : m_import.entries()) {
        if (entry.verdict == ProfileImport::Verdict::Damaged) {
            lines += line(entry);
        }
    }
    lines += tr("Nothing was imported.");
    if (m_output.isJson()) {
        m_output.object(
            {{QStringLiteral("outcome"), QStringLiteral("invalid")},
             {QStringLiteral("profiles"), entries()},
             {QStringLiteral("error"),
              QJsonObject{{QStringLiteral("kind"), QString(CliError::kindName(CliError::Kind::InvalidInput))},
                          {QStringLiteral("message"), lines.join(u' ')}}}});
    } else {
        m_output.complaint(lines.join(u'\n'));
    }
    Q_EMIT finished(exitCodeFor(CliError::Kind::InvalidInput));
}

void ImportProfilesCommand::onImported(const tl::expected<void, QString> &imported)
{
    if (m_finished) {
        return;
    }
    if (!imported) {
        fail(CliError::Kind::Storage, imported.error());
        return;
    }
    m_finished = true;
    if (m_output.isJson()) {
        m_output.object(
            {{QStringLiteral("outcome"), QStringLiteral("imported")}, {QStringLiteral("profiles"), entries()}});
    } else {
        QStringList lines;
        for (const Entry &entry : m_import.entries()) {
            lines += line(entry);
        }
        m_output.answer(lines.isEmpty() ? tr("There is no profile in the file.") : lines.join(u'\n'));
        if (m_import.count(ProfileImport::Verdict::Same) < m_import.entries().size()) {
            m_output.remark(tr("Tokens are not in such a file: `profile set-token` keeps the one of each profile."));
        }
    }
    Q_EMIT finished(ExitCode::Positive);
}

QLatin1String ImportProfilesCommand::outcome(const Entry &entry) const
{
    switch (entry.verdict) {
    case ProfileImport::Verdict::New:
        return QLatin1String("new");
    case ProfileImport::Verdict::Same:
        return QLatin1String("same");
    case ProfileImport::Verdict::NameTaken:
        return m_wish.replaces ? QLatin1String("replaced") : QLatin1String("renamed");
    case ProfileImport::Verdict::Damaged:
        return QLatin1String("damaged");
    }
    Q_UNREACHABLE();
}

QString ImportProfilesCommand::line(const Entry &entry) const
{
    const QString name = entry.name.isEmpty() ? tr("(without a name)") : shown(entry.name);
    switch (entry.verdict) {
    case ProfileImport::Verdict::New:
        //: %1 is the name of a profile, %2 its kind: “TEST”
        return tr("%1: new, %2").arg(name, environmentLabel(entry.profile->kind));
    case ProfileImport::Verdict::Same:
        return tr("%1: there already, as it is").arg(name);
    case ProfileImport::Verdict::NameTaken:
        //: %1 and %2 are names of a profile, %3 is what changed about it
        return m_wish.replaces ? tr("%1: replaced. %2").arg(name, entry.differences.join(QStringLiteral("; ")))
                               : tr("%1: the name is taken, so it is “%2”").arg(name, shown(entry.freeName));
    case ProfileImport::Verdict::Damaged:
        return tr("%1: %2").arg(name, PlainText::line(entry.problem));
    }
    Q_UNREACHABLE();
}

QJsonArray ImportProfilesCommand::entries() const
{
    QJsonArray array;
    for (const Entry &entry : m_import.entries()) {
        QJsonObject object{{QStringLiteral("name"), entry.name}, {QStringLiteral("outcome"), QString(outcome(entry))}};
        if (entry.profile) {
            object.insert(QStringLiteral("kind"), JsonParts::environmentName(entry.profile->kind));
            object.insert(QStringLiteral("baseUrl"), entry.profile->baseUrl.url().toString(QUrl::FullyEncoded));
        }
        if (entry.verdict == ProfileImport::Verdict::NameTaken) {
            object.insert(QStringLiteral("importedAs"), m_wish.replaces ? entry.name : entry.freeName);
            object.insert(QStringLiteral("differences"), JsonParts::texts(entry.differences));
        }
        JsonParts::addText(object, QStringLiteral("problem"), entry.problem);
        array += object;
    }
    return array;
}

void ImportProfilesCommand::fail(CliError::Kind kind, const QString &message)
{
    if (!m_finished) {
        m_finished = true;
        m_output.error(CliError::of(kind, message));
        Q_EMIT finished(exitCodeFor(kind));
    }
}
