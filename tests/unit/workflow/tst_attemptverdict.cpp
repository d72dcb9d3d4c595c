#include "workflow/attemptverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;
using State = AttemptState;

// SAFETY, "Enrolment as a state machine", rules 3 to 6, row by row.
class AttemptVerdictTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptConfirms();
    void whatNeverLeftWasNotSent_data();
    void whatNeverLeftWasNotSent();
    void onlyAClearNoIsARejection_data();
    void onlyAClearNoIsARejection();
    void everythingElseIsUnknown_data();
    void everythingElseIsUnknown();
};

void AttemptVerdictTest::aReceiptConfirms()
{
    QCOMPARE(AttemptVerdict::stateFor(EnrolmentReceipt{.customerNumber = u"SE33S"_s, .httpStatus = 202}),
             State::Confirmed);
}

void AttemptVerdictTest::whatNeverLeftWasNotSent_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("name not found") << Kind::Unreachable << Cause::NameNotFound;
    QTest::newRow("refused") << Kind::Unreachable << Cause::ConnectionRefused;
    QTest::newRow("network down") << Kind::Unreachable << Cause::NetworkDown;
    QTest::newRow("proxy failed") << Kind::Unreachable << Cause::ProxyFailed;
    QTest::newRow("lost while shaking hands") << Kind::Unreachable << Cause::ConnectionLost;
    QTest::newRow("certificate") << Kind::Tls << Cause::CertificateExpired;
    QTest::newRow("handshake") << Kind::Tls << Cause::HandshakeFailed;
    QTest::newRow("deadline") << Kind::Timeout << Cause::Deadline;
    QTest::newRow("cancelled") << Kind::Cancelled << Cause::Unspecified;
    QTest::newRow("no such URL") << Kind::InvalidData << Cause::Unspecified;
}

// The very same ends are unknown once a byte may have left.
void AttemptVerdictTest::whatNeverLeftWasNotSent()
{
    QFETCH(const Kind, kind);
    QFETCH(const Cause, cause);
    ApiError error{.kind = kind, .cause = cause};
    QCOMPARE(AttemptVerdict::stateFor(tl::unexpected(error)), State::NotSent);
    error.requestMayHaveBeenProcessed = true;
    QCOMPARE(AttemptVerdict::stateFor(tl::unexpected(error)), State::Unknown);
    // An answer contradicts that nothing has left.
    error.requestMayHaveBeenProcessed = false;
    error.httpStatus = 400;
    QVERIFY(AttemptVerdict::stateFor(tl::unexpected(error)) != State::NotSent);
}

void AttemptVerdictTest::onlyAClearNoIsARejection_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<State>("state");
    for (int status = 200; status < 600; ++status) {
        const bool isNo = QList<int>{400, 401, 403, 404, 405, 413, 415, 422}.contains(status);
        const State state = isNo ? State::Rejected : State::Unknown;
        Kind kind = status >= 500 ? Kind::ServerFault : Kind::BadAnswer;
        if (status >= 300 && status < 400) {
            kind = Kind::Redirected;
        }
        QTest::addRow("%d", status) << status << kind << state;
    }
    QTest::newRow("400, named") << 400 << Kind::InvalidData << State::Rejected;
    QTest::newRow("401, named") << 401 << Kind::Unauthorised << State::Rejected;
    QTest::newRow("403, named") << 403 << Kind::Forbidden << State::Rejected;
    QTest::newRow("404, named") << 404 << Kind::NotFound << State::Rejected;
    QTest::newRow("404, e-mail") << 404 << Kind::EmailMismatch << State::Rejected;
    QTest::newRow("408, named") << 408 << Kind::Timeout << State::Unknown;
    QTest::newRow("429, named") << 429 << Kind::Throttled << State::Unknown;
}

void AttemptVerdictTest::onlyAClearNoIsARejection()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    QFETCH(const State, state);
    for (const Cause cause : {Cause::Unspecified, Cause::UnexpectedStatus}) {
        const ApiError error{.kind = kind, .cause = cause, .httpStatus = status, .requestMayHaveBeenProcessed = true};
        QCOMPARE(AttemptVerdict::stateFor(tl::unexpected(error)), state);
    }
}

void AttemptVerdictTest::everythingElseIsUnknown_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("cut") << Kind::BadAnswer << Cause::Incomplete;
    QTest::newRow("too large") << Kind::BadAnswer << Cause::TooLarge;
    QTest::newRow("no JSON") << Kind::BadAnswer << Cause::NotJson;
    QTest::newRow("no number") << Kind::BadAnswer << Cause::WrongShape;
    QTest::newRow("lost") << Kind::Unreachable << Cause::ConnectionLost;
    QTest::newRow("deadline") << Kind::Timeout << Cause::Deadline;
    QTest::newRow("silence") << Kind::Timeout << Cause::Inactivity;
    QTest::newRow("cancelled") << Kind::Cancelled << Cause::Unspecified;
    QTest::newRow("redirected") << Kind::Redirected << Cause::RedirectElsewhere;
    QTest::newRow("redirected here") << Kind::Redirected << Cause::RedirectOtherQuestion;
}

// Whatever status had been read by then.
void AttemptVerdictTest::everythingElseIsUnknown()
{
    QFETCH(const Kind, kind);
    QFETCH(const Cause, cause);
    for (const int status : {0, 200, 202, 302, 400, 401, 403, 404, 405, 409, 413, 415, 422, 500}) {
        const ApiError error{.kind = kind, .cause = cause, .httpStatus = status, .requestMayHaveBeenProcessed = true};
        QCOMPARE(AttemptVerdict::stateFor(tl::unexpected(error)), State::Unknown);
    }
}

QTEST_GUILESS_MAIN(AttemptVerdictTest)
#include "tst_attemptverdict.moc"
