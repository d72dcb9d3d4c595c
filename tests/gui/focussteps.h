#pragma once

#include "gui/enrolstates.h"

#include <QListWidget>

// What somebody does by keys, and where the focus has to be when it is done: on something that is there, and that one
// would go on with.
namespace FocusSteps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Step
{
    const char *name;
    const char *state; // of WindowStates
    void (*act)(WindowScene &scene);
    QList<const char *> expected; // objectNames: one of them
};

// As Space does, for a button that a person has come to by Tab.
inline void press(WindowScene &scene, const char *button)
{
    auto *found = scene.hands().find<QAbstractButton>(button);
    for (auto *other : scene.window().findChildren<QAbstractButton *>(QLatin1String(button))) {
        found = other->isVisible() ? other : found; // the Activity page has the same view as the outcome
    }
    QVERIFY2(found->isVisible() && found->isEnabled(), button);
    found->setFocus(Qt::TabFocusReason);
    scene.hands().key(Qt::Key_Space);
}

inline QList<Step> ofQuestions()
{
    return {
        {"Enter asks and leaves the box ready",
         "lookup, nothing asked",
         [](WindowScene &scene) { scene.hands().askAndWait(u"ABC123"_s); },
         {"identifierEdit"}},
        {"an example",
         "lookup, nothing asked",
         [](WindowScene &scene) { press(scene, "exampleButton"); },
         {"identifierEdit"}},
        {"a near miss",
         "lookup, near misses before asking",
         [](WindowScene &scene) { press(scene, "nearMissButton"); },
         {"identifierEdit"}},
        {"a near miss after a 404",
         "lookup, not found",
         [](WindowScene &scene) { press(scene, "nearMissButton"); },
         {"identifierEdit"}},
        {"cancelled", "lookup, waiting", [](WindowScene &scene) { press(scene, "cancelButton"); }, {"askAgainButton"}},
        {"asked again",
         "lookup, answered",
         [](WindowScene &scene) {
             press(scene, "askAgainButton");
             QTRY_COMPARE(scene.console().answers().running(), 0);
         },
         {"askAgainButton"}},
        {"asked again, still waiting",
         "lookup, answered",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::stallAfterRequest());
             press(scene, "askAgainButton");
         },
         {"cancelButton"}},
        {"Esc clears",
         "lookup, answered",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_Escape); },
         {"identifierEdit"}},
        {"Esc clears the filter",
         "lookup, answered",
         [](WindowScene &scene) {
             scene.hands().key(Qt::Key_F, Qt::ControlModifier);
             scene.hands().key(Qt::Key_Escape);
         },
         {"filterEdit"}},
        {"explained",
         "lookup, not found",
         [](WindowScene &scene) {
             press(scene, "explainButton");
             QTRY_VERIFY(scene.hands().sees("possibilitiesPanel"));
         },
         {"explainButton"}},
        {"wrong e-mail", "lookup, wrong e-mail to explain with", [](WindowScene & /*scene*/) {}, {"emailEdit"}},
        {"on to validate",
         "lookup, answered",
         [](WindowScene &scene) { press(scene, "validateNumberButton"); },
         {"validateNumberEdit"}},
        {"a row of the list",
         "lookup, answered",
         [](WindowScene &scene) {
             scene.hands().list()->setFocus();
             scene.hands().key(Qt::Key_Down);
         },
         {"answersView"}},
        {"the inspector opens",
         "lookup, answered",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_F12); },
         {"identifierEdit"}},
        {"the inspector closes",
         "inspector, response",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_F12); },
         {"identifierEdit"}},
        {"the inspector closes with the focus in it",
         "inspector, response",
         [](WindowScene &scene) {
             scene.hands().find<QWidget>("exchangesView")->setFocus();
             scene.hands().key(Qt::Key_F12);
         },
         {"identifierEdit"}},
        {"the inspector closes with the focus in the list",
         "inspector, response",
         [](WindowScene &scene) {
             scene.hands().list()->setFocus();
             scene.hands().key(Qt::Key_F12);
         },
         {"answersView"}},
        {"the inspector is cleared",
         "inspector, response",
         [](WindowScene &scene) { press(scene, "clearButton"); },
         {"clearButton"}},
        {"validated",
         "validate, nothing asked",
         [](WindowScene &scene) { scene.validate(u"ABC12"_s); },
         {"validateNumberEdit"}},
        {"a near miss of a number",
         "validate, no such number",
         [](WindowScene &scene) { press(scene, "nearMissButton"); },
         {"validateNumberEdit"}},
        {"validation cancelled",
         "validate, waiting",
         [](WindowScene &scene) { press(scene, "cancelValidationButton"); },
         {"validateAgainButton"}},
        {"validated again",
         "validate, e-mail matches",
         [](WindowScene &scene) {
             press(scene, "validateAgainButton");
             QTRY_COMPARE(scene.console().validations().running(), 0);
         },
         {"validateAgainButton"}},
        {"on to a lookup",
         "validate, e-mail matches",
         [](WindowScene &scene) { press(scene, "lookUpNumberButton"); },
         {"identifierEdit"}},
        {"the list of pages keeps it",
         "lookup, nothing asked",
         [](WindowScene &scene) {
             scene.hands().find<QWidget>("navigationList")->setFocus();
             scene.hands().key(Qt::Key_Down);
         },
         {"navigationList"}},
    };
}

inline QList<Step> ofEnrolments()
{
    return {
        {"imported",
         "enrol, empty",
         [](WindowScene &scene) {
             QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
             press(scene, "pasteButton");
         },
         {"givenNamesEdit"}},
        {"emptied", "enrol, filled", [](WindowScene &scene) { press(scene, "clearFormButton"); }, {"givenNamesEdit"}},
        {"a chip is taken off",
         "enrol, filled",
         [](WindowScene &scene) { press(scene, "chipButton"); },
         {"occupationEdit"}},
        {"Enter in the last field",
         "enrol, filled",
         [](WindowScene &scene) {
             scene.hands().find<QWidget>("occupationEdit")->setFocus();
             scene.hands().key(Qt::Key_Return);
         },
         {"reviewButton"}},
        {"something is wrong",
         "enrol, every field wrong or odd",
         [](WindowScene &scene) { scene.submit(); },
         {"givenNamesEdit"}},
        {"reviewed by its button",
         "enrol, filled",
         [](WindowScene &scene) { press(scene, "reviewButton"); },
         {"reviewArea"}},
        {"looked before the review", "enrol, review", [](WindowScene & /*scene*/) {}, {"reviewArea"}},
        {"back to the form",
         "enrol, review",
         [](WindowScene &scene) { press(scene, "backButton"); },
         {"givenNamesEdit"}},
        {"looked again",
         "enrol, could not look",
         [](WindowScene &scene) {
             press(scene, "guardAgainButton");
             QTRY_VERIFY(scene.hands().sees("skipLookupCheck"));
         },
         {"reviewArea", "guardAgainButton"}},
        {"sent by its button",
         "enrol, review",
         [](WindowScene &scene) {
             scene.answerPost(EnrolAnswers::created());
             press(scene, "sendButton");
             scene.reach("enrolOutcome");
         },
         {"anotherButton"}},
        {"sent, waiting", "enrol, sending", [](WindowScene & /*scene*/) {}, {"stopWaitingButton"}},
        {"about to stop waiting",
         "enrol, about to stop waiting",
         [](WindowScene & /*scene*/) {},
         {"keepWaitingButton"}},
        {"goes on waiting",
         "enrol, about to stop waiting",
         [](WindowScene &scene) { press(scene, "keepWaitingButton"); },
         {"stopWaitingButton"}},
        {"stopped waiting",
         "enrol, about to stop waiting",
         [](WindowScene &scene) {
             press(scene, "stopWaitingButton");
             scene.reach("enrolOutcome");
         },
         {"findOutButton", "stopLookingButton"}},
        {"a receipt", "enrol, receipt", [](WindowScene & /*scene*/) {}, {"anotherButton"}},
        {"the number is copied",
         "enrol, receipt",
         [](WindowScene &scene) { press(scene, "copyNumberButton"); },
         {"copyNumberButton"}},
        {"the next person",
         "enrol, receipt",
         [](WindowScene &scene) { press(scene, "anotherButton"); },
         {"givenNamesEdit"}},
        {"on to the customer",
         "enrol, receipt",
         [](WindowScene &scene) { press(scene, "lookUpCustomerButton"); },
         {"identifierEdit"}},
        {"unknown", "enrol, unknown", [](WindowScene & /*scene*/) {}, {"findOutButton"}},
        {"finding out",
         "enrol, unknown",
         [](WindowScene &scene) {
             press(scene, "findOutButton");
             QTRY_VERIFY(scene.inOutcome<QWidget>("stopLookingButton")->isVisible());
         },
         {"stopLookingButton"}},
        {"stopped looking",
         "enrol, finding out",
         [](WindowScene &scene) { press(scene, "stopLookingButton"); },
         {"findOutButton"}},
        {"found after all",
         "enrol, finding out",
         [](WindowScene &scene) {
             scene.inOutcome<QWidget>("stopLookingButton")->setFocus();
             scene.answerGet(EnrolAnswers::known("SE33S"));
             press(scene, "stopLookingButton");
             press(scene, "findOutButton");
             QTRY_VERIFY(scene.inOutcome<QWidget>("numberLabel")->isVisible());
         },
         {"anotherButton"}},
        {"not there",
         "enrol, unknown",
         [](WindowScene &scene) {
             scene.console().clock().advance(61s);
             press(scene, "findOutButton");
             QTRY_VERIFY(scene.inOutcome<QWidget>("sendAgainButton")->isVisible());
         },
         {"sendAgainButton"}},
        {"about to send again",
         "enrol, not there",
         [](WindowScene &scene) { press(scene, "sendAgainButton"); },
         {"reviewArea"}},
        {"rejected", "enrol, rejected", [](WindowScene & /*scene*/) {}, {"dobEdit"}},
        {"on to the activity",
         "enrol, unknown",
         [](WindowScene &scene) { press(scene, "activityButton"); },
         {"attemptsView"}},
        {"only what needs a person",
         "activity, confirmed",
         [](WindowScene &scene) { press(scene, "openButton"); },
         {"openButton"}},
        {"found out in the activity",
         "activity, needs a person",
         [](WindowScene &scene) {
             scene.answerGet(EnrolAnswers::known("SE33S"));
             press(scene, "findOutButton");
             QTRY_VERIFY(
                 scene.hands().find<QWidget>("attemptView")->findChild<QWidget *>(u"numberLabel"_s)->isVisible());
         },
         {"copyAttemptButton", "lookUpCustomerButton"}},
    };
}

inline QList<Step> ofSettings()
{
    return {
        {"a new profile",
         "settings, sandbox",
         [](WindowScene &scene) { press(scene, "addProfileButton"); },
         {"profileNameEdit"}},
        {"not saved", "settings, a new profile with faults", [](WindowScene & /*scene*/) {}, {"profileNameEdit"}},
        {"a new profile given up",
         "settings, a new profile with faults",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_Escape); },
         {"profilesView"}},
        {"discarded",
         "settings, a profile",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("profileNameEdit"), u"Other"_s);
             press(scene, "discardProfileButton");
         },
         {"profileNameEdit"}},
        {"saved",
         "settings, a profile",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("profileNameEdit"), u"Other"_s);
             press(scene, "saveProfileButton");
         },
         {"profileNameEdit"}},
        {"about to remove", "settings, about to remove", [](WindowScene & /*scene*/) {}, {"keepProfileButton"}},
        {"kept",
         "settings, about to remove",
         [](WindowScene &scene) { press(scene, "keepProfileButton"); },
         {"removeProfileButton"}},
        {"removed",
         "settings, about to remove",
         [](WindowScene &scene) { press(scene, "removeNowButton"); },
         {"profilesView"}},
        {"wrong token", "settings, wrong token", [](WindowScene & /*scene*/) {}, {"tokenEdit"}},
        {"testing", "settings, testing the connection", [](WindowScene & /*scene*/) {}, {"cancelTestButton"}},
        {"test broken off",
         "settings, testing the connection",
         [](WindowScene &scene) {
             press(scene, "cancelTestButton");
             QTRY_VERIFY(!scene.hands().sees("cancelTestButton"));
         },
         {"testConnectionButton"}},
        {"tested", "settings, connection tested", [](WindowScene & /*scene*/) {}, {"testConnectionButton"}},
        {"token forgotten",
         "settings, connection tested",
         [](WindowScene &scene) { press(scene, "forgetTokenButton"); },
         {"tokenEdit"}},
    };
}

inline QList<Step> ofShell()
{
    return {
        {"armed",
         "band, read-only",
         [](WindowScene &scene) { scene.hands().trigger("armHourAction"); },
         {"disarmButton"}},
        {"disarmed", "band, armed", [](WindowScene &scene) { press(scene, "disarmButton"); }, {"armButton"}},
        {"the service goes while it is armed",
         "band, armed",
         [](WindowScene &scene) {
             scene.hands().find<QWidget>("disarmButton")->setFocus();
             scene.window().setSession(nullptr);
         },
         {"profileButton"}},
        {"the service goes during the review",
         "enrol, review",
         [](WindowScene &scene) { scene.window().setSession(nullptr); },
         {"givenNamesEdit"}},
        {"a passphrase that is too short",
         "journal, wants a new passphrase",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("passphraseEdit"), u"short"_s);
             press(scene, "passphraseButton");
         },
         {"passphraseEdit"}},
        {"a wrong passphrase",
         "journal, locked",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("passphraseEdit"), u"wrong horse"_s);
             press(scene, "passphraseButton");
             QTRY_VERIFY_WITH_TIMEOUT(scene.hands().find<QLabel>("journalLabel")->text() == u"journal locked"_s &&
                                          !scene.hands().find<QLineEdit>("passphraseEdit")->isReadOnly(),
                                      30'000);
         },
         {"passphraseEdit", "passphraseButton"}},
        {"the passphrase",
         "journal, locked",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("passphraseEdit"), u"correct horse"_s);
             scene.hands().key(Qt::Key_Return);
             QTRY_COMPARE_WITH_TIMEOUT(scene.hands().find<QLabel>("journalLabel")->text(), u"journal open"_s, 30'000);
         },
         {"givenNamesEdit"}},
        {"tried again",
         "journal, broken",
         [](WindowScene &scene) {
             press(scene, "retryJournalButton");
             QTRY_VERIFY(scene.hands().find<QLabel>("journalLabel")->text() == u"journal not available"_s);
         },
         {"retryJournalButton"}},
    };
}

inline QList<Step> all()
{
    return ofQuestions() + ofEnrolments() + ofSettings() + ofShell();
}

} // namespace FocusSteps
