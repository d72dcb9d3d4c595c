#pragma once

#include "gui/windowscene.h"
#include "store/profileexport.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QListView>
#include <QMessageBox>
#include <QTabWidget>
#include <QTemporaryDir>

// Every page of the window in every state that it has, each reached as a person reaches it. A page or a state that is
// added to the window is added here, and is then looked at by every test that goes through them.
namespace WindowStates {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct State
{
    const char *name;
    void (*bring)(WindowScene &scene);
};

inline QList<State> ofLookup()
{
    return {
        {"lookup, nothing asked", [](WindowScene &scene) { scene.openSandbox(); }},
        {"lookup, text that cannot be asked",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().kinds()->setCurrentIndex(1);
             scene.hands().type(u"abc-12"_s);
         }},
        {"lookup, near misses before asking",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().type(u"Customer number: abc 123"_s);
             QTRY_VERIFY(!scene.hands().buttons("nearMissButton").isEmpty());
         }},
        {"lookup, waiting",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::stallAfterRequest());
             scene.hands().ask(u"ABC123"_s);
             QCOMPARE(scene.console().answers().running(), 1);
         }},
        {"lookup, waiting for a busy service",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::json(429, R"({"error":"THROTTLED"})", {{"Retry-After", "12"}}));
             scene.hands().ask(u"ABC123"_s);
             QTRY_COMPARE(scene.hands().reads("statusLabel"), u"Waiting"_s);
         }},
        {"lookup, answered",
         [](WindowScene &scene) {
             scene.openSandbox();
             for (const char *text : {"12345", "D1SABLED", "ABC123"}) {
                 scene.hands().askAndWait(QString::fromLatin1(text));
             }
             QCOMPARE(scene.hands().reads("statusLabel"), u"ENABLED"_s);
         }},
        {"lookup, changed since last time",
         [](WindowScene &scene) {
             scene.serve(Answers::enabled("ABC123"));
             scene.hands().askAndWait(u"ABC123"_s);
             scene.answerGet(Answers::enabled("ABC123", "Third Party"));
             scene.hands().askAndWait(u"ABC123"_s);
             QVERIFY(scene.hands().sees("changesGrid"));
         }},
        {"lookup, not found",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"AB0O1I"_s);
             QCOMPARE(scene.hands().reads("statusLabel"), u"Not found"_s);
         }},
        {"lookup, wrong e-mail to explain with",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"N0C0NSENT"_s);
             scene.hands().type(scene.hands().find<QLineEdit>("emailEdit"), u"gza"_s);
             scene.hands().key(Qt::Key_Return);
             QVERIFY(!scene.hands().reads("emailIssueLabel").isEmpty());
         }},
        {"lookup, explained",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"N0C0NSENT"_s);
             scene.hands().click("explainButton");
             QTRY_VERIFY(scene.hands().sees("possibilitiesPanel"));
         }},
        {"lookup, failed",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::json(500, R"({"error":"BROKEN"})"));
             scene.hands().askAndWait(u"ABC123"_s);
             QCOMPARE(scene.hands().reads("statusLabel"), u"Server fault"_s);
         }},
        {"lookup, no service",
         [](WindowScene &scene) {
             scene.hands().ask(u"ABC123"_s);
             QCOMPARE(scene.console().answers().rowCount(), 1);
         }},
        {"inspector, nothing asked",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().key(Qt::Key_F12);
             QTRY_VERIFY(scene.hands().sees("inspectorPanel"));
         }},
        {"inspector, response",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"ABC123"_s);
             scene.hands().key(Qt::Key_F12);
             QTRY_VERIFY(scene.hands().sees("responseEdit"));
         }},
        {"inspector, request",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"ABC123"_s);
             scene.hands().key(Qt::Key_F12);
             scene.hands().find<QTabWidget>("detailTabs")->setCurrentIndex(1);
             QTRY_VERIFY(scene.hands().sees("requestEdit"));
         }},
        {"inspector, phases",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"ABC123"_s);
             scene.hands().key(Qt::Key_F12);
             scene.hands().find<QTabWidget>("detailTabs")->setCurrentIndex(2);
             QTRY_VERIFY(scene.hands().sees("phaseBar"));
         }},
        {"inspector, as cURL",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().askAndWait(u"ABC123"_s);
             scene.hands().key(Qt::Key_F12);
             scene.hands().find<QTabWidget>("detailTabs")->setCurrentIndex(3);
             QTRY_VERIFY(scene.hands().sees("curlEdit"));
         }},
    };
}

inline QList<State> ofValidate()
{
    return {
        {"validate, nothing asked",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_2);
         }},
        {"validate, both fields wrong",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_2);
             scene.hands().type(scene.hands().find<QLineEdit>("validateNumberEdit"), u"abc-12"_s);
             scene.hands().type(scene.hands().find<QLineEdit>("validateEmailEdit"), u"rza at example"_s);
             scene.hands().key(Qt::Key_Tab);
             QVERIFY(scene.hands().sees("validateNearMissBar"));
         }},
        {"validate, waiting",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::stallAfterRequest());
             scene.go(Qt::Key_2);
             scene.hands().type(scene.hands().find<QLineEdit>("validateNumberEdit"), u"ABC12"_s);
             scene.hands().key(Qt::Key_Return);
             QCOMPARE(scene.console().validations().running(), 1);
         }},
        {"validate, e-mail matches",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_2);
             scene.validate(u"SE33S"_s);
             scene.validate(u"ABC12"_s, u"rza@example.com"_s);
             QCOMPARE(scene.hands().reads("validationWordLabel"), u"Exists, e-mail matches"_s);
         }},
        {"validate, e-mail does not match",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_2);
             scene.validate(u"ABC12"_s, u"gza@example.com"_s);
         }},
        {"validate, no such number",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.go(Qt::Key_2);
             scene.validate(u"ABO12I"_s);
             QCOMPARE(scene.hands().reads("validationWordLabel"), u"No such number"_s);
         }},
        {"validate, failed",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::json(500, R"({"error":"BROKEN"})"));
             scene.go(Qt::Key_2);
             scene.validate(u"ABC12"_s);
         }},
    };
}

inline QList<State> ofSettings()
{
    static const auto open = [](WindowScene &scene) {
        scene.openSandbox();
        scene.data().add(u"Zego live"_s, EnvironmentKind::Production, u"https://api.zego.com/"_s);
        scene.data().add(u"Staging"_s, EnvironmentKind::Test, scene.server().url().toString());
        scene.hands().key(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(scene.hands().sees("profilesView"));
    };
    static const auto choose = [](WindowScene &scene, int row) {
        auto *view = scene.hands().find<QListView>("profilesView");
        view->setCurrentIndex(view->model()->index(row, 0));
    };
    static const auto test = [](WindowScene &scene, const ScriptedAnswer &answer) {
        open(scene);
        choose(scene, 2);
        scene.hands().type(scene.hands().find<QLineEdit>("tokenEdit"), u"scene-token"_s);
        scene.hands().key(Qt::Key_Return);
        QTRY_VERIFY(scene.hands().find<QAbstractButton>("forgetTokenButton")->isEnabled());
        scene.server().answerWith(answer);
        scene.hands().find<QAbstractButton>("testConnectionButton")->click();
    };
    return {
        {"settings, sandbox", [](WindowScene &scene) { open(scene); }},
        {"settings, a profile",
         [](WindowScene &scene) {
             open(scene);
             choose(scene, 1);
         }},
        {"settings, a new profile with faults",
         [](WindowScene &scene) {
             open(scene);
             scene.hands().click("addProfileButton");
             scene.hands().type(scene.hands().find<QLineEdit>("profileNameEdit"), u"zego LIVE"_s);
             scene.hands().type(scene.hands().find<QLineEdit>("baseUrlEdit"), u"http://api.zego.com/"_s);
             scene.hands().find<QComboBox>("limitsCombo")->setCurrentIndex(1);
             scene.hands().type(scene.hands().find<QLineEdit>("deadlineEdit"), u"soon"_s);
             scene.hands().find<QComboBox>("proxyCombo")->setCurrentIndex(3);
             scene.submit();
             QVERIFY(!scene.hands().reads("baseUrlIssue").isEmpty());
         }},
        {"settings, exporting",
         [](WindowScene &scene) {
             open(scene);
             scene.hands().click("exportProfilesButton");
             QVERIFY(scene.hands().sees("exportList"));
         }},
        {"settings, importing",
         [](WindowScene &scene) {
             open(scene);
             const QTemporaryDir folder;
             QList<Profile> profiles = scene.data().profiles().profiles();
             profiles[1].kind = EnvironmentKind::Production;
             profiles += profiles.constFirst();
             profiles.last().name = u"new"_s;
             QVERIFY(ProfileExport::write(folder.filePath(u"p.json"_s), profiles, true));
             scene.hands().click("importProfilesButton");
             auto *dialog = scene.hands().find<QFileDialog>("importFileDialog");
             Q_EMIT dialog->fileSelected(folder.filePath(u"p.json"_s));
             dialog->close();
             QTRY_COMPARE(scene.hands().find<QTableView>("importView")->model()->rowCount(), 3);
         }},
        {"settings, network with faults",
         [](WindowScene &scene) {
             open(scene);
             scene.section(SettingsSection::Id::Network);
             scene.hands().type(scene.hands().find<QLineEdit>("defaultDeadlineEdit"), u"soon"_s);
             scene.hands().find<QComboBox>("defaultProxyCombo")->setCurrentIndex(2);
             scene.submit();
             QVERIFY(!scene.hands().reads("defaultDeadlineIssue").isEmpty());
         }},
        {"settings, privacy",
         [](WindowScene &scene) {
             open(scene);
             scene.section(SettingsSection::Id::Privacy);
             QVERIFY(scene.hands().sees("idleLockCombo"));
         }},
        {"settings, appearance",
         [](WindowScene &scene) {
             open(scene);
             scene.section(SettingsSection::Id::Appearance);
             QVERIFY(scene.hands().sees("themeCombo"));
         }},
        {"settings, shortcuts",
         [](WindowScene &scene) {
             open(scene);
             scene.section(SettingsSection::Id::Shortcuts);
             QVERIFY(scene.hands().sees("shortcutSearchEdit"));
         }},
        {"settings, language",
         [](WindowScene &scene) {
             open(scene);
             scene.section(SettingsSection::Id::Language);
             QVERIFY(scene.hands().sees("languageCombo"));
         }},
        {"settings, found",
         [](WindowScene &scene) {
             open(scene);
             scene.hands().type(scene.hands().find<QLineEdit>("settingsSearchEdit"), u"e"_s);
             scene.hands().key(Qt::Key_Return);
             QVERIFY(scene.hands().sees("controlHighlight"));
         }},
        {"settings, about to restore",
         [](WindowScene &scene) {
             open(scene);
             scene.hands().click("restoreAllButton");
             QVERIFY(scene.hands().sees("keepSettingsButton"));
         }},
        {"settings, about to remove",
         [](WindowScene &scene) {
             open(scene);
             choose(scene, 1);
             scene.hands().click("removeProfileButton");
             QVERIFY(scene.hands().sees("keepProfileButton"));
         }},
        {"settings, wrong token",
         [](WindowScene &scene) {
             open(scene);
             choose(scene, 2);
             scene.hands().type(scene.hands().find<QLineEdit>("tokenEdit"), u"with blanks"_s);
             scene.hands().key(Qt::Key_Return);
             QVERIFY(!scene.hands().reads("tokenIssueLabel").isEmpty());
         }},
        {"settings, testing the connection",
         [](WindowScene &scene) {
             test(scene, ScriptedAnswer::stallAfterRequest());
             QTRY_VERIFY(scene.hands().sees("cancelTestButton"));
         }},
        {"settings, connection tested",
         [](WindowScene &scene) {
             test(scene, ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
             QTRY_VERIFY(!scene.hands().find<QWidget>("testStepsWidget")->isHidden());
         }},
    };
}

inline QList<State> ofShell()
{
    return {
        {"welcome",
         [](WindowScene &scene) {
             scene.window().showWelcome();
             QVERIFY(scene.hands().sees("welcomeLookUpButton"));
         }},
        {"band, read-only",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), EnrolAnswers::created(), EnvironmentKind::Production, nullptr);
             QVERIFY(scene.hands().sees("armButton"));
         }},
        {"band, armed",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), EnrolAnswers::created(), EnvironmentKind::Production, nullptr);
             scene.hands().trigger("armHourAction");
             QVERIFY(scene.hands().sees("disarmButton"));
         }},
        {"journal, wants a new passphrase",
         [](WindowScene &scene) {
             scene.serveLocked();
             scene.go(Qt::Key_3);
             QTRY_VERIFY(scene.hands().sees("repeatPassphraseEdit"));
         }},
        {"journal, locked",
         [](WindowScene &scene) {
             scene.choosePassphrase(u"correct horse"_s);
             scene.restartWithLockedJournal();
             scene.serveLocked();
             scene.go(Qt::Key_3);
             QTRY_VERIFY(scene.hands().sees("passphraseEdit"));
         }},
        {"journal, broken",
         [](WindowScene &scene) {
             scene.choosePassphrase(u"correct horse"_s);
             QVERIFY(QFile::remove(scene.data().data().filePath(u"vault.json"_s)));
             scene.restartWithLockedJournal();
             scene.serveLocked();
             scene.go(Qt::Key_3);
             QTRY_VERIFY(scene.hands().sees("retryJournalButton"));
         }},
        {"about",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().trigger("help.about");
             QTRY_VERIFY(scene.window().findChild<QMessageBox *>() != nullptr);
         }},
    };
}

} // namespace WindowStates
