#pragma once

#include "cli/exitcode.h"

#include <QObject>

// One command at work: asks through workflow/, writes through Output. Made by Cli, lives on its thread, used once.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    // A stop signal came: breaks off what runs, says so, and finishes at once.
    virtual void cancel() = 0;

Q_SIGNALS:
    // Exactly once after start(), when all that there is to say has been written.
    void finished(ExitCode code);
};
