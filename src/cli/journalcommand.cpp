#include "cli/journalcommand.h"

#include "cli/attemptexport.h"
#include "cli/enrolmentjson.h"
#include "cli/enrolmenttext.h"
#include "cli/output.h"
#include "core/plaintext.h"
#include "workflow/whenfinished.h"

#include <QJsonArray>

JournalCommand::JournalCommand(Task task, JournalService &journal, const PassphraseSource &passphrase,
                               Options::JournalWish wish, QString environment, Output &output, QObject *parent)
    : Command(parent)
    , m_task(task)
    , m_journal(journal)
    , m_wish(std::move(wish))
    , m_environment(std::move(environment))
    , m_output(output)
    , m_opening(new JournalOpening(
          journal, passphrase, [this](const tl::expected<void, CliError> &result) { onOpened(result); }, this))
{
}

void JournalCommand::listSandbox(Output &output)
{
    const QString remark = tr("The sandbox's journal ends with the command that it was written by. Name the service "
                              "whose attempts you mean: --profile, --base-url or --all-environments.");
    if (output.isJson()) {
        output.object({{QStringLiteral("attempts"), QJsonArray()}, {QStringLiteral("message"), remark}});
    } else {
        output.complaint(remark);
    }
}

void JournalCommand::showNotFound(const QUuid &id, Output &output)
{
    const QString message =
        tr("The journal has no attempt %1. `journal list --all-environments` shows those that it has.")
            .arg(EnrolmentText::id(id));
    if (output.isJson()) {
        output.object({{QStringLiteral("outcome"), QStringLiteral("not_found")},
                       {QStringLiteral("attempt"), EnrolmentText::id(id)},
                       {QStringLiteral("message"), message}});
    } else {
        output.complaint(message);
    }
}

void JournalCommand::start()
{
    m_opening->start();
}

void JournalCommand::cancel()
{
    fail(CliError::Kind::Cancelled, tr("Cancelled."));
}

void JournalCommand::onOpened(const tl::expected<void, CliError> &result)
{
    if (m_finished) {
        return;
    }
    if (!result) {
        m_output.error(result.error());
        finish(exitCodeFor(result.error().kind));
    } else if (m_task == Task::Show) {
        readOne();
    } else {
        readPage();
    }
}

void JournalCommand::readPage()
{
    AttemptQuery query{.environment = m_environment, .states = {}, .offset = m_offset};
    query.states = QSet<AttemptState>(m_wish.states.begin(), m_wish.states.end());
    whenFinished(m_journal.list(query), this, [this](const JournalService::Attempts &page) { onPage(page); });
}

void JournalCommand::onPage(const JournalService::Attempts &page)
{
    if (m_finished) {
        return;
    }
    if (!page) {
        fail(CliError::Kind::JournalUnavailable, page.error().message);
        return;
    }
    for (const Attempt &attempt : *page) {
        // One that was begun meanwhile moves the others back by a place.
        if (!m_seen.contains(attempt.id)) {
            m_seen += attempt.id;
            m_attempts += attempt;
        }
    }
    if (!page->isEmpty()) {
        m_offset += static_cast<int>(page->size());
        readPage();
    } else if (m_task == Task::List) {
        list();
    } else {
        exportAll();
    }
}

void JournalCommand::readOne()
{
    whenFinished(m_journal.attempt(m_wish.attempt), this,
                 [this](const tl::expected<std::optional<Attempt>, Journal::Problem> &found) {
                     if (m_finished) {
                         return;
                     }
                     if (!found) {
                         fail(CliError::Kind::JournalUnavailable, found.error().message);
                     } else if (!*found) {
                         showNotFound(m_wish.attempt, m_output);
                         finish(ExitCode::Negative);
                     } else {
                         if (m_output.isJson()) {
                             m_output.object(EnrolmentJson::of(**found));
                         } else {
                             m_output.answer(EnrolmentText::attempt(**found));
                         }
                         finish(ExitCode::Positive);
                     }
                 });
}

void JournalCommand::list()
{
    if (m_output.isJson()) {
        QJsonArray array;
        for (const Attempt &attempt : m_attempts) {
            array += EnrolmentJson::of(attempt);
        }
        m_output.object({{QStringLiteral("attempts"), array}});
    } else if (m_attempts.isEmpty()) {
        m_output.complaint(tr("No attempt to enrol somebody is in the journal, as far as it was asked for."));
    } else {
        m_output.answer(EnrolmentText::list(m_attempts, m_wish.showPersons));
    }
    finish(ExitCode::Positive);
}

void JournalCommand::exportAll()
{
    const QByteArray bytes = AttemptExport::bytes(m_attempts, m_wish.format);
    if (m_wish.output.isEmpty()) {
        m_output.raw(bytes);
        m_output.remark(tr("This names people in plain text: keep it accordingly."));
        finish(ExitCode::Positive);
        return;
    }
    if (const auto written = AttemptExport::write(m_wish.output, bytes); !written) {
        fail(CliError::Kind::Storage, written.error());
        return;
    }
    const QString message = tr("Attempts written to “%1”: %2. Only you may read it; it names people in plain text, so "
                               "delete it when it has served.")
                                .arg(PlainText::line(m_wish.output))
                                .arg(m_attempts.size());
    if (m_output.isJson()) {
        m_output.object({{QStringLiteral("outcome"), QStringLiteral("exported")},
                         {QStringLiteral("file"), m_wish.output},
                         {QStringLiteral("attempts"), m_attempts.size()},
                         {QStringLiteral("message"), message}});
    } else {
        m_output.complaint(message);
    }
    finish(ExitCode::Positive);
}

void JournalCommand::fail(CliError::Kind kind, const QString &message)
{
    m_output.error(CliError::of(kind, message));
    finish(exitCodeFor(kind));
}

void JournalCommand::finish(ExitCode code)
{
    if (!m_finished) {
        m_finished = true;
        Q_EMIT finished(code);
    }
}
