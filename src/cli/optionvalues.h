#pragma once

#include "cli/clierror.h"
#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLatin1String>
#include <QStringList>

#include <chrono>
#include <optional>
#include <span>

// An argument list taken apart: which options were given, with which values, and the words between them. Keeps the
// first thing that is found wrong; what comes after it cannot replace it.
class OptionValues
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    struct Spec
    {
        QLatin1String name;
        QLatin1String value; // what it takes, for messages; empty: nothing
        unsigned commands;   // which it goes with, by bitOf()
        bool isRepeatable = false;
    };

    // The one list of options; the help text and the documentation follow it.
    static std::span<const Spec> specs();
    static std::span<const Options::Command> commands();
    static constexpr unsigned bitOf(Options::Command command) { return 1U << static_cast<unsigned>(command); }
    static QString dashed(QLatin1String name) { return QLatin1String("--") + name; }

    // `arguments` begin with the program's name.
    explicit OptionValues(const QStringList &arguments);

    bool isParsed() const { return m_parsed; }
    bool isSet(QLatin1String name) const { return m_parser.isSet(QString(name)); }
    QString value(QLatin1String name) const { return m_parser.value(QString(name)); }
    QStringList values(QLatin1String name) const { return m_parser.values(QString(name)); }
    QStringList words() const { return m_parser.positionalArguments(); }

    // What is not given, or is wrong, keeps `result`; only digits count.
    template <typename Number>
    void readNumber(QLatin1String name, quint64 largest, Number &result)
    {
        if (const std::optional<quint64> number = wholeNumber(name, largest)) {
            result = static_cast<Number>(*number);
        }
    }
    std::optional<std::chrono::milliseconds> seconds(QLatin1String name);
    // Its value; a failure when it is given but empty.
    QString fileName(QLatin1String name);

    void fail(const QString &message, const QStringList &hints = {});
    const std::optional<CliError> &error() const { return m_error; }
    // Why the list could not be taken apart.
    void explainParseError();
    // That every option that is given goes with the command, and once.
    void checkFit(Options::Command command);

private:
    std::optional<quint64> wholeNumber(QLatin1String name, quint64 largest);

    QCommandLineParser m_parser;
    const QStringList m_arguments; // without the program's name
    bool m_parsed = false;
    std::optional<CliError> m_error;
};
