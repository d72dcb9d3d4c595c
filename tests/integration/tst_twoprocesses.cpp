#include "integration/enrolprocess.h"

using namespace Qt::StringLiterals;

using State = AttemptState;

// Two programs in one data folder. SAFETY, "crash, power loss, two instances"
class TwoProcessesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePeopleAtOnceBecomeOneCustomerEach_data();
    void theSamePeopleAtOnceBecomeOneCustomerEach();
};

void TwoProcessesTest::theSamePeopleAtOnceBecomeOneCustomerEach_data()
{
    QTest::addColumn<int>("processes");
    QTest::newRow("two") << 2;
    QTest::newRow("four") << 4;
}

void TwoProcessesTest::theSamePeopleAtOnceBecomeOneCustomerEach()
{
    QFETCH(const int, processes);
    const int asked = qEnvironmentVariableIntValue("CONSOLE_PEOPLE");
    const int count = asked > 0 ? asked : 200;
    const Enrol::Folder folder;
    QVERIFY(folder.isValid());
    PostCount posts;
    ScriptedServer server;
    server.answerBy([&posts](const ScriptedServer::Request &request) {
        if (request.method != "POST") {
            return Enrol::nobody(); // of everybody, so that only the journal can keep them apart
        }
        posts.add(request);
        return ScriptedAnswer::json(202, Enrol::receipt());
    });
    QStringList people;
    for (int i = 0; i < count; ++i) {
        people += QStringLiteral("P-%1").arg(i);
    }
    std::vector<std::unique_ptr<EnrolProcess>> workers;
    for (int i = 0; i < processes; ++i) {
        workers.push_back(std::make_unique<EnrolProcess>(EnrolProcess::Order{.folder = folder.path(),
                                                                             .url = server.url(),
                                                                             .people = people,
                                                                             .edge = {},
                                                                             .victim = {},
                                                                             .microseconds = 0}));
    }
    QHash<QString, int> enrolled;
    QHash<QString, int> heldBack;
    for (const auto &worker : workers) {
        QVERIFY(worker->finish(std::chrono::seconds(30) + count * std::chrono::milliseconds(30)));
        QVERIFY(worker->succeeded());
        const QHash<QString, QString> outcomes = worker->outcomes();
        QCOMPARE(outcomes.size(), count);
        for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
            enrolled[it.key()] += it.value() == "enrolled"_L1 ? 1 : 0;
            heldBack[it.key()] += it.value() == "held_back"_L1 ? 1 : 0;
        }
    }
    QCOMPARE(posts.people().size(), count);
    QCOMPARE(posts.highest(), 1);
    // Each was enrolled by one of them and held back by the others.
    for (const QString &person : people) {
        QCOMPARE(enrolled.value(person), 1);
        QCOMPARE(heldBack.value(person), processes - 1);
    }
    const Enrol::Outside journal(folder);
    const QList<Attempt> all = journal.all();
    QCOMPARE(all.size(), count);
    QVERIFY(std::ranges::all_of(all, [](const Attempt &attempt) { return attempt.state == State::Confirmed; }));
}

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "tst_twoprocesses.moc"
