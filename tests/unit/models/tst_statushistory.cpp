#include "unit/models/service.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the model says about a question that was asked before.
class TestStatusHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changesAreAgainstTheLastAnswerThatSaidSomething();
    void notFoundCountsAsAStatusWhenComparing();
    void anotherKindIsAnotherQuestion();
    void nothingIsComparedBeforeThereAreTwoAnswers();

private:
    void askAndWait(const Identifier &identifier);

    HandClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatusSearchModel> m_model;
};

void TestStatusHistory::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = sessionWith(*m_server, m_clock);
    m_model = std::make_unique<StatusSearchModel>(m_clock);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestStatusHistory::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_server.reset();
}

void TestStatusHistory::askAndWait(const Identifier &identifier)
{
    m_model->search(identifier);
    QTRY_COMPARE(m_model->running(), 0);
}

void TestStatusHistory::changesAreAgainstTheLastAnswerThatSaidSomething()
{
    m_server->enqueue(enabledAnswer("ABC123", "Comprehensive"));
    m_server->enqueue(ScriptedAnswer::json(500, "{}"));
    m_server->enqueue(enabledAnswer("ABC123", "Third Party"));
    m_model->setSession(m_session.get());
    const QDateTime first = m_clock.nowUtc();
    askAndWait(number(u"ABC123"_s));
    m_clock.advance(60s);
    askAndWait(number(u"ABC123"_s));
    QVERIFY(!m_model->record(0).previousAt.has_value()); // a broken server says nothing about the customer
    m_clock.advance(60s);
    askAndWait(number(u"ABC123"_s));
    const StatusSearchModel::Record &now = m_model->record(0);
    QCOMPARE(now.changes.size(), 1);
    QCOMPARE(now.changes.constFirst(),
             (StatusChange{.field = u"Cover level"_s, .before = u"Comprehensive"_s, .after = u"Third Party"_s}));
    QCOMPARE(now.previousAt, std::optional(first));
}

void TestStatusHistory::notFoundCountsAsAStatusWhenComparing()
{
    m_server->enqueue(enabledAnswer("ABC123"));
    m_server->enqueue(notFoundAnswer());
    m_server->enqueue(notFoundAnswer());
    m_server->enqueue(disabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    for (int i = 0; i < 4; ++i) {
        askAndWait(number(u"ABC123"_s));
    }
    const auto status = [](const QString &before, const QString &after) {
        return QList<StatusChange>{{.field = u"Status"_s, .before = before, .after = after}};
    };
    QCOMPARE(m_model->record(2).changes, status(u"ENABLED"_s, u"Not found"_s));
    QVERIFY(m_model->record(1).changes.isEmpty());
    QCOMPARE(m_model->record(0).changes, status(u"Not found"_s, u"DISABLED"_s));
}

void TestStatusHistory::anotherKindIsAnotherQuestion()
{
    m_server->enqueue(enabledAnswer("ABC123"));
    m_server->enqueue(disabledAnswer("ABC123"));
    m_model->setSession(m_session.get());
    askAndWait(number(u"ABC123"_s));
    askAndWait(partnerId(u"ABC123"_s));
    QVERIFY(m_model->record(0).changes.isEmpty());
    QVERIFY(!m_model->record(0).previousAt.has_value());
}

void TestStatusHistory::nothingIsComparedBeforeThereAreTwoAnswers()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_model->setSession(m_session.get());
    m_model->search(number(u"ABC123"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_server->answerWith(disabledAnswer("ABC123"));
    m_model->search(number(u"ABC123"_s));
    QTRY_VERIFY(m_model->record(0).answer.has_value());
    QVERIFY(!m_model->record(0).previousAt.has_value());
    m_model->cancel();
}

QTEST_GUILESS_MAIN(TestStatusHistory)
#include "tst_statushistory.moc"
