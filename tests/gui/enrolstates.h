#pragma once

#include "gui/overlaystates.h"

// Those of the Enrol and the Activity page, and all of them together.
namespace WindowStates {

inline QList<State> ofEnrol()
{
    static const auto becomeUnknown = [](WindowScene &scene) {
        scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::resetAfterRequest());
        scene.send();
        scene.reach("enrolOutcome");
        QTRY_VERIFY(!scene.inOutcome<QWidget>("progressNotice")->isVisible()); // one look by itself
    };
    static const auto becomeAbsent = [](WindowScene &scene) {
        becomeUnknown(scene);
        scene.console().clock().advance(61s);
        scene.inOutcome<QAbstractButton>("findOutButton")->click();
        QTRY_VERIFY(scene.inOutcome<QWidget>("sendAgainButton")->isVisible());
    };
    return {
        {"enrol, empty",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_3);
         }},
        {"enrol, filled",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.fill();
             QTRY_COMPARE(scene.hands().reads("draftLabel"), u"Draft kept"_s);
         }},
        {"enrol, every field wrong or odd",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.fill();
             for (const auto &[name, text] :
                  {std::pair("dobEdit", "2031-01-01"), std::pair("emailEdit", "raekwon"),
                   std::pair("postCodeEdit", "12345"), std::pair("givenNamesEdit", " "), std::pair("cityEdit", "")}) {
                 scene.hands().type(scene.hands().find<QLineEdit>(name), QString::fromLatin1(text));
             }
             scene.submit();
             QCOMPARE(scene.enrolState(), u"enrolForm"_s);
         }},
        {"enrol, not imported",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_3);
             QGuiApplication::clipboard()->setText(u"{\"customer\": 5}"_s);
             QTest::keySequence(scene.window().windowHandle(), QKeySequence::Paste);
             QTRY_VERIFY(scene.hands().sees("formNotice"));
         }},
        {"enrol, looking before the review",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::stallAfterRequest());
             scene.fill();
             scene.submit();
             scene.reach("enrolReview");
         }},
        {"enrol, review",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.review();
         }},
        {"enrol, a customer already",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::known("SE33S"));
             scene.fill();
             scene.submit();
             QTRY_VERIFY(scene.window().findChild<QWidget *>(u"findingNotice"_s) != nullptr);
         }},
        {"enrol, could not look",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::json(500, "{}"));
             scene.fill();
             scene.submit();
             QTRY_VERIFY(scene.hands().sees("skipLookupCheck"));
         }},
        {"enrol, sending",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::stallAfterRequest());
             scene.send();
             QTRY_VERIFY(scene.hands().reads("sendingTextLabel").startsWith(u"Sent once"_s));
         }},
        {"enrol, about to stop waiting",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::stallAfterRequest());
             scene.send();
             QTRY_VERIFY(scene.hands().reads("sendingTextLabel").startsWith(u"Sent once"_s));
             scene.hands().key(Qt::Key_Escape);
             QVERIFY(scene.hands().sees("keepWaitingButton"));
         }},
        {"enrol, receipt",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.send();
             scene.reach("enrolOutcome");
         }},
        {"enrol, receipt with differences",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(),
                         ScriptedAnswer::json(202, R"({"customerNumber":"SE33S","occupations":["childminder"]})"));
             scene.send();
             scene.reach("enrolOutcome");
             QVERIFY(scene.inOutcome<QWidget>("differenceTable")->isVisible());
         }},
        {"enrol, unknown", [](WindowScene &scene) { becomeUnknown(scene); }},
        {"enrol, finding out",
         [](WindowScene &scene) {
             becomeUnknown(scene);
             scene.inOutcome<QAbstractButton>("findOutButton")->click();
             QTRY_VERIFY(scene.inOutcome<QWidget>("stopLookingButton")->isVisible());
         }},
        {"enrol, found after all",
         [](WindowScene &scene) {
             becomeUnknown(scene);
             scene.answerGet(EnrolAnswers::known("SE33S"));
             scene.inOutcome<QAbstractButton>("findOutButton")->click();
             QTRY_VERIFY(scene.inOutcome<QWidget>("numberLabel")->isVisible());
         }},
        {"enrol, not there", [](WindowScene &scene) { becomeAbsent(scene); }},
        {"enrol, about to send again",
         [](WindowScene &scene) {
             becomeAbsent(scene);
             scene.inOutcome<QAbstractButton>("sendAgainButton")->click();
             QTRY_VERIFY(scene.hands().sees("confirmCheck"));
         }},
        {"enrol, rejected",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(),
                         ScriptedAnswer::json(
                             400, R"({"error":"INVALID_DATA","detail":{"customer":{"dob":"Must be 18 at least."}}})"));
             scene.send();
             QTRY_VERIFY(scene.hands().sees("formNotice"));
         }},
    };
}

inline QList<State> ofActivity()
{
    return {
        {"activity, empty",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_4);
             QTRY_VERIFY(scene.hands().sees("activityEmptyTitleLabel"));
         }},
        {"activity, confirmed",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.send();
             scene.reach("enrolOutcome");
             scene.go(Qt::Key_4);
             QTRY_VERIFY(scene.hands().sees("attemptsView"));
         }},
        {"activity, needs a person",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::resetAfterRequest());
             scene.send();
             scene.reach("enrolOutcome");
             scene.go(Qt::Key_4);
             QTRY_VERIFY(scene.hands().sees("attemptsView"));
             scene.hands().click("openButton");
         }},
        {"activity, no service", [](WindowScene &scene) { scene.go(Qt::Key_4); }},
    };
}

inline QList<State> all()
{
    return ofLookup() + ofValidate() + ofEnrol() + ofActivity() + ofSettings() + ofSections() + ofShell() +
           ofOverlays();
}

} // namespace WindowStates
