#pragma once

#include "cli/command.h"
#include "cli/inputreader.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/service.h"
#include "core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class StopSignal;

// The command line's whole run: reads the arguments, opens the service, lets one command work, and says with which code
// to end. Owns the service and the command; lives on the thread of the event loop; used once.
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
    void execute(const Options &options);
    void ask(const Options &options);
    void serve(const Options &options);
    void work(Command *command);
    void fail(CliError error);
    void onStopSignal(int number);
    void finish(ExitCode code);

    const Dependencies m_dependencies;
    const SystemClock m_clock{};
    const InputReader m_input;
    Output m_output;
    std::optional<Service> m_service;
    std::unique_ptr<Command> m_command; // goes before the service it asks
    std::optional<int> m_stoppedBy;
    bool m_finished = false;
};
