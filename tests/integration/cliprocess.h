#pragma once

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

// One run of customer-console-cli, whose path comes as CONSOLE_CLI. Lives on the test's thread and waits in its event
// loop, so that a server of the test can answer meanwhile. Ends the program when destroyed.
class CliProcess
{
public:
    explicit CliProcess(const QStringList &arguments)
    {
        m_process.setProgram(QStringLiteral(CONSOLE_CLI));
        m_process.setArguments(arguments);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"));
        // Never the keychain of whoever runs the tests.
        environment.insert(QStringLiteral("CUSTOMER_CONSOLE_KEYCHAIN"), QStringLiteral("none"));
        // Else a warning of Qt's goes to the journal where there is no terminal, and no test would see it.
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
#ifdef CONSOLE_SANITIZED
        const QString suppressions = QFileInfo(QStringLiteral(__FILE__)).dir().filePath(QStringLiteral("lsan.supp"));
        environment.insert(QStringLiteral("LSAN_OPTIONS"),
                           QStringLiteral("print_suppressions=0:suppressions=") + suppressions);
#endif
        m_process.setProcessEnvironment(environment);
    }

    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    QProcess &process()
    {
        return m_process;
    }

    void start(const QByteArray &input = {}, bool closeInput = true)
    {
        m_process.start();
        if (!input.isEmpty()) {
            m_process.write(input);
        }
        if (closeInput) {
            m_process.closeWriteChannel();
        }
    }

    // False after so long without an end: far longer than any of the runs may take, also under the sanitizers.
    bool finish()
    {
        const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 30'000);
        m_out += m_process.readAllStandardOutput();
        m_err += m_process.readAllStandardError();
        if (m_err.contains("Sanitizer") || m_err.contains("runtime error")) {
            qWarning("%s", m_err.constData()); // what a sanitizer has to say must not get lost with the exit code
        }
        return ended && m_process.exitStatus() == QProcess::NormalExit;
    }

    bool run(const QByteArray &input = {})
    {
        start(input);
        return finish();
    }

    // A whole line of standard output, once it is there.
    QByteArray waitForLine()
    {
        const bool came = QTest::qWaitFor(
            [this] {
                m_out += m_process.readAllStandardOutput();
                return m_out.contains('\n') || m_process.state() == QProcess::NotRunning;
            },
            30'000);
        return came ? m_out.left(m_out.indexOf('\n')) : QByteArray();
    }

    // Whether that has been written to standard error, once it is there; what was waited for before does not count.
    bool waitForError(const QByteArray &text)
    {
        const bool came = QTest::qWaitFor(
            [this, &text] {
                m_err += m_process.readAllStandardError();
                return m_err.indexOf(text, m_errSeen) >= 0 || m_process.state() == QProcess::NotRunning;
            },
            30'000);
        const qsizetype at = m_err.indexOf(text, m_errSeen);
        m_errSeen = at < 0 ? m_errSeen : at + text.size();
        return came && at >= 0;
    }

    int exitCode() const
    {
        return m_process.exitCode();
    }
    const QByteArray &out() const
    {
        return m_out;
    }
    const QByteArray &err() const
    {
        return m_err;
    }

    QByteArray everything() const
    {
        return QByteArray(m_out + m_err);
    }

    // The one object on standard output; empty when there is anything else, or anything on standard error.
    QJsonObject json() const
    {
        const bool one = m_out.count('\n') == 1 && m_out.endsWith('\n') && m_err.isEmpty();
        return one ? QJsonDocument::fromJson(m_out).object() : QJsonObject();
    }

    QString error(const QString &key) const
    {
        return json().value(QStringLiteral("error")).toObject().value(key).toVariant().toString();
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
    qsizetype m_errSeen = 0;
};
