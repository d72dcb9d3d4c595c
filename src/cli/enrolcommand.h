#pragma once

#include "cli/command.h"
#include "cli/enrolmentreport.h"
#include "cli/options.h"

class Output;
class Reconciliation;
class SafeEnrolment;
class Session;

// `enrol`: guard, one POST at most, and after an unknown outcome one look. Session and output must outlive it.
class EnrolCommand final : public Command
{
    Q_OBJECT

public:
    // `input` has a request. `again` is how this service is named on the command line: "--base-url URL ".
    EnrolCommand(Session &session, EnrolmentInput input, const Options::Enrolment &options, QString again,
                 Output &output, QObject *parent);

    // What the person, or the script, gets to see of a file that cannot be sent.
    static void refuse(const EnrolmentInput &input, bool isRehearsal, Output &output);

    void start() override;
    // Before sending: held back. While sending: whatever is then known is written down first.
    void cancel() override;

private:
    void onGuarded(const EnrolmentGuard &guard);
    void onConcluded(const EnrolmentOutcome &outcome);
    void look(const Attempt &attempt);
    void rehearsed();
    QString nextStep() const;
    QString reconcileLine(const QUuid &attempt) const;
    ExitCode exitCode() const;
    void finish();

    Session &m_session;
    const Options::Enrolment m_options;
    const QString m_again;
    Output &m_output;
    SafeEnrolment *const m_enrolment; // a child
    Reconciliation *m_look = nullptr; // a child
    EnrolmentReport m_report;
    bool m_finished = false;
};
