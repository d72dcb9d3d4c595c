#pragma once

#include "cli/clierror.h"
#include "cli/passphrasesource.h"
#include "workflow/journalservice.h"

#include <QObject>

#include <tl/expected.hpp>

#include <functional>

// Opens a journal for a command: waits for the keychain, or hands over the passphrase. Main thread; used once.
class JournalOpening final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const tl::expected<void, CliError> &)>;

    // The journal must outlive it.
    JournalOpening(JournalService &journal, PassphraseSource passphrase, Done done, QObject *parent);

    // `done` is called exactly once, later, unless this is destroyed before.
    void start();

private:
    void onState(JournalService::State state);
    void hand(const PassphraseSource::Passphrase &passphrase);
    void finish(const tl::expected<void, CliError> &result);

    JournalService &m_journal;
    const PassphraseSource m_passphrase;
    Done m_done;
    int m_tries = 0;
};
