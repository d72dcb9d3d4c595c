#include "journalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using People::person;
using Kind = Journal::Problem::Kind;

// Somebody who can write the file, but has no key: nothing they make of a row is ever read as an attempt.
class JournalTamperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSealedRecordWithAnyByteChangedIsRefused();
    void aSealedRecordThatIsCutIsRefused();
    void aRowThatWasChangedIsRefused_data();
    void aRowThatWasChangedIsRefused();
    void everyQuestionThatMeetsADamagedRowIsRefused();
    void nothingIsBegunForAPersonWhoseRowIsDamaged();
    void aDamagedRowIsNotChanged();
    void aDamagedRowIsNotRecovered();

private:
    QByteArray sealed(const QUuid &id) const;
    void setSealed(const QUuid &id, const QByteArray &bytes) const;
    bool isRefused(const QUuid &id) const;
    static QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

    std::unique_ptr<JournalFixture> m_fixture;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SqlConnection> m_direct;
    QUuid m_first;
    QUuid m_second;
};

void JournalTamperTest::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_journal = *std::move(opened);
    m_first = m_journal->begin(testEnvironment, person(u"first"_s))->id;
    m_second = m_journal->begin(testEnvironment, person(u"second"_s))->id;
    QVERIFY(m_journal->change(m_second, {.from = AttemptState::Sending, .to = AttemptState::Unknown}));
    m_direct = m_fixture->direct();
    QVERIFY(m_direct->run(u"PRAGMA synchronous = OFF"_s)); // for speed
}

void JournalTamperTest::cleanup()
{
    m_direct.reset();
    m_journal.reset();
    m_fixture.reset();
}

QByteArray JournalTamperTest::sealed(const QUuid &id) const
{
    return m_direct->value(u"SELECT sealed FROM attempts WHERE id = '%1'"_s.arg(text(id)))->toByteArray();
}

void JournalTamperTest::setSealed(const QUuid &id, const QByteArray &bytes) const
{
    QVERIFY(m_direct->run(
        u"UPDATE attempts SET sealed = x'%1' WHERE id = '%2'"_s.arg(QString::fromLatin1(bytes.toHex()), text(id))));
}

bool JournalTamperTest::isRefused(const QUuid &id) const
{
    const auto found = m_journal->attempt(id);
    return !found && found.error().kind == Kind::Damaged && !found.error().message.isEmpty();
}

void JournalTamperTest::aSealedRecordWithAnyByteChangedIsRefused()
{
    const QByteArray original = sealed(m_first);
    QVERIFY(original.size() > 400);
    for (qsizetype i = 0; i < original.size(); ++i) {
        QByteArray changed = original;
        changed[i] = static_cast<char>(changed.at(i) ^ (1 << (i % 8)));
        setSealed(m_first, changed);
        QVERIFY2(isRefused(m_first), qPrintable(QString::number(i)));
    }
    setSealed(m_first, original);
    QVERIFY(m_journal->attempt(m_first));
}

void JournalTamperTest::aSealedRecordThatIsCutIsRefused()
{
    const QByteArray original = sealed(m_first);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(25), qsizetype(41), original.size() / 2,
                                 original.size() - 16, original.size() - 1}) {
        setSealed(m_first, original.first(size));
        QVERIFY2(isRefused(m_first), qPrintable(QString::number(size)));
    }
    setSealed(m_first, original + '\0');
    QVERIFY(isRefused(m_first));
}

void JournalTamperTest::aRowThatWasChangedIsRefused_data()
{
    QTest::addColumn<QString>("change");
    const auto other = [](const char *column) {
        return u"%1 = (SELECT %1 FROM attempts WHERE id = '{second}')"_s.arg(QString::fromLatin1(column));
    };
    QTest::newRow("another's record") << other("sealed");
    QTest::newRow("another environment") << u"environment = 'https://evil.example.com:443/'"_s;
    QTest::newRow("sent, says somebody") << u"state = 'confirmed'"_s;
    QTest::newRow("not sent, says somebody") << u"state = 'not_sent'"_s;
    QTest::newRow("absent, says somebody") << u"state = 'reconciled_absent'"_s;
    QTest::newRow("another version") << u"state_version = state_version + 1"_s;
    QTest::newRow("another instance") << u"instance = '5a3c4a1e-0000-4000-8000-000000000000'"_s;
    QTest::newRow("another id") << u"id = '5a3c4a1e-0000-4000-8000-000000000000'"_s;
    QTest::newRow("another person's hash") << u"person = zeroblob(32)"_s;
    QTest::newRow("another likeness") << u"likeness = zeroblob(32)"_s;
    QTest::newRow("another body's hash") << u"body_hash = zeroblob(32)"_s;
    QTest::newRow("begun at another time") << u"started_at = started_at + 1"_s;
    QTest::newRow("changed at another time") << u"changed_at = changed_at - 1"_s;
}

void JournalTamperTest::aRowThatWasChangedIsRefused()
{
    QFETCH(QString, change);
    QVERIFY(m_journal->attempt(m_first));
    change.replace(u"{second}"_s, text(m_second));
    QVERIFY(m_direct->run(u"UPDATE attempts SET %1 WHERE id = '%2'"_s.arg(change, text(m_first))));
    const QUuid id = change.startsWith(u"id ="_s) ? QUuid(u"5a3c4a1e-0000-4000-8000-000000000000"_s) : m_first;
    QVERIFY(isRefused(id));
    QVERIFY(m_journal->attempt(m_second)); // the other one is as it was
}

void JournalTamperTest::everyQuestionThatMeetsADamagedRowIsRefused()
{
    setSealed(m_first, sealed(m_second));
    QCOMPARE(m_journal->list({}).error().kind, Kind::Damaged);
    QCOMPARE(m_journal->forPerson(testEnvironment, u"first"_s).error().kind, Kind::Damaged);
    QCOMPARE(m_journal->similar(testEnvironment, person(u"third"_s)).error().kind, Kind::Damaged);
    QVERIFY(m_journal->forPerson(testEnvironment, u"second"_s));
}

void JournalTamperTest::nothingIsBegunForAPersonWhoseRowIsDamaged()
{
    setSealed(m_first, sealed(m_second));
    const auto begun = m_journal->begin(testEnvironment, person(u"first"_s));
    QVERIFY(!begun);
    QVERIFY(!begun.error().earlier);
    QVERIFY(begun.error().message.contains(u"nothing was sent"_s));
    QVERIFY(m_journal->begin(testEnvironment, person(u"third"_s)));
}

void JournalTamperTest::aDamagedRowIsNotChanged()
{
    const QByteArray foreign = sealed(m_second);
    setSealed(m_first, foreign);
    const auto changed = m_journal->change(m_first, {.from = AttemptState::Sending, .to = AttemptState::Unknown});
    QCOMPARE(changed.error().kind, Kind::Damaged);
    QCOMPARE(sealed(m_first), foreign);
}

void JournalTamperTest::aDamagedRowIsNotRecovered()
{
    setSealed(m_first, sealed(m_second));
    QCOMPARE(*m_journal->recover(), 0); // its instance lives
    QVERIFY(m_direct->run(u"UPDATE attempts SET instance = 'gone'"_s));
    QCOMPARE(m_journal->recover().error().kind, Kind::Damaged);
    QCOMPARE(m_direct->value(u"SELECT state FROM attempts WHERE id = '%1'"_s.arg(text(m_first)))->toString(),
             u"sending"_s);
}

QTEST_GUILESS_MAIN(JournalTamperTest)
#include "tst_journaltamper.moc"
