#include "integration/postmatrix.h"

class EnrolPostTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onceOnTheWireAndTheStateOfTheTable_data();
    void onceOnTheWireAndTheStateOfTheTable();
    void aKeptConnectionThatTheServerHasClosedIsNoSecondPost_data();
    void aKeptConnectionThatTheServerHasClosedIsNoSecondPost();

private:
    PostMatrix m_matrix;
};

void EnrolPostTlsTest::initTestCase()
{
    m_matrix.prepare();
}

void EnrolPostTlsTest::onceOnTheWireAndTheStateOfTheTable_data()
{
    PostMatrix::addRows(PostMatrix::Wire::Tls);
}

void EnrolPostTlsTest::onceOnTheWireAndTheStateOfTheTable()
{
    m_matrix.check(PostMatrix::Wire::Tls);
}

void EnrolPostTlsTest::aKeptConnectionThatTheServerHasClosedIsNoSecondPost_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

// The server goes away behind its first good answer: the next POST may find out before it has begun, and take a new
// connection, or too late.
void EnrolPostTlsTest::aKeptConnectionThatTheServerHasClosedIsNoSecondPost()
{
    QFETCH(const bool, isReset);
    const auto server = m_matrix.http1(PostMatrix::Wire::Tls);
    ScriptedAnswer leaving = ScriptedAnswer::json(200, Post::goodBody());
    server->enqueue(leaving.then(isReset ? Step::reset() : Step::closeGracefully()));
    server->answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    Engine::Client client(server->url(), Engine::shortLimits(), m_matrix.ca());
    EnrolCall first(*client, Post::request());
    EnrolCall second(*client, Post::request());
    int settled = 0;
    connect(&second, &EnrolCall::settled, this, [&settled] { ++settled; });
    connect(&first, &EnrolCall::settled, &second, &EnrolCall::start); // in the very moment
    first.start();
    QTRY_COMPARE(settled, 1);
    QVERIFY(Post::nothingMoreCanCome(client, *server));
    QCOMPARE(settled, 1);
    QVERIFY(server->begunRequestCount() <= 2);
    const qsizetype posts = server->requests().size() - 1;
    const AttemptState state = AttemptVerdict::stateFor(second.result());
    QVERIFY(posts == 0 ? state == AttemptState::Unknown
                       : state == AttemptState::Confirmed || state == AttemptState::Unknown);
}

QTEST_GUILESS_MAIN(EnrolPostTlsTest)
#include "tst_enrolposttls.moc"
