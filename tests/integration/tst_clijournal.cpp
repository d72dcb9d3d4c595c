// `journal list`, `show`, `reconcile` and `export` as processes.
#include "clienrolment.h"
#include "journalhand.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace CliEnrolment;

class tst_CliJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sandboxKeepsNone();
    void listsTheNewestFirst();
    void masksPeopleForPeople();
    void showsOne();
    void unknownAttempt_data();
    void unknownAttempt();
    void lockedWithoutPassphrase();
    void exportsJson();
    void exportsCsvWithoutFormulas();
    void exportToAFile();
    void reconcilesByLooking();
    void reconcileFindsTheService();
    void settledNeedsNoService();

private:
    CliProcess &journal(const QStringList &arguments);
    QString lost(Service &service, const QString &person) const;

    std::unique_ptr<Home> m_home;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<CliProcess> m_cli;
    QString m_enrolled;
    QString m_rejected;
};

void tst_CliJournal::initTestCase()
{
    m_home = std::make_unique<Home>();
    m_service = std::make_unique<Service>();
    Enrolling enrolled(*m_home, m_service->at(), QStringLiteral("=cmd()"), {json});
    QVERIFY(enrolled.run());
    QCOMPARE(enrolled.exitCode(), 0);
    m_enrolled = enrolled.text("attempt");
    m_service->post = ScriptedAnswer::json(400, R"({"error":"INVALID_DATA","detail":"no such product"})");
    Enrolling rejected(*m_home, m_service->at(), QStringLiteral("second"), {json});
    QVERIFY(rejected.run());
    QCOMPARE(rejected.exitCode(), 1);
    m_rejected = rejected.text("attempt");
}

CliProcess &tst_CliJournal::journal(const QStringList &arguments)
{
    m_cli = std::make_unique<CliProcess>(QStringList{QStringLiteral("journal")} + arguments + m_home->passphrase());
    m_home->use(*m_cli);
    m_cli->run();
    return *m_cli;
}

QString tst_CliJournal::lost(Service &service, const QString &person) const
{
    service.post = ScriptedAnswer::closeAfterRequest();
    Enrolling enrol(*m_home, service.at(), person, {json});
    return enrol.run() && enrol.exitCode() == 5 ? enrol.text("attempt") : QString();
}

void tst_CliJournal::sandboxKeepsNone()
{
    CliProcess &object = journal(words("list|--json"));
    QCOMPARE(object.exitCode(), 0);
    QVERIFY(object.json().value(QStringLiteral("attempts")).toArray().isEmpty());
    QVERIFY(object.json().value(QStringLiteral("message")).toString().contains(QLatin1String("sandbox")));
    CliProcess &text = journal(words("list"));
    QVERIFY(text.err().contains("--all-environments"));
}

void tst_CliJournal::listsTheNewestFirst()
{
    const auto ids = [this](const QStringList &arguments) {
        QStringList list;
        for (const QJsonValue attempt : journal(QStringList{QStringLiteral("list"), json} + arguments)
                                            .json()
                                            .value(QStringLiteral("attempts"))
                                            .toArray()) {
            list += attempt.toObject().value(QStringLiteral("attempt")).toString();
        }
        return list;
    };
    QCOMPARE(ids(m_service->at()), QStringList({m_rejected, m_enrolled}));
    QCOMPARE(ids(words("--all-environments")), QStringList({m_rejected, m_enrolled}));
    QCOMPARE(ids(words("--all-environments|--state|confirmed")), QStringList(m_enrolled));
    QCOMPARE(ids(words("--all-environments|--state|confirmed|--state=rejected")).size(), 2);
    QCOMPARE(ids(words("--all-environments|--state|unknown")), QStringList());
    QCOMPARE(ids(words("--base-url|https://elsewhere.example/")), QStringList());
}

void tst_CliJournal::masksPeopleForPeople()
{
    CliProcess &masked = journal(words("list|--all-environments"));
    QCOMPARE(masked.exitCode(), 0);
    QCOMPARE(masked.out().count('\n'), 2);
    QVERIFY(masked.out().contains(m_enrolled.toUtf8()) && masked.out().contains("SE33S"));
    for (const char *personal : {"Reakwon", "Chef", "second", "cmd", "example.com"}) {
        QVERIFY2(!masked.out().contains(personal), personal);
    }
    CliProcess &shown = journal(words("list|--all-environments|--show-persons"));
    QVERIFY(shown.out().contains("Reakwon The Chef") && shown.out().contains("second"));
}

void tst_CliJournal::showsOne()
{
    CliProcess &object = journal({QStringLiteral("show"), m_enrolled, json});
    QCOMPARE(object.exitCode(), 0);
    QCOMPARE(object.json().value(QStringLiteral("state")).toString(), QStringLiteral("confirmed"));
    QCOMPARE(object.json().value(QStringLiteral("customerNumber")).toString(), QStringLiteral("SE33S"));
    QCOMPARE(object.json()
                 .value(QStringLiteral("request"))
                 .toObject()
                 .value(QStringLiteral("product"))
                 .toObject()
                 .value(QStringLiteral("code"))
                 .toString(),
             QStringLiteral("FL.OCC.PL.UK.001"));
    QCOMPARE(object.json().value(QStringLiteral("differences")).toArray().size(), 1);
    CliProcess &text = journal({QStringLiteral("show"), m_rejected.toUpper()});
    QCOMPARE(text.exitCode(), 0);
    QVERIFY(text.out().contains("no such product"));
    QVERIFY(text.out().contains("Date of birth"));
}

void tst_CliJournal::unknownAttempt_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("show") << QStringLiteral("show");
    QTest::newRow("reconcile") << QStringLiteral("reconcile");
}

void tst_CliJournal::unknownAttempt()
{
    QFETCH(QString, command);
    CliProcess &cli = journal({command, QStringLiteral("01234567-89ab-cdef-0123-456789abcdef"), json});
    QCOMPARE(cli.exitCode(), 1);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("not_found"));
}

void tst_CliJournal::lockedWithoutPassphrase()
{
    CliProcess cli(words("journal|list|--all-environments|--json"));
    m_home->use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("journalUnavailable"));
}

void tst_CliJournal::exportsJson()
{
    CliProcess &cli = journal(words("export|--all-environments"));
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(cli.err().contains("plain text"));
    const QJsonArray attempts = QJsonDocument::fromJson(cli.out()).object().value(QStringLiteral("attempts")).toArray();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.last()
                 .toObject()
                 .value(QStringLiteral("request"))
                 .toObject()
                 .value(QStringLiteral("customer"))
                 .toObject()
                 .value(QStringLiteral("workProviderUserId"))
                 .toString(),
             QStringLiteral("=cmd()"));
}

void tst_CliJournal::exportsCsvWithoutFormulas()
{
    CliProcess &cli = journal(words("export|--all-environments|--format|csv|--state|confirmed"));
    QCOMPARE(cli.exitCode(), 0);
    const QByteArrayList lines = cli.out().split('\n');
    QCOMPARE(lines.size(), 3); // header, one attempt, nothing
    QVERIFY(lines.first().startsWith("attempt,environment,state,"));
    QVERIFY(lines.at(1).startsWith(QByteArray(m_enrolled.toUtf8() + ',')));
    QVERIFY(lines.at(1).contains(",'=cmd(),") && lines.at(1).contains(",'+44012314323423,"));
}

void tst_CliJournal::exportToAFile()
{
    const QString file = m_home->path(QStringLiteral("export.csv"));
    const QStringList arguments = words("export|--json|--all-environments|--format|csv|--output") + QStringList{file};
    CliProcess &first = journal(arguments);
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(first.json().value(QStringLiteral("attempts")).toInt(), 2);
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(file).permissions(), mine);
    const QByteArray bytes = contents(file);
    QVERIFY(bytes.contains("Reakwon The,Chef"));
    CliProcess &second = journal(arguments);
    QCOMPARE(second.exitCode(), 4);
    QCOMPARE(second.error(QStringLiteral("kind")), QStringLiteral("storage"));
    QCOMPARE(contents(file), bytes);
    CliProcess &nowhere = journal(words("export|--json|--all-environments|--output|/nonexistent/x"));
    QCOMPARE(nowhere.exitCode(), 4);
}

void tst_CliJournal::reconcilesByLooking()
{
    Service service;
    const QString attempt = lost(service, QStringLiteral("to be found"));
    QVERIFY(!attempt.isEmpty());
    // The automatic look has not found it, and a second one before a minute is over settles nothing.
    CliProcess &early = journal(QStringList{QStringLiteral("reconcile"), attempt, json} + service.at());
    QCOMPARE(early.exitCode(), 5);
    QCOMPARE(early.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("unknown"));
    QVERIFY(early.json().value(QStringLiteral("looks")).toArray().size() >= 1);
    QVERIFY(early.json().value(QStringLiteral("nextStep")).toString().contains(QLatin1String("--wait")));
    service.knows += QStringLiteral("to be found");
    CliProcess &found = journal(QStringList{QStringLiteral("reconcile"), attempt, json} + service.at());
    QCOMPARE(found.exitCode(), 0);
    QCOMPARE(found.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("reconciled_exists"));
    QCOMPARE(found.json().value(QStringLiteral("customerNumber")).toString(), QStringLiteral("KN0WN"));
    QCOMPARE(service.posts().size(), 1);
}

void tst_CliJournal::reconcileFindsTheService()
{
    Service service;
    const QString attempt = lost(service, QStringLiteral("by profile"));
    QVERIFY(!attempt.isEmpty());
    const qsizetype asked = service.gets();
    CliProcess &nameless = journal({QStringLiteral("reconcile"), attempt, json});
    QCOMPARE(nameless.exitCode(), 2);
    QVERIFY(nameless.error(QStringLiteral("message")).contains(service.server().url().toString()));
    CliProcess &other = journal({QStringLiteral("reconcile"), attempt, json, QStringLiteral("--base-url"),
                                 service.server().url(QStringLiteral("elsewhere")).toString()});
    QCOMPARE(other.exitCode(), 2);
    QCOMPARE(service.gets(), asked);

    CliProcess add({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("mine"), QStringLiteral("--kind"),
                    QStringLiteral("test"), QStringLiteral("--base-url"), service.server().url().toString()});
    m_home->use(add);
    QVERIFY(add.run());
    service.knows += QStringLiteral("by profile");
    CliProcess &found = journal({QStringLiteral("reconcile"), attempt, json, QStringLiteral("--token-file"),
                                 m_home->write(QStringLiteral("token"), token)});
    QCOMPARE(found.exitCode(), 0);
    QCOMPARE(service.gets(), asked + 1);
}

void tst_CliJournal::settledNeedsNoService()
{
    CliProcess &enrolled = journal({QStringLiteral("reconcile"), m_enrolled, json});
    QCOMPARE(enrolled.exitCode(), 0);
    QCOMPARE(enrolled.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("confirmed"));
    CliProcess &rejected = journal({QStringLiteral("reconcile"), m_rejected, json});
    QCOMPARE(rejected.exitCode(), 1);
    Service service;
    const QString attempt = lost(service, QStringLiteral("absent"));
    JournalHand::settleAsAbsent(*m_home, attempt);
    CliProcess &absent = journal({QStringLiteral("reconcile"), attempt, json});
    QCOMPARE(absent.exitCode(), 1);
    QCOMPARE(absent.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("reconciled_absent"));
    QVERIFY(absent.json().value(QStringLiteral("nextStep")).toString().contains(QLatin1String("--send-again")));
}

QTEST_GUILESS_MAIN(tst_CliJournal)
#include "tst_clijournal.moc"
