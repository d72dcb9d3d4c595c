#pragma once

#include "cli/options.h"

class OptionValues;

// What each command's own options and words mean. Every function leaves alone what does not belong to its command, and
// leaves what is wrong in `values`.
class CommandOptions
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    // `words` are those behind the command.
    static void readWho(OptionValues &values, const QStringList &words, Options &options);
    static void readEnrolment(OptionValues &values, const QStringList &words, Options &options);
    static void readJournal(OptionValues &values, const QStringList &words, Options &options);
    static void readProfile(OptionValues &values, const QStringList &words, Options &options);
    static void readExchange(OptionValues &values, const QStringList &words, Options &options);
    static void readSandbox(OptionValues &values, const QStringList &words, Options &options);

private:
    static void expectNoWord(OptionValues &values, const QStringList &words, const Options &options);
    static std::optional<QUuid> attemptId(const QString &text);
    static std::optional<ProxyChoice> proxy(const QString &text);
};
