#include "gui/enroljourney.h"
#include "gui/everytext.h"

#include "gui/enrolform.h"
#include "gui/fieldmessage.h"
#include "workflow/arming.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace EnrolAnswers;

// From the review to the answer, on real sockets.
class TestEnrolSending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<EnrolJourney>(); }
    void cleanup() { m_journey.reset(); }

    void sendsOnceHoweverOftenItIsAsked_data();
    void sendsOnceHoweverOftenItIsAsked();
    void doesNotSendWhatNobodyCanHaveRead();
    void goesBackFromTheReviewWithoutSending();
    void offersNoButtonForSomebodyWhoIsACustomer();
    void asksForADecisionWhenTheLookupFailed();
    void sendsToProductionOnlyWhileArmed();
    void putsTheServersWordsOnTheFields();
    void saysWhomToAskWhenEnrolmentIsNotAllowed();
    void saysThatItIsSafeToTryAgainWhenNothingWasSent();
    void staysUntilAPersonStopsWaiting();
    void showsHostileAnswersInTheOpen();

private:
    EnrolFixture &console() const { return m_journey->console(); }

    std::unique_ptr<EnrolJourney> m_journey;
};

void TestEnrolSending::sendsOnceHoweverOftenItIsAsked_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("double click") << u"double"_s;
    QTest::newRow("two clicks") << u"clicks"_s;
    QTest::newRow("Ctrl+Return twice") << u"keys"_s;
    QTest::newRow("click and key") << u"both"_s;
}

void TestEnrolSending::sendsOnceHoweverOftenItIsAsked()
{
    QFETCH(const QString, how);
    m_journey->serve(created());
    console().review();
    auto *button = console().find<QAbstractButton>("sendButton");
    const auto press = [&](bool byKey) {
        if (byKey) {
            console().submit();
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    if (how == u"double"_s) {
        // As it comes from a mouse: press, release, double click, release.
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseRelease(button, Qt::LeftButton);
    } else {
        press(how == u"keys"_s);
        press(how != u"clicks"_s);
    }
    QVERIFY2(m_journey->reaches(u"enrolOutcome"_s), qPrintable(console().state()));
    QCOMPARE(m_journey->posts(), 1);
    QCOMPARE(m_journey->console().posts(), 1);
}

void TestEnrolSending::doesNotSendWhatNobodyCanHaveRead()
{
    m_journey->serve(created());
    console().submit();
    QTRY_VERIFY(!console().notices("findingNotice").isEmpty());
    console().submit(); // meant for the form
    QTest::mouseDClick(console().find<QWidget>("sendButton"), Qt::LeftButton);
    QTest::mouseRelease(console().find<QWidget>("sendButton"), Qt::LeftButton);
    QCOMPARE(console().state(), u"enrolReview"_s);
    QTRY_VERIFY(console().find<QAbstractButton>("sendButton")->isEnabled());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, {}, true);
    QCoreApplication::sendEvent(console().find<QWidget>("backButton"), &held); // a key held down
    QCOMPARE(console().state(), u"enrolReview"_s);
    QCOMPARE(m_journey->posts(), 0);
}

void TestEnrolSending::goesBackFromTheReviewWithoutSending()
{
    m_journey->serve(created());
    console().review();
    console().key(Qt::Key_Escape);
    QCOMPARE(console().state(), u"enrolForm"_s);
    QCOMPARE(console().find<QLineEdit>("lastNameEdit")->text(), u"Chef"_s);
    console().review();
    m_journey->click("backButton");
    QCOMPARE(console().state(), u"enrolForm"_s);
    QCOMPARE(m_journey->posts(), 0);
}

void TestEnrolSending::offersNoButtonForSomebodyWhoIsACustomer()
{
    m_journey->serve(created(), known("SE33S"));
    console().submit();
    QTRY_VERIFY(console().notices("findingNotice").contains(u"SE33S"_s));
    QVERIFY(console().notices("findingNotice").contains(u"Stopped"_s)); // a word beside the colour
    QVERIFY(!console().sees("sendButton"));
    console().submit();
    QCOMPARE(console().state(), u"enrolReview"_s);
    QCOMPARE(m_journey->posts(), 0);
}

void TestEnrolSending::asksForADecisionWhenTheLookupFailed()
{
    m_journey->serve(created(), ScriptedAnswer::json(500, "{}"));
    console().submit();
    QTRY_VERIFY(console().sees("skipLookupCheck"));
    QVERIFY(!console().sees("confirmCheck"));
    QVERIFY(!console().find<QAbstractButton>("sendButton")->isEnabled());
    auto *skip = console().find<QCheckBox>("skipLookupCheck");
    skip->setFocus();
    console().key(Qt::Key_Space);
    QTRY_VERIFY(console().find<QAbstractButton>("sendButton")->isEnabled());
    console().key(Qt::Key_Space);
    QVERIFY(!console().find<QAbstractButton>("sendButton")->isEnabled());
    m_journey->answerStatus(notFound());
    m_journey->click("guardAgainButton");
    QTRY_VERIFY(!console().sees("skipLookupCheck"));
    m_journey->answerStatus(ScriptedAnswer::json(500, "{}"));
    m_journey->click("backButton");
    console().submit();
    QTRY_VERIFY(console().sees("skipLookupCheck"));
    skip->setFocus();
    console().key(Qt::Key_Space);
    QTRY_VERIFY(console().find<QAbstractButton>("sendButton")->isEnabled());
    console().submit();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    QCOMPARE(m_journey->posts(), 1);
}

void TestEnrolSending::sendsToProductionOnlyWhileArmed()
{
    m_journey->serve(created(), notFound(), EnvironmentKind::Production);
    console().submit();
    QTRY_VERIFY(!console().notices("findingNotice").isEmpty());
    QVERIFY(!console().sees("sendButton"));
    console().session().arming().arm(15min);
    QTRY_VERIFY(console().sees("guardAgainButton"));
    m_journey->click("guardAgainButton");
    QTRY_VERIFY(console().find<QAbstractButton>("sendButton")->isEnabled());
    QCOMPARE(console().find<QAbstractButton>("sendButton")->text(), u"Enrol Reakwon The Chef in PRODUCTION"_s);
    console().session().arming().disarm();
    console().submit();
    QTRY_VERIFY(!console().sees("sendButton"));
    QCOMPARE(console().state(), u"enrolReview"_s);
    QCOMPARE(m_journey->posts(), 0);
}

void TestEnrolSending::putsTheServersWordsOnTheFields()
{
    m_journey->serve(ScriptedAnswer::json(
        400, R"({"error":"INVALID_DATA","detail":{"customer":{"postCode":["We do not cover this area."],)"
             R"("dob":"Must be at least 18 years old.","shoeSize":["Required."]}}})"));
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolForm"_s));
    const auto *postCode = console().find<FieldMessage>("postCodeMessage");
    QVERIFY(postCode->text().contains(u"We do not cover this area."_s));
    QCOMPARE(postCode->weight(), EnrolmentFormModel::Weight::Error);
    QVERIFY(console().find<FieldMessage>("dobMessage")->text().contains(u"Must be at least 18 years old."_s));
    QCOMPARE(QApplication::focusWidget(), console().find<QWidget>("postCodeEdit"));
    const QString notice = console().find<EnrolForm>("enrolForm")->notice();
    QVERIFY2(notice.contains(u"shoeSize: Required."_s) && notice.contains(u"400 INVALID_DATA"_s), qPrintable(notice));
    console().type(u"N1 1AA"_s); // over the selected text
    QVERIFY(!postCode->text().contains(u"cover"_s));
    QVERIFY(console().find<FieldMessage>("dobMessage")->text().contains(u"18"_s));
    m_journey->answerPost(created());
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    QCOMPARE(console().reads("attemptStateLabel"), u"Enrolled"_s);
    QCOMPARE(m_journey->posts(), 2); // two bodies, each once
}

void TestEnrolSending::saysWhomToAskWhenEnrolmentIsNotAllowed()
{
    m_journey->serve(ScriptedAnswer::json(403, R"({"error":"FORBIDDEN"})"));
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolForm"_s));
    QVERIFY(console().find<EnrolForm>("enrolForm")->notice().contains(u"Partnerships Manager"_s));
    QCOMPARE(console().find<QLineEdit>("lastNameEdit")->text(), u"Chef"_s);
}

void TestEnrolSending::saysThatItIsSafeToTryAgainWhenNothingWasSent()
{
    m_journey->serve(created());
    console().review();
    m_journey->server().stopListening();
    m_journey->server().resetConnections();
    QTRY_COMPARE(m_journey->server().openConnectionCount(), 0);
    console().submit();
    QVERIFY(m_journey->reaches(u"enrolForm"_s));
    QVERIFY(console().find<EnrolForm>("enrolForm")->notice().contains(u"safe to try again"_s));
    QCOMPARE(m_journey->posts(), 0);
}

void TestEnrolSending::staysUntilAPersonStopsWaiting()
{
    m_journey->serve(ScriptedAnswer::stallAfterRequest());
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolProgress"_s));
    QTRY_COMPARE(m_journey->posts(), 1);
    QVERIFY(console().page().isSending());
    console().submit(); // is no second one
    console().key(Qt::Key_Escape);
    QVERIFY(console().sees("stopNotice"));
    QVERIFY(console().announced().constLast().contains(u"unknown"_s));
    console().key(Qt::Key_Escape);
    QVERIFY(!console().sees("stopNotice"));
    QVERIFY(console().page().isSending());
    m_journey->click("stopWaitingButton");
    QVERIFY(console().sees("stopNotice"));
    QVERIFY(console().page().isSending());
    m_journey->click("stopWaitingButton");
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    QCOMPARE(console().reads("attemptStateLabel"), u"Unknown"_s);
    QVERIFY(!console().page().isSending());
    QCOMPARE(m_journey->posts(), 1);
}

void TestEnrolSending::showsHostileAnswersInTheOpen()
{
    m_journey->serve(ScriptedAnswer::json(
        202, R"({"customerNumber":"<b>SE33S\u202E</b>","occupations":["<img src='file:///etc/passwd'>"],)"
             R"("status":"a\u0000b","coverLevel":"\u202Elevel","<i>more</i>\u202E":"<script>x</script>"})"));
    m_journey->send();
    QVERIFY(m_journey->reaches(u"enrolOutcome"_s));
    console().show(console().activity());
    for (const QWidget *page : std::initializer_list<const QWidget *>{&console().page(), &console().activity()}) {
        for (const EveryText::Shown &shown : EveryText::everythingIn(*page)) {
            QVERIFY2(EveryText::faultOf(shown).isEmpty(), qPrintable(EveryText::faultOf(shown)));
        }
    }
}

QTEST_MAIN(TestEnrolSending)
#include "tst_enrolsending.moc"
