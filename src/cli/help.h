#pragma once

#include "cli/options.h"

#include <QCoreApplication>
#include <QString>

// What --help and --version say, and the short form for an empty command line. Every option of the parser is in it; a
// test keeps it so.
class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString text(std::optional<Options::Command> command);
    static QString usage();
    static QString version();

private:
    static QString examples(const char *commands);
    static QString general();
    static QString status();
    static QString explain();
    static QString validate();
    static QString enrol();
    static QString journal();
    static QString profile();
    static QString sandbox();
    static QString connection();
    static QString exitCodes();
};
