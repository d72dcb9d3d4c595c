#include "unit/models/service.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = StatusSearchModel::Column;
using Outcome = StatusSearchModel::Outcome;

// Each test has a model of its own that QAbstractItemModelTester watches from the first row to the last.
class TestStatusSearchModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aQuestionIsARowBeforeThereIsAnAnswer();
    void theNewestQuestionComesFirst();
    void eachAnswerBecomesAnOutcome_data();
    void eachAnswerBecomesAnOutcome();
    void answersOutOfOrderLandInTheirOwnRows();
    void theSameQuestionTwiceIsTwoRows();
    void questionsBeforeASessionAreSentOnceThereIsOne();
    void questionsBeforeASessionCanBeCancelled();
    void takingTheSessionAwayCancelsWhatRuns();
    void aSessionThatDiesCancelsWhatRuns();
    void anotherSessionGetsNothingThatTheFirstHasAnswered();
    void cancelEndsAllThatRunsAndTellsTheServer();
    void cancelWithNothingRunningChangesNothing();
    void aModelThatDiesWhileAskingIsSafe();
    void throttlingIsShownAsWaitingWithTheNextAttempt();
    void runningIsToldOnEachChange();
    void eachColumnHasAHeaderAndNoRowAnAnswerOutOfRange();
    void cellsShowHostileTextInTheOpen_data();
    void cellsShowHostileTextInTheOpen();
    void tookSortsByNumber();
    void whatAnswersHaveInCommonIsKeptOnce();

private:
    QString cell(int row, Column column, int role = Qt::DisplayRole) const;
    void askAndWait(const Identifier &identifier);

    HandClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatusSearchModel> m_model;
};

void TestStatusSearchModel::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = sessionWith(*m_server, m_clock);
    m_model = std::make_unique<StatusSearchModel>(m_clock);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestStatusSearchModel::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_server.reset();
}

QString TestStatusSearchModel::cell(int row, Column column, int role) const
{
    return m_model->index(row, static_cast<int>(column)).data(role).toString();
}

void TestStatusSearchModel::askAndWait(const Identifier &identifier)
{
    m_model->search(identifier);
    QTRY_COMPARE(m_model->running(), 0);
}

void TestStatusSearchModel::aQuestionIsARowBeforeThereIsAnAnswer()
{
    m_model->search(number(u"ABC123"_s));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->running(), 1);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Asking);
    QCOMPARE(cell(0, Column::Asked), u"ABC123"_s);
    QCOMPARE(cell(0, Column::Kind), u"Customer number"_s);
    QCOMPARE(cell(0, Column::Status), u"Asking…"_s);
    QCOMPARE(cell(0, Column::AskedAt), u"09:26:53"_s);
    for (const Column column :
         {Column::CustomerNumber, Column::ClassOfUse, Column::CoverLevel, Column::Vehicle, Column::Took}) {
        QCOMPARE(cell(0, column), QString());
    }
}

void TestStatusSearchModel::theNewestQuestionComesFirst()
{
    for (const char *value : {"FIRST1", "SECOND2", "THIRD3"}) {
        m_model->search(number(QString::fromLatin1(value)));
    }
    QCOMPARE(cell(0, Column::Asked), u"THIRD3"_s);
    QCOMPARE(cell(1, Column::Asked), u"SECOND2"_s);
    QCOMPARE(cell(2, Column::Asked), u"FIRST1"_s);
}

void TestStatusSearchModel::eachAnswerBecomesAnOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<StatusSearchModel::Outcome>("outcome");
    QTest::addColumn<QString>("word");
    const auto known = [](const char *status) -> QByteArray {
        return QByteArray(R"({"status":")") + status + R"(","policyId":"P1","customer_number":"ABC123"})";
    };
    QTest::newRow("enabled") << 200 << known("ENABLED") << Outcome::Enabled << u"ENABLED"_s;
    QTest::newRow("disabled") << 200 << known("DISABLED") << Outcome::Disabled << u"DISABLED"_s;
    QTest::newRow("unknown status") << 200 << known("SUSPENDED") << Outcome::Other << u"SUSPENDED"_s;
    QTest::newRow("lower case is no ENABLED of ours") << 200 << known("enabled") << Outcome::Other << u"enabled"_s;
    QTest::newRow("not found") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER"})") << Outcome::NotFound
                               << u"Not found"_s;
    QTest::newRow("not authorised") << 401 << QByteArray(R"({"error":"INVALID_AUTH"})") << Outcome::Failed
                                    << u"Not authorised"_s;
    QTest::newRow("not allowed") << 403 << QByteArray("{}") << Outcome::Failed << u"Not allowed"_s;
    QTest::newRow("server fault") << 500 << QByteArray("<h1>oops</h1>") << Outcome::Failed << u"Server fault"_s;
    QTest::newRow("broken JSON") << 200 << QByteArray("{\"status\":\"ENAB") << Outcome::Failed << u"Unusable answer"_s;
    QTest::newRow("404 of another server")
        << 404 << QByteArray("<h1>nginx</h1>") << Outcome::Failed << u"Unusable answer"_s;
}

void TestStatusSearchModel::eachAnswerBecomesAnOutcome()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const StatusSearchModel::Outcome, outcome);
    QFETCH(const QString, word);
    m_server->answerWith(ScriptedAnswer::json(status, body));
    m_model->setSession(m_session.get());
    askAndWait(number(u"ABC123"_s));
    QCOMPARE(m_model->record(0).outcome(), outcome);
    QCOMPARE(m_model->index(0, 0).data(StatusSearchModel::OutcomeRole).toInt(), static_cast<int>(outcome));
    QCOMPARE(cell(0, Column::Status), word);
    QVERIFY(!cell(0, Column::Took).isEmpty());
}

void TestStatusSearchModel::answersOutOfOrderLandInTheirOwnRows()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        const bool slow = request.target.contains("SLOW1");
        return slow ? afterPause(120ms, enabledAnswer("SLOW1")) : disabledAnswer("QUICK2");
    });
    m_model->setSession(m_session.get());
    m_model->search(number(u"SLOW1"_s));
    m_model->search(number(u"QUICK2"_s));
    QSignalSpy changed(m_model.get(), &StatusSearchModel::recordChanged);
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toInt(), 0);
    QCOMPARE(changed.at(1).at(0).toInt(), 1);
    QCOMPARE(cell(0, Column::CustomerNumber), u"QUICK2"_s);
    QCOMPARE(cell(0, Column::Status), u"DISABLED"_s);
    QCOMPARE(cell(1, Column::CustomerNumber), u"SLOW1"_s);
    QCOMPARE(cell(1, Column::Status), u"ENABLED"_s);
}

void TestStatusSearchModel::whatAnswersHaveInCommonIsKeptOnce()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        const bool known = request.target.contains("NEW") || request.target.contains("OLD");
        return known ? enabledAnswer(request.target.contains("NEW") ? "NEW1" : "OLD1")
                     : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"no such customer"})");
    });
    m_model->setSession(m_session.get());
    for (const QString &asked : {u"OLD1"_s, u"NOBODY1"_s, u"NOBODY2"_s, u"NEW1"_s}) {
        askAndWait(number(asked));
    }
    const CustomerStatus &newer = *m_model->record(0).answer->result;
    const CustomerStatus &older = *m_model->record(3).answer->result;
    QCOMPARE(newer.status, u"ENABLED"_s);
    QVERIFY(newer.status.constData() == older.status.constData());
    QCOMPARE(newer.customerNumber, u"NEW1"_s);
    QVERIFY(newer.customerNumber.constData() == m_model->record(0).asked.value().constData());
    const ApiError &later = m_model->record(1).answer->result.error();
    const ApiError &earlier = m_model->record(2).answer->result.error();
    QCOMPARE(later.code, u"INVALID_CUSTOMER"_s);
    QVERIFY(later.code.constData() == earlier.code.constData());
    QCOMPARE(later.detail, u"no such customer"_s);
    QVERIFY(later.detail.constData() == earlier.detail.constData());
}

void TestStatusSearchModel::theSameQuestionTwiceIsTwoRows()
{
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    askAndWait(number(u"ABC123"_s));
    askAndWait(number(u"ABC123"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->record(0).changes.isEmpty());
    QVERIFY(m_model->record(0).previousAt.has_value());
    QVERIFY(!m_model->record(1).previousAt.has_value());
}

void TestStatusSearchModel::questionsBeforeASessionAreSentOnceThereIsOne()
{
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->search(number(u"ABC123"_s));
    m_model->search(partnerId(u"rider 1"_s));
    QCOMPARE(m_server->requests().size(), 0);
    m_model->setSession(m_session.get());
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Enabled);
    QCOMPARE(m_model->record(1).outcome(), Outcome::Enabled);
}

void TestStatusSearchModel::questionsBeforeASessionCanBeCancelled()
{
    m_model->search(number(u"ABC123"_s));
    m_model->cancel();
    QCOMPARE(m_model->running(), 0);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    m_model->setSession(m_session.get());
    askAndWait(number(u"LATER1"_s));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().constFirst().target.contains("LATER1"));
    QCOMPARE(m_model->record(1).outcome(), Outcome::Cancelled);
}

void TestStatusSearchModel::takingTheSessionAwayCancelsWhatRuns()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->search(number(u"ABC123"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_model->setSession(nullptr);
    QCOMPARE(m_model->running(), 0);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestStatusSearchModel::aSessionThatDiesCancelsWhatRuns()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->search(number(u"ABC123"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_session.reset();
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Cancelled);
    m_model->search(number(u"WAITS1"_s)); // there is nobody to ask; the row waits
    QCOMPARE(m_model->running(), 1);
}

void TestStatusSearchModel::anotherSessionGetsNothingThatTheFirstHasAnswered()
{
    ScriptedServer second;
    second.answerWith(disabledAnswer("ABC123"));
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    askAndWait(number(u"ABC123"_s));
    const std::unique_ptr<Session> other = sessionWith(second, m_clock);
    m_model->setSession(other.get());
    QCOMPARE(m_model->running(), 0);
    askAndWait(number(u"OTHER1"_s));
    QCOMPARE(second.requests().size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    m_model->setSession(nullptr);
}

void TestStatusSearchModel::cancelEndsAllThatRunsAndTellsTheServer()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    for (int i = 0; i < 5; ++i) {
        m_model->search(number(QStringLiteral("N%1").arg(i)));
    }
    QTRY_COMPARE(m_server->requests().size(), 5);
    QSignalSpy changed(m_model.get(), &StatusSearchModel::recordChanged);
    m_model->cancel();
    QCOMPARE(changed.size(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(cell(row, Column::Status), u"Cancelled"_s);
    }
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
    m_model->cancel();
    QCOMPARE(changed.size(), 5);
}

void TestStatusSearchModel::cancelWithNothingRunningChangesNothing()
{
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    m_model->cancel();
    askAndWait(number(u"ABC123"_s));
    QSignalSpy changed(m_model.get(), &StatusSearchModel::recordChanged);
    m_model->cancel();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Enabled);
}

void TestStatusSearchModel::aModelThatDiesWhileAskingIsSafe()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->search(number(u"ABC123"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_model.reset();
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestStatusSearchModel::throttlingIsShownAsWaitingWithTheNextAttempt()
{
    m_server->enqueue(ScriptedAnswer::json(429, "{}", {{"Retry-After", "1"}}));
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    m_model->search(number(u"ABC123"_s));
    QTRY_VERIFY(m_model->record(0).waiting.has_value());
    QCOMPARE(*m_model->record(0).waiting, 1000ms);
    QCOMPARE(m_model->record(0).attempt, 2);
    QCOMPARE(cell(0, Column::Status), u"Waiting"_s);
    QCOMPARE(m_model->record(0).outcome(), Outcome::Asking);
    QTRY_COMPARE(m_model->record(0).outcome(), Outcome::Enabled);
    QVERIFY(!m_model->record(0).waiting.has_value());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestStatusSearchModel::runningIsToldOnEachChange()
{
    m_server->answerWith(enabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    QSignalSpy running(m_model.get(), &StatusSearchModel::runningChanged);
    m_model->search(number(u"A1"_s));
    m_model->search(number(u"A2"_s));
    QTRY_COMPARE(running.size(), 4);
    QList<int> counts;
    for (const QList<QVariant> &told : running) {
        counts += told.constFirst().toInt();
    }
    QCOMPARE(counts, (QList<int>{1, 2, 1, 0}));
}

void TestStatusSearchModel::eachColumnHasAHeaderAndNoRowAnAnswerOutOfRange()
{
    QSet<QString> names;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        names += m_model->headerData(column, Qt::Horizontal).toString();
    }
    QCOMPARE(names.size(), static_cast<int>(Column::Count));
    QVERIFY(!names.contains(QString()));
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

void TestStatusSearchModel::cellsShowHostileTextInTheOpen_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("markup") << u"<b>bold</b><img src='file:///etc/passwd'>"_s;
    QTest::newRow("ampersand") << u"Hire & Reward"_s;
    QTest::newRow("bidi override") << u"abc\u202Edef"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("line breaks") << u"one\ntwo\rthree\tfour"_s;
    QTest::newRow("long") << QString(1000, u'x');
}

void TestStatusSearchModel::cellsShowHostileTextInTheOpen()
{
    QFETCH(const QString, value);
    m_model->search(partnerId(value));
    const QString shown = cell(0, Column::Asked);
    QVERIFY(shown.size() <= 520);
    for (const QChar c : shown) {
        QVERIFY(c.isPrint());
        QVERIFY(c.unicode() != 0x202E);
    }
    const QString toolTip = cell(0, Column::Asked, Qt::ToolTipRole); // either nothing of markup, or all of it escaped
    QCOMPARE(toolTip == shown, !shown.contains(u'<'));
    QVERIFY2(toolTip == shown || toolTip.contains(shown.toHtmlEscaped()), qPrintable(toolTip));
    QCOMPARE(cell(0, Column::Asked, Qt::AccessibleTextRole), shown);
}

void TestStatusSearchModel::tookSortsByNumber()
{
    m_model->search(number(u"A1"_s));
    const QModelIndex took = m_model->index(0, static_cast<int>(Column::Took));
    QCOMPARE(took.data(StatusSearchModel::SortRole).toLongLong(), -1);
    m_server->answerWith(enabledAnswer("A1"));
    m_model->setSession(m_session.get());
    QTRY_COMPARE(m_model->running(), 0);
    QVERIFY(took.data(StatusSearchModel::SortRole).toLongLong() > 0);
    QCOMPARE(took.siblingAtColumn(static_cast<int>(Column::AskedAt)).data(StatusSearchModel::SortRole).toDateTime(),
             m_clock.nowUtc());
}

QTEST_GUILESS_MAIN(TestStatusSearchModel)
#include "tst_statussearchmodel.moc"
