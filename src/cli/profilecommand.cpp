#include "cli/profilecommand.h"

#include "cli/jsonparts.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "core/plaintext.h"
#include "workflow/preferences.h"

#include <QJsonArray>

namespace {

QString proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::None:
        return QStringLiteral("none");
    case ProxyChoice::Kind::System:
        return QStringLiteral("system");
    case ProxyChoice::Kind::Manual:
        return (proxy.host.contains(u':') ? u'[' + proxy.host + u']' : proxy.host) + u':' + QString::number(proxy.port);
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject ProfileCommands::json(const Profile &kept)
{
    const Profile profile = Preferences::storedNetwork().applied(kept);
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("kind"), JsonParts::environmentName(profile.kind)},
            {QStringLiteral("baseUrl"), profile.baseUrl.url().toString(QUrl::FullyEncoded)},
            {QStringLiteral("paths"), QJsonObject{{QStringLiteral("status"), profile.paths.status},
                                                  {QStringLiteral("validate"), profile.paths.validateCustomerNumber},
                                                  {QStringLiteral("enrol"), profile.paths.enrol}}},
            {QStringLiteral("timeoutMs"), static_cast<qint64>(profile.limits.deadline.count())},
            {QStringLiteral("inactivityMs"), static_cast<qint64>(profile.limits.inactivity.count())},
            {QStringLiteral("maxAttempts"), profile.limits.maxAttempts},
            {QStringLiteral("maxBodyBytes"), profile.limits.maxBodyBytes},
            {QStringLiteral("limitsFromSettings"), profile.limitsFromSettings},
            {QStringLiteral("proxyFromSettings"), profile.proxyFromSettings},
            {QStringLiteral("hasCaFile"), !profile.extraCaPem.isEmpty()},
            {QStringLiteral("proxy"), proxyText(profile.proxy)}};
}

QString ProfileCommands::text(const Profile &profile)
{
    TextTable table;
    table.add({tr("Name"), PlainText::line(profile.name)});
    table.add({tr("Kind"), environmentLabel(profile.kind)});
    table.add({tr("Address"), profile.baseUrl.display()});
    return table.text();
}

ExitCode ProfileCommands::list(const ProfileBook &book, Output &output)
{
    QJsonArray array;
    TextTable table;
    for (const Profile &profile : book.profiles()) {
        array += json(profile);
        table.add({PlainText::line(profile.name, 40), environmentLabel(profile.kind), profile.baseUrl.display()});
    }
    if (output.isJson()) {
        output.object({{QStringLiteral("profiles"), array}});
    } else if (table.isEmpty()) {
        output.complaint(tr("There is no profile yet but the sandbox. `profile add` adds one."));
    } else {
        output.answer(table.text());
    }
    return ExitCode::Positive;
}

// The book's names of fields, as the command line calls them.
QString ProfileCommands::option(const QString &field)
{
    if (field == QLatin1String("name")) {
        return tr("The name");
    }
    if (field.startsWith(QLatin1String("paths."))) {
        return QLatin1String("--path-") + field.mid(6);
    }
    if (field == QLatin1String("deadline") || field == QLatin1String("inactivity")) {
        return QStringLiteral("--timeout");
    }
    return field == QLatin1String("baseUrl") ? QStringLiteral("--base-url")
           : field == QLatin1String("ca")    ? QStringLiteral("--ca-file")
                                             : QLatin1String("--") + field;
}

ExitCode ProfileCommands::add(ProfileBook &book, const ProfileDraft &draft, Output &output)
{
    const ProfileBook::Checked checked = book.check(draft);
    QStringList lines;
    for (const FieldIssue &issue : checked.issues) {
        lines += tr("%1: %2").arg(option(issue.field), issue.message);
    }
    lines.removeDuplicates(); // one option sets two fields
    if (!checked.profile) {
        if (output.isJson()) {
            output.object({{QStringLiteral("outcome"), QStringLiteral("invalid")},
                           {QStringLiteral("issues"), JsonParts::issues(checked.issues)},
                           {QStringLiteral("error"),
                            QJsonObject{{QStringLiteral("kind"), QString(CliError::kindName(CliError::Kind::Usage))},
                                        {QStringLiteral("message"), lines.join(u' ')}}}});
        } else {
            output.complaint(lines.join(u'\n'));
        }
        return ExitCode::Usage;
    }
    if (const auto saved = book.save(*checked.profile); !saved) {
        output.error(CliError::of(CliError::Kind::Storage, saved.error()));
        return exitCodeFor(CliError::Kind::Storage);
    }
    // Which id it got, the book knows.
    const Profile profile = book.find(checked.profile->name).value_or(*checked.profile);
    if (output.isJson()) {
        output.object({{QStringLiteral("outcome"), QStringLiteral("added")},
                       {QStringLiteral("issues"), JsonParts::issues(checked.issues)},
                       {QStringLiteral("profile"), json(profile)}});
        return ExitCode::Positive;
    }
    for (const QString &line : lines) {
        output.remark(line);
    }
    output.answer(text(profile));
    output.remark(tr("Added. `profile set-token` keeps its token in the keychain, `profile test` tries it."));
    return ExitCode::Positive;
}

RemoveProfileCommand::RemoveProfileCommand(ProfileBook &book, Profile profile, Output &output, QObject *parent)
    : Command(parent)
    , m_book(book)
    , m_profile(std::move(profile))
    , m_output(output)
{
}

void RemoveProfileCommand::start()
{
    m_book.remove(m_profile.id, this, [this](const auto &removed) { onRemoved(removed); });
}

void RemoveProfileCommand::cancel()
{
    fail(CliError::Kind::Cancelled, tr("Cancelled."));
}

void RemoveProfileCommand::onRemoved(const tl::expected<void, QString> &removed)
{
    if (m_finished) {
        return;
    }
    if (!removed) {
        fail(CliError::Kind::Storage, removed.error());
        return;
    }
    m_finished = true;
    if (m_output.isJson()) {
        m_output.object({{QStringLiteral("outcome"), QStringLiteral("removed")},
                         {QStringLiteral("profile"), ProfileCommands::json(m_profile)}});
    } else {
        m_output.answer(tr("%1 is removed, with its token. What the journal has of it stays.")
                            .arg(PlainText::line(m_profile.name)));
    }
    Q_EMIT finished(ExitCode::Positive);
}

void RemoveProfileCommand::fail(CliError::Kind kind, const QString &message)
{
    if (!m_finished) {
        m_finished = true;
        m_output.error(CliError::of(kind, message));
        Q_EMIT finished(exitCodeFor(kind));
    }
}

SetTokenCommand::SetTokenCommand(ProfileBook &book, Profile profile, AccessToken token, Output &output, QObject *parent)
    : Command(parent)
    , m_book(book)
    , m_profile(std::move(profile))
    , m_token(std::move(token))
    , m_output(output)
{
}

void SetTokenCommand::start()
{
    m_book.setToken(m_profile, m_token, this, [this](const auto &kept) { onDone(kept); });
}

void SetTokenCommand::cancel()
{
    fail(CliError::Kind::Cancelled, tr("Cancelled."));
}

void SetTokenCommand::onDone(const tl::expected<ProfileBook::TokenKept, QString> &kept)
{
    if (m_finished) {
        return;
    }
    if (!kept) {
        fail(CliError::Kind::Storage, kept.error());
        return;
    }
    // What is in this program's memory ends with it: that keeps nothing.
    if (kept->place == ProfileBook::TokenPlace::MemoryOnly) {
        fail(CliError::Kind::Storage,
             tr("The token was not kept: there is no keychain that would take it. %1 Give it to each command with "
                "--token-file or --token-stdin instead.")
                 .arg(kept->remark)
                 .simplified());
        return;
    }
    m_finished = true;
    if (m_output.isJson()) {
        m_output.object({{QStringLiteral("outcome"), QStringLiteral("kept")},
                         {QStringLiteral("place"), QStringLiteral("keychain")},
                         {QStringLiteral("profile"), ProfileCommands::json(m_profile)}});
    } else {
        m_output.answer(tr("The token for %1 is in the keychain, for %2 only.")
                            .arg(PlainText::line(m_profile.name), m_profile.baseUrl.origin()));
    }
    Q_EMIT finished(ExitCode::Positive);
}

void SetTokenCommand::fail(CliError::Kind kind, const QString &message)
{
    if (!m_finished) {
        m_finished = true;
        m_output.error(CliError::of(kind, message));
        Q_EMIT finished(exitCodeFor(kind));
    }
}
