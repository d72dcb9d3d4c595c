#include "cli/journalopening.h"

namespace {

constexpr int mostTries = 3;

} // namespace

JournalOpening::JournalOpening(JournalService &journal, PassphraseSource passphrase, Done done, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_passphrase(std::move(passphrase))
    , m_done(std::move(done))
{
}

void JournalOpening::start()
{
    // Queued: the answer to a state is given when the service has finished announcing it.
    connect(&m_journal, &JournalService::stateChanged, this, &JournalOpening::onState, Qt::QueuedConnection);
    if (m_journal.state() == JournalService::State::Closed) {
        m_journal.open();
    } else {
        const JournalService::State state = m_journal.state();
        QMetaObject::invokeMethod(
            this, [this, state] { onState(state); }, Qt::QueuedConnection);
    }
}

void JournalOpening::onState(JournalService::State state)
{
    switch (state) {
    case JournalService::State::Closed:
    case JournalService::State::Opening:
        return;
    case JournalService::State::NeedsNewPassphrase:
        hand(m_passphrase.chosen(m_journal.problem()));
        return;
    case JournalService::State::NeedsPassphrase:
        // A file says the same every time; a person may have mistyped.
        if (m_tries > 0 && (m_passphrase.isFile() || m_tries >= mostTries)) {
            finish(tl::unexpected(CliError::of(CliError::Kind::JournalUnavailable, m_journal.problem())));
        } else {
            hand(m_passphrase.existing(m_journal.problem()));
        }
        return;
    case JournalService::State::Ready:
        finish({});
        return;
    case JournalService::State::Unavailable:
        finish(tl::unexpected(CliError::of(CliError::Kind::JournalUnavailable, m_journal.problem())));
        return;
    }
    Q_UNREACHABLE();
}

void JournalOpening::hand(const PassphraseSource::Passphrase &passphrase)
{
    if (!passphrase) {
        finish(tl::unexpected(passphrase.error()));
        return;
    }
    ++m_tries;
    m_journal.setPassphrase(*passphrase);
}

void JournalOpening::finish(const tl::expected<void, CliError> &result)
{
    if (m_done) {
        disconnect(&m_journal, nullptr, this, nullptr);
        std::exchange(m_done, nullptr)(result);
    }
}
