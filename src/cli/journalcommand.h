#pragma once

#include "cli/command.h"
#include "cli/journalopening.h"
#include "cli/options.h"
#include "workflow/journalservice.h"

#include <QSet>

class Output;

// `journal list`, `show` and `export`: what the journal has, without asking anybody. Journal and output must outlive
// it.
class JournalCommand final : public Command
{
    Q_OBJECT

public:
    enum class Task { List, Show, Export };

    // An empty `environment` stands for all of them.
    JournalCommand(Task task, JournalService &journal, const PassphraseSource &passphrase, Options::JournalWish wish,
                   QString environment, Output &output, QObject *parent);

    // `journal list` of the embedded sandbox: there is nothing that could outlive it.
    static void listSandbox(Output &output);
    static void showNotFound(const QUuid &id, Output &output);

    void start() override;
    void cancel() override;

private:
    void onOpened(const tl::expected<void, CliError> &result);
    void readPage();
    void onPage(const JournalService::Attempts &page);
    void readOne();
    void list();
    void exportAll();
    void fail(CliError::Kind kind, const QString &message);
    void finish(ExitCode code);

    const Task m_task;
    JournalService &m_journal;
    const Options::JournalWish m_wish;
    const QString m_environment;
    Output &m_output;
    JournalOpening *const m_opening; // a child
    QList<Attempt> m_attempts;
    QSet<QUuid> m_seen;
    int m_offset = 0;
    bool m_finished = false;
};
