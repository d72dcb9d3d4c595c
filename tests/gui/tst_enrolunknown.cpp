#include "gui/attemptview.h"
#include "gui/enroljourney.h"

#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace EnrolAnswers;

// What a person can do about an outcome that nobody knows: on the Enrol page, and on the Activity page later.
class TestEnrolUnknown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<EnrolJourney>(); }
    void cleanup() { m_journey.reset(); }

    void findsOutThatTheyWereEnrolled();
    void sendsAgainOnlyAfterTwoLooksAndADecision();
    void waitsForTheSecondLook();
    void isLookedForOnlyWhereItWasSent();
    void listsEveryAttemptAndCountsThoseThatNeedAPerson();
    void findsOutFromTheList();
    void showsAnAttemptThatWasAskedForBeforeTheListWasRead();

private:
    EnrolFixture &console() const { return m_journey->console(); }
    template <typename T>
    T *inActivity(const char *name) const
    {
        return console().activity().findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<EnrolJourney> m_journey;
};

void TestEnrolUnknown::findsOutThatTheyWereEnrolled()
{
    m_journey->becomesUnknown();
    console().key(Qt::Key_Escape); // an unknown outcome does not go away by a key
    QCOMPARE(console().state(), u"enrolOutcome"_s);
    m_journey->answerStatus(known("SE33S"));
    QCOMPARE(QApplication::focusWidget(), console().find<QWidget>("findOutButton"));
    console().key(Qt::Key_Space);
    QTRY_COMPARE(console().reads("attemptStateLabel"), u"Found: enrolled"_s);
    QCOMPARE(console().reads("numberLabel"), u"SE33S"_s);
    QVERIFY(!console().sees("findOutButton"));
    QVERIFY(!console().sees("sendAgainButton"));
    QVERIFY(console().announced().constLast().contains(u"SE33S"_s));
    QCOMPARE(m_journey->posts(), 1);
}

void TestEnrolUnknown::sendsAgainOnlyAfterTwoLooksAndADecision()
{
    m_journey->becomesUnknown();
    console().clock().advance(61s);
    m_journey->click("findOutButton");
    QTRY_COMPARE(console().reads("attemptStateLabel"), u"Looked for: not there"_s);
    m_journey->click("sendAgainButton");
    QCOMPARE(console().state(), u"enrolReview"_s);
    QTRY_VERIFY(console().sees("confirmCheck"));
    auto *button = console().find<QAbstractButton>("sendButton");
    QVERIFY(!button->isEnabled());
    console().submit();
    QCOMPARE(console().state(), u"enrolReview"_s);
    QCOMPARE(m_journey->posts(), 1);
    m_journey->answerPost(created());
    console().find<QCheckBox>("confirmCheck")->setFocus();
    console().key(Qt::Key_Space);
    QTRY_VERIFY(button->isEnabled());
    console().submit();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    QTRY_COMPARE(console().reads("attemptStateLabel"), u"Enrolled"_s);
    QCOMPARE(m_journey->posts(), 2);
}

// Shown on after the service has changed, since no journal has it: another one's “not there” would say nothing.
void TestEnrolUnknown::isLookedForOnlyWhereItWasSent()
{
    m_journey->becomesUnknown();
    auto *view = console().page().findChild<AttemptView *>();
    Attempt attempt = *view->attempt();
    const auto show = [this, &attempt] {
        console().page().takeBack(
            {.draft = {}, .unrecorded = EnrolmentOutcome::unrecorded(attempt, u"The disk is full."_s), .attempt = {}});
    };
    show();
    QVERIFY(console().find<QWidget>("findOutButton")->isEnabled());
    attempt.environment += u"-another"_s;
    show();
    QVERIFY(console().sees("findOutButton"));
    QVERIFY(!console().find<QWidget>("findOutButton")->isEnabled());
    const auto asked = m_journey->server().requests().size();
    view->findOut();
    QCOMPARE(m_journey->server().requests().size(), asked);
    QVERIFY(!view->isLooking());
}

void TestEnrolUnknown::waitsForTheSecondLook()
{
    m_journey->becomesUnknown();
    m_journey->click("findOutButton");
    QTRY_COMPARE(console().looks().size(), 2);
    QVERIFY(console().notices("progressNotice").contains(u"60 s"_s));
    QVERIFY(!console().sees("findOutButton"));
    QCOMPARE(console().reads("attemptStateLabel"), u"Unknown"_s); // two looks, but not a minute apart
    m_journey->click("stopLookingButton");
    QTRY_VERIFY(console().sees("findOutButton"));
    QVERIFY(!console().sees("sendAgainButton"));
    QCOMPARE(m_journey->posts(), 1);
}

void TestEnrolUnknown::listsEveryAttemptAndCountsThoseThatNeedAPerson()
{
    QSignalSpy counted(&console().activity(), &ActivityPage::openCountChanged);
    m_journey->becomesUnknown();
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(counted.at(0).at(0).toInt(), 1);
    m_journey->click("anotherButton");
    console().pastePublishedExample();
    m_journey->setId(u"driver-2"_s);
    m_journey->answerPost(created());
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    QTRY_COMPARE(console().reads("attemptStateLabel"), u"Enrolled"_s);
    console().show(console().activity());
    const auto *view = inActivity<QTableView>("attemptsView");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(0, 1).data().toString(), u"driver-2"_s);
    QCOMPARE(view->model()->index(0, 3).data().toString(), u"Enrolled"_s);
    QCOMPARE(view->model()->index(1, 3).data().toString(), u"Unknown"_s);
    QTest::mouseClick(inActivity<QWidget>("openButton"), Qt::LeftButton);
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(inActivity<QAbstractButton>("openButton")->text().remove(u'&'), u"Needs a person (1)"_s);
    QCOMPARE(inActivity<QLabel>("attemptStateLabel")->text(), u"Unknown"_s);
    QTest::mouseClick(inActivity<QWidget>("allButton"), Qt::LeftButton);
    QTest::mouseClick(inActivity<QWidget>("copyAttemptsButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"driver-2\tFL.OCC.PL.UK.001\tEnrolled\tSE33S"_s) ||
            QGuiApplication::clipboard()->text().contains(u"596e34ee2346c78cc8cf7c4\tFL.OCC.PL.UK.001\tUnknown"_s));
}

void TestEnrolUnknown::findsOutFromTheList()
{
    m_journey->becomesUnknown();
    QSignalSpy counted(&console().activity(), &ActivityPage::openCountChanged);
    console().page().hide();
    console().show(console().activity());
    QTest::mouseClick(inActivity<QWidget>("openButton"), Qt::LeftButton);
    QTRY_VERIFY(inActivity<QWidget>("findOutButton")->isVisible());
    m_journey->answerStatus(known("SE33S"));
    QTest::mouseClick(inActivity<QWidget>("findOutButton"), Qt::LeftButton);
    QTRY_COMPARE(inActivity<QLabel>("attemptStateLabel")->text(), u"Found: enrolled"_s);
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(counted.at(0).at(0).toInt(), 0);
    QVERIFY(inActivity<QLabel>("numberLabel")->isVisible()); // though it has left the list of those that need a person
    QStringList asked;
    connect(&console().activity(), &ActivityPage::lookUpRequested, this,
            [&asked](const Identifier &identifier) { asked += identifier.value(); });
    QTest::mouseClick(inActivity<QWidget>("lookUpCustomerButton"), Qt::LeftButton);
    QCOMPARE(asked, QStringList{u"SE33S"_s});
}

void TestEnrolUnknown::showsAnAttemptThatWasAskedForBeforeTheListWasRead()
{
    QUuid wanted;
    connect(&console().journal(), &JournalService::attemptChanged, this, [&wanted](const Attempt &attempt) {
        if (wanted.isNull()) {
            wanted = attempt.id;
        }
    });
    m_journey->becomesUnknown();
    m_journey->click("anotherButton");
    console().pastePublishedExample();
    m_journey->setId(u"driver-2"_s);
    m_journey->answerPost(created());
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    ActivityPage page(console().clock(), console().clipboard());
    page.showAttempt(wanted);
    page.setSession(&console().session());
    console().show(page);
    QTRY_COMPARE(page.findChild<QLabel *>(u"attemptStateLabel"_s)->text(), u"Unknown"_s);
    page.setSession(nullptr);
}

QTEST_MAIN(TestEnrolUnknown)
#include "tst_enrolunknown.moc"
