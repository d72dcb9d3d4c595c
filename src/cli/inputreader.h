#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

// Reads the small inputs that a person or a script hands over: a file, a pipe, standard input. It blocks, since nothing
// else can be done before they are there; a byte on the stop descriptor ends that at once, so that Ctrl+C works while a
// pipe is silent. Leaves the stop descriptor unread.
class InputReader
{
    Q_DECLARE_TR_FUNCTIONS(InputReader)

public:
    struct Failure
    {
        bool stopped = false;
        QString reason; // the system's words, when not stopped
    };
    using Bytes = tl::expected<QByteArray, Failure>;

    // -1: nothing to watch.
    explicit InputReader(int stopDescriptor)
        : m_stopDescriptor(stopDescriptor)
    {
    }

    // To the end, or to one byte more than `limit`, so that the caller can tell that there is more.
    Bytes file(const QString &path, qsizetype limit) const;
    // The same; from a terminal one line, which is not shown as it is typed.
    Bytes standardInput(qsizetype limit) const;
    // To the end, also from a terminal, and shown there: what is not secret and has several lines.
    Bytes wholeStandardInput(qsizetype limit) const;
    // One line from the terminal that standard input is, shown as it is typed.
    Bytes answer(qsizetype limit) const;
    static bool standardInputIsTerminal();

private:
    Bytes read(int descriptor, qsizetype limit, bool oneLine) const;

    const int m_stopDescriptor;
};
