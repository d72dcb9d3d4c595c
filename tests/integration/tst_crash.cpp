#include "integration/enrolprocess.h"

#include <QRandomGenerator>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

using State = AttemptState;

namespace {

// CONSOLE_KILLS says how often in all; a tenth of what the project promises by command is what every run does.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("CONSOLE_KILLS");
    return asked > 0 ? asked : 120;
}

const QStringList &edges()
{
    static const QStringList edges{// Within the program.
                                   u"Guarding"_s, u"Deciding"_s, u"Committing"_s, u"begun"_s, u"Sending"_s,
                                   u"exchangeBegins"_s, u"exchangeEnds"_s, u"Recording"_s, u"recorded"_s, u"Done"_s,
                                   // On the wire.
                                   u"connection opened"_s, u"request read"_s, u"first byte of the answer"_s,
                                   u"answer sent"_s};
    return edges;
}

// Half of the kills at the edges, the rest at any time.
int killsPerEdge()
{
    return static_cast<int>(std::ceil(kills() / 2.0 / static_cast<double>(edges().size())));
}

} // namespace

// The program is killed with SIGKILL wherever it stands, and started again for the same people. SAFETY, "crash, power
// loss, two instances"
class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndSendsNothingTwiceWhenKilledAt_data();
    void losesNothingAndSendsNothingTwiceWhenKilledAt();
    void losesNothingAndSendsNothingTwiceWhenKilledAtAnyTime();

    void cleanupTestCase();

private:
    void killRepeatedly(const QString &edge, int times);
    void verify(const QStringList &people, bool isOver);

    std::unique_ptr<Enrol::Folder> m_folder;
    PostCount m_posts;
    qsizetype m_killed = 0;
    qsizetype m_people = 0;
    qsizetype m_sent = 0;
};

// No attempt lost, none sent twice, none left as being sent.
void CrashTest::verify(const QStringList &people, bool isOver)
{
    Enrol::Outside journal(*m_folder);
    QVERIFY2(journal.isOpen(), qPrintable(journal.problem()));
    QHash<QString, QList<State>> known;
    for (const Attempt &attempt : journal.all()) {
        known[attempt.request.workProviderUserId()] += attempt.state;
        QVERIFY(attempt.state != State::Sending);
    }
    QVERIFY2(m_posts.highest() <= 1, "somebody was sent twice");
    for (const QString &person : m_posts.people()) {
        QVERIFY2(known.contains(person), qPrintable(person + u" was sent and is not in the journal"_s));
    }
    if (!isOver) {
        return;
    }
    for (const QString &person : people) {
        const QList<State> states = known.value(person);
        QCOMPARE(states.size(), 1);
        QVERIFY2(states.first() == State::Confirmed || states.first() == State::Unknown,
                 AttemptStates::key(states.first()).latin1());
        QCOMPARE(states.first() == State::Confirmed ? m_posts.of(person) : 1, 1);
    }
}

void CrashTest::killRepeatedly(const QString &edge, int times)
{
    m_folder = std::make_unique<Enrol::Folder>();
    QVERIFY(m_folder->isValid());
    m_posts = {};
    ScriptedServer server;
    EnrolProcess *process = nullptr;
    QString victim;
    server.answerBy([&](const ScriptedServer::Request &request) {
        if (request.method != "POST") {
            return Enrol::nobody(); // even of those who are enrolled: only the journal is left to know
        }
        m_posts.add(request);
        const bool ofVictim = !victim.isEmpty() && request.body.contains(QByteArray('"' + victim.toUtf8() + '"'));
        const ScriptedAnswer good = ScriptedAnswer::json(202, Enrol::receipt());
        if (!ofVictim || process == nullptr) {
            return good;
        }
        if (edge == "request read"_L1) {
            process->kill();
        } else if (edge == "answer sent"_L1) {
            QTimer::singleShot(0, this, [&process] { process->kill(); });
        } else if (edge == "first byte of the answer"_L1) {
            QTimer::singleShot(1, this, [&process] { process->kill(); });
            return ScriptedAnswer::of({Step::send("H"), Step::stall()});
        }
        return good;
    });
    if (edge == "connection opened"_L1) {
        // Each run asks twice on its first connection (both people's status); enrolments have a connection of their
        // own.
        connect(&server, &ScriptedServer::connectionOpened, this, [&process, opened = 0]() mutable {
            if (++opened % 2 == 0 && process != nullptr) {
                process->kill();
            }
        });
    }

    QStringList people;
    int killed = 0;
    for (int i = 0; killed < times; ++i) {
        QVERIFY2(i < 10 * times, "it ends before it is killed");
        victim = QStringLiteral("%1-%2").arg(edge.simplified().replace(u' ', u'_')).arg(i);
        // Those that an earlier run was killed at come again first: none of them may be sent.
        const QStringList order = people.mid(people.size() - 1) + QStringList{victim};
        people += victim;
        EnrolProcess worker({.folder = m_folder->path(),
                             .url = server.url(),
                             .people = order,
                             .edge = edge,
                             .victim = victim,
                             .microseconds = edge.isEmpty() ? QRandomGenerator::global()->bounded(1, 20'000) : 0});
        process = &worker;
        QVERIFY(worker.finish());
        process = nullptr;
        QVERIFY2(edge.isEmpty() || worker.wasKilled(), "the edge was never reached");
        killed += worker.wasKilled() ? 1 : 0;
        verify(people, false);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    victim.clear();
    EnrolProcess last({.folder = m_folder->path(),
                       .url = server.url(),
                       .people = people,
                       .edge = {},
                       .victim = {},
                       .microseconds = 0});
    QVERIFY(last.finish());
    QVERIFY(last.succeeded());
    QCOMPARE(last.outcomes().size(), people.size());
    verify(people, true);
    m_killed += killed;
    m_people += people.size();
    m_sent += m_posts.people().size();
}

void CrashTest::losesNothingAndSendsNothingTwiceWhenKilledAt_data()
{
    QTest::addColumn<QString>("edge");
    for (const QString &edge : edges()) {
        QTest::newRow(qPrintable(edge)) << edge;
    }
}

void CrashTest::losesNothingAndSendsNothingTwiceWhenKilledAt()
{
    QFETCH(const QString, edge);
    killRepeatedly(edge, killsPerEdge());
}

void CrashTest::losesNothingAndSendsNothingTwiceWhenKilledAtAnyTime()
{
    killRepeatedly({}, kills() - killsPerEdge() * static_cast<int>(edges().size()));
}

void CrashTest::cleanupTestCase()
{
    qInfo("killed %lld times: %lld people, %lld sent once, none twice", static_cast<long long>(m_killed),
          static_cast<long long>(m_people), static_cast<long long>(m_sent));
    QVERIFY(m_killed >= kills());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
