#include "unit/models/service.h"

#include "models/validationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = ValidationModel::Column;
using Outcome = ValidationModel::Outcome;

// Each test has a model of its own that QAbstractItemModelTester watches from the first row to the last.
class TestValidationModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aQuestionIsARowBeforeThereIsAnAnswer();
    void theNewestQuestionComesFirst();
    void eachAnswerBecomesAnOutcome_data();
    void eachAnswerBecomesAnOutcome();
    void asksWithTheEmailAddressThatWasGiven();
    void questionsBeforeASessionAreSentOnceThereIsOne();
    void questionsBeforeASessionCanBeCancelled();
    void takingTheSessionAwayCancelsWhatRuns();
    void throttlingIsShownAsWaitingWithTheNextAttempt();
    void answersOutOfOrderLandInTheirOwnRows();
    void aModelThatDiesWhileAskingIsSafe();
    void eachColumnHasAHeaderAndNoRowAnAnswerOutOfRange();
    void cellsShowHostileTextInTheOpen();

private:
    QString cell(int row, Column column) const;

    HandClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ValidationModel> m_model;
};

void TestValidationModel::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = sessionWith(*m_server, m_clock);
    m_model = std::make_unique<ValidationModel>(m_clock);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestValidationModel::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_server.reset();
}

QString TestValidationModel::cell(int row, Column column) const
{
    return m_model->index(row, static_cast<int>(column)).data().toString();
}

void TestValidationModel::aQuestionIsARowBeforeThereIsAnAnswer()
{
    m_model->ask(number(u"ABC12"_s), u"rza@example.com"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->running(), 1);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Asking);
    QCOMPARE(cell(0, Column::Number), u"ABC12"_s);
    QCOMPARE(cell(0, Column::Email), u"rza@example.com"_s);
    QCOMPARE(cell(0, Column::Answer), u"Asking…"_s);
    QCOMPARE(cell(0, Column::AskedAt), u"09:26:53"_s);
    QCOMPARE(cell(0, Column::Took), QString());
}

void TestValidationModel::theNewestQuestionComesFirst()
{
    m_model->ask(number(u"FIRST1"_s), {});
    m_model->ask(number(u"SECOND2"_s), {});
    QCOMPARE(cell(0, Column::Number), u"SECOND2"_s);
    QCOMPARE(cell(1, Column::Number), u"FIRST1"_s);
}

void TestValidationModel::eachAnswerBecomesAnOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("email");
    QTest::addColumn<ValidationModel::Outcome>("outcome");
    QTest::addColumn<QString>("words");
    const auto error = [](const char *code) -> QByteArray { return QByteArray(R"({"error":")") + code + R"("})"; };
    const QString email = u"rza@example.com"_s;
    QTest::newRow("exists") << 204 << QByteArray() << QString() << Outcome::Valid << u"Exists"_s;
    QTest::newRow("exists and matches") << 204 << QByteArray() << email << Outcome::Valid
                                        << u"Exists, e-mail matches"_s;
    QTest::newRow("differs") << 404 << error("INVALID_CUSTOMER_EMAIL") << email << Outcome::EmailMismatch
                             << u"Exists, e-mail differs"_s;
    QTest::newRow("no such number") << 404 << error("INVALID_CUSTOMER") << QString() << Outcome::NotFound
                                    << u"No such number"_s;
    QTest::newRow("no such number, with e-mail")
        << 404 << error("INVALID_CUSTOMER") << email << Outcome::NotFound << u"No such number"_s;
    QTest::newRow("a 200 says nothing") << 200 << QByteArray("{}") << QString() << Outcome::Failed
                                        << u"Unusable answer"_s;
    QTest::newRow("a 404 of a gateway") << 404 << QByteArray("<h1>nginx</h1>") << QString() << Outcome::Failed
                                        << u"Unusable answer"_s;
    QTest::newRow("not authorised") << 401 << error("INVALID_KEY") << QString() << Outcome::Failed
                                    << u"Not authorised"_s;
    QTest::newRow("server fault") << 500 << QByteArray() << QString() << Outcome::Failed << u"Server fault"_s;
}

void TestValidationModel::eachAnswerBecomesAnOutcome()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, email);
    QFETCH(const ValidationModel::Outcome, outcome);
    QFETCH(const QString, words);
    m_server->answerWith(status == 204 ? ScriptedAnswer::rawKept("HTTP/1.1 204 No Content\r\n\r\n")
                                       : ScriptedAnswer::json(status, body));
    m_model->setSession(m_session.get());
    m_model->ask(number(u"ABC12"_s), email);
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(m_model->record(0).outcome(), outcome);
    QCOMPARE(m_model->index(0, 0).data(ValidationModel::OutcomeRole).toInt(), static_cast<int>(outcome));
    QCOMPARE(cell(0, Column::Answer), words);
    QVERIFY(!cell(0, Column::Took).isEmpty());
}

void TestValidationModel::asksWithTheEmailAddressThatWasGiven()
{
    m_server->answerWith(ScriptedAnswer::rawKept("HTTP/1.1 204 No Content\r\n\r\n"));
    m_model->setSession(m_session.get());
    m_model->ask(number(u"ABC12"_s), {});
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(m_server->requests().constLast().target, QByteArray("/v1/validate/customer-number/ABC12"));
    m_model->ask(number(u"ABC12"_s), u"a+b@example.com"_s);
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(m_server->requests().constLast().target,
             QByteArray("/v1/validate/customer-number/ABC12?email=a%2Bb%40example.com"));
}

void TestValidationModel::questionsBeforeASessionAreSentOnceThereIsOne()
{
    m_server->answerWith(ScriptedAnswer::rawKept("HTTP/1.1 204 No Content\r\n\r\n"));
    m_model->ask(number(u"ABC12"_s), {});
    QCOMPARE(m_model->running(), 1);
    m_model->setSession(m_session.get());
    QTRY_COMPARE(m_model->record(0).outcome(), Outcome::Valid);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestValidationModel::questionsBeforeASessionCanBeCancelled()
{
    m_model->ask(number(u"ABC12"_s), {});
    m_model->cancel();
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    QCOMPARE(m_model->running(), 0);
    m_model->setSession(m_session.get());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_server->requests().size(), 0);
}

void TestValidationModel::takingTheSessionAwayCancelsWhatRuns()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->ask(number(u"ABC12"_s), {});
    QTRY_COMPARE(m_server->requests().size(), 1);
    QSignalSpy told(m_model.get(), &ValidationModel::recordChanged);
    m_model->setSession(nullptr);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    QCOMPARE(cell(0, Column::Answer), u"Cancelled"_s);
    QCOMPARE(told.size(), 1);
}

void TestValidationModel::throttlingIsShownAsWaitingWithTheNextAttempt()
{
    m_server->answerWith(ScriptedAnswer::json(429, R"({"error":"THROTTLED"})", {{"Retry-After", "7"}}));
    m_model->setSession(m_session.get());
    m_model->ask(number(u"ABC12"_s), {});
    QTRY_COMPARE(cell(0, Column::Answer), u"Waiting"_s);
    QCOMPARE(m_model->record(0).attempt, 2);
    m_model->cancel();
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    QVERIFY(!m_model->record(0).waiting);
}

void TestValidationModel::answersOutOfOrderLandInTheirOwnRows()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("SLOW1")
                   ? afterPause(120ms, ScriptedAnswer::rawKept("HTTP/1.1 204 No Content\r\n\r\n"))
                   : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    });
    m_model->setSession(m_session.get());
    m_model->ask(number(u"SLOW1"_s), {});
    m_model->ask(number(u"QUICK2"_s), {});
    QTRY_COMPARE(m_model->record(0).outcome(), Outcome::NotFound);
    QCOMPARE(m_model->record(1).outcome(), Outcome::Asking);
    QTRY_COMPARE(m_model->record(1).outcome(), Outcome::Valid);
}

void TestValidationModel::aModelThatDiesWhileAskingIsSafe()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->ask(number(u"ABC12"_s), {});
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_model.reset();
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestValidationModel::eachColumnHasAHeaderAndNoRowAnAnswerOutOfRange()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!m_model->data(m_model->index(0, 0)).isValid());
}

void TestValidationModel::cellsShowHostileTextInTheOpen()
{
    m_model->ask(number(u"ABC12"_s), u"<b>a</b>\u202E@x"_s);
    QCOMPARE(cell(0, Column::Email), u"<b>a</b>[U+202E]@x"_s);
    const QString tip = m_model->index(0, static_cast<int>(Column::Email)).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;"_s));
}

QTEST_MAIN(TestValidationModel)
#include "tst_validationmodel.moc"
