#pragma once

#include "cli/command.h"
#include "cli/enrolmentinput.h"
#include "cli/inputreader.h"
#include "cli/localdata.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/passphrasesource.h"
#include "cli/service.h"
#include "cli/serviceopening.h"
#include "core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class ProfileBook;
class Session;
class StopSignal;

// The command line's whole run: reads the arguments, opens what the command needs, lets it work, and says with which
// code to end. Owns data folder, service and command; lives on the thread of the event loop; used once.
class Cli final : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        SandboxFactory startSandbox;
        QByteArray environmentToken; // as TokenSource::takeFromEnvironment() found it
        QIODevice &out;
        QIODevice &err;
        StopSignal &stopSignal;
    };

    explicit Cli(Dependencies dependencies, QObject *parent = nullptr);
    ~Cli() override;

    // `arguments` begin with the program's name.
    void run(const QStringList &arguments);

Q_SIGNALS:
    // Exactly once for run(), possibly from within it.
    void finished(ExitCode code);

private:
    enum class Journal { None, Needed };
    using Start = std::function<Command *(Session &session)>;

    // cli.cpp: from the arguments to the command, and its end.
    void execute();
    void work(Command *command);
    void fail(CliError error);
    void onStopSignal(int number);
    void finish(ExitCode code);
    // Opens the service and lets the command work that `start` makes with it.
    void withService(Journal journal, const Options::Connection &connection, Start start,
                     const std::optional<CliError::Asked> &asked = {});
    ServiceOpening::Surroundings surroundings();
    PassphraseSource passphrase();
    // What is to be heard before somebody types a token, or takes the sandbox for a service.
    void remarkOnToken();

    // clicommands.cpp: what each command needs before it can work.
    void ask();
    Command *asking(Session &session, const Question &question);
    void enrol();
    bool confirmWarnings(const EnrolmentInput &input);
    void serve();
    void journal();
    void reconcile();
    void reconcile(const Attempt &attempt);
    tl::expected<Options::Connection, CliError> connectionOf(const Attempt &attempt);
    void profile();
    void addProfile(ProfileBook &book);
    void setToken(ProfileBook &book, const Profile &profile);
    void testConnection();

    const Dependencies m_dependencies;
    const SystemClock m_clock{};
    const InputReader m_input;
    Output m_output;
    LocalData m_data{m_clock};
    Options m_options;
    std::unique_ptr<ServiceOpening> m_opening;
    std::unique_ptr<QObject> m_waiting; // for the journal, before a command can begin
    std::optional<Service> m_service;
    std::unique_ptr<Command> m_command; // goes before the service that it asks
    std::optional<int> m_stoppedBy;
    bool m_finished = false;
};
