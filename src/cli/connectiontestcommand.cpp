#include "cli/connectiontestcommand.h"

#include "cli/jsonparts.h"
#include "cli/output.h"
#include "cli/profilecommand.h"
#include "cli/texttable.h"

#include <QJsonArray>

ConnectionTestCommand::ConnectionTestCommand(const Profile &profile, const std::optional<AccessToken> &token,
                                             const Clock &clock, Output &output, QObject *parent)
    : Command(parent)
    , m_profile(profile)
    , m_output(output)
    , m_test(new ConnectionTest(profile, token, clock, this))
{
    connect(m_test, &ConnectionTest::concluded, this, &ConnectionTestCommand::onConcluded);
}

void ConnectionTestCommand::start()
{
    m_test->start();
}

void ConnectionTestCommand::cancel()
{
    m_test->cancel();
}

ExitCode ConnectionTestCommand::exitCode(ConnectionReport::Fault fault)
{
    using Fault = ConnectionReport::Fault;
    switch (fault) {
    case Fault::None:
        return ExitCode::Positive;
    case Fault::Cancelled:
        return ExitCode::Interrupted;
    case Fault::MissingToken:
    case Fault::InvalidToken:
    case Fault::Forbidden:
        return ExitCode::NotAuthorised;
    case Fault::Name:
    case Fault::Refused:
    case Fault::Unreachable:
    case Fault::Proxy:
    case Fault::Certificate:
    case Fault::Handshake:
    case Fault::Timeout:
    case Fault::NotThisApi:
    case Fault::Server:
        return ExitCode::NoAnswer;
    }
    Q_UNREACHABLE();
}

QString ConnectionTestCommand::stepKey(ConnectionReport::Step::State state)
{
    using State = ConnectionReport::Step::State;
    switch (state) {
    case State::Passed:
        return QStringLiteral("passed");
    case State::Failed:
        return QStringLiteral("failed");
    case State::NotReached:
        return QStringLiteral("not_reached");
    }
    Q_UNREACHABLE();
}

QString ConnectionTestCommand::stepText(const ConnectionReport::Step &step)
{
    using State = ConnectionReport::Step::State;
    switch (step.state) {
    case State::Passed:
        return tr("passed");
    case State::Failed:
        return tr("failed");
    case State::NotReached:
        return tr("not reached");
    }
    Q_UNREACHABLE();
}

void ConnectionTestCommand::onConcluded(const ConnectionReport &report)
{
    if (m_output.isJson()) {
        QJsonArray steps;
        for (const ConnectionReport::Step &step : report.steps) {
            steps += QJsonObject{{QStringLiteral("label"), step.label}, {QStringLiteral("state"), stepKey(step.state)}};
        }
        QJsonObject object{
            {QStringLiteral("outcome"), report.passed() ? QStringLiteral("passed") : QStringLiteral("failed")},
            {QStringLiteral("fault"), QString(ConnectionReport::key(report.fault))},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("message"), report.message.whole()},
            {QStringLiteral("environment"), JsonParts::environmentName(m_profile.kind)},
            {QStringLiteral("baseUrl"), m_profile.baseUrl.url().toString(QUrl::FullyEncoded)},
            {QStringLiteral("tookMs"), JsonParts::wholeMs(report.took)}};
        JsonParts::addText(object, QStringLiteral("code"), report.message.code);
        JsonParts::addText(object, QStringLiteral("detail"), report.message.detail);
        m_output.object(object);
    } else {
        TextTable table;
        for (const ConnectionReport::Step &step : report.steps) {
            table.add({step.label, stepText(step)});
        }
        QStringList lines{table.text() + report.message.sentence, report.message.nextStep, report.message.code,
                          report.message.detail};
        lines.removeAll(QString());
        if (report.passed()) {
            m_output.answer(lines.join(u'\n'));
        } else {
            m_output.complaint(lines.join(u'\n'));
        }
    }
    Q_EMIT finished(exitCode(report.fault));
}
