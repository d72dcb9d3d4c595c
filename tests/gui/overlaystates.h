#pragma once

#include "gui/help.h"
#include "gui/helpwindow.h"
#include "gui/lockscreen.h"
#include "gui/windowstates.h"

#include <QListWidget>

// The sections of the settings but for the profiles, and what lies over the window or stands beside it.
namespace WindowStates {

inline QList<State> ofSections()
{
    static const auto open = [](WindowScene &scene, const char *section) {
        scene.openSandbox();
        scene.hands().key(Qt::Key_Comma, Qt::ControlModifier);
        auto *list = scene.hands().find<QListWidget>("sectionsList");
        QTRY_VERIFY(list->isVisible());
        const QList<QListWidgetItem *> found = list->findItems(QString::fromLatin1(section), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.constFirst());
        QTRY_COMPARE(scene.hands().reads("sectionTitleLabel"), QString::fromLatin1(section));
    };
    return {
        {"settings, network", [](WindowScene &scene) { open(scene, "Network"); }},
        {"settings, privacy", [](WindowScene &scene) { open(scene, "Privacy"); }},
        {"settings, appearance", [](WindowScene &scene) { open(scene, "Appearance"); }},
        {"settings, shortcuts", [](WindowScene &scene) { open(scene, "Shortcuts"); }},
        {"settings, language", [](WindowScene &scene) { open(scene, "Language"); }},
        {"settings, searched",
         [](WindowScene &scene) {
             open(scene, "Privacy");
             scene.hands().key(Qt::Key_F, Qt::ControlModifier);
             QTest::keyClicks(scene.window().focusWidget(), u"token"_s);
         }},
        {"settings, nothing found",
         [](WindowScene &scene) {
             open(scene, "Privacy");
             scene.hands().key(Qt::Key_F, Qt::ControlModifier);
             QTest::keyClicks(scene.window().focusWidget(), u"zzzz"_s);
         }},
    };
}

inline QList<State> ofOverlays()
{
    return {
        {"palette, everything",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().key(Qt::Key_K, Qt::ControlModifier);
             QTRY_VERIFY(scene.hands().sees("paletteEdit"));
         }},
        {"palette, nothing found",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().key(Qt::Key_K, Qt::ControlModifier);
             QTRY_VERIFY(scene.hands().sees("paletteEdit"));
             QTest::keyClicks(scene.hands().find<QLineEdit>("paletteEdit"), u"/////"_s);
         }},
        {"locked, with a passphrase",
         [](WindowScene &scene) {
             scene.openSandbox();
             LockScreen &screen = scene.window().lock();
             screen.setContents({.reason = u"Nobody was here for 15 minutes."_s,
                                 .how = u"Your passphrase unlocks it."_s,
                                 .asksPassphrase = true,
                                 .busy = false,
                                 .problem = u"That was not the passphrase."_s,
                                 .notes = {}});
             screen.focusFirst();
         }},
        {"locked, without a passphrase",
         [](WindowScene &scene) {
             scene.openSandbox();
             LockScreen &screen = scene.window().lock();
             screen.setContents({.reason = u"You locked it."_s,
                                 .how = u"The keychain unlocks it."_s,
                                 .asksPassphrase = false,
                                 .busy = false,
                                 .problem = {},
                                 .notes = {u"The sandbox begins anew."_s}});
             screen.focusFirst();
         }},
        {"guide",
         [](WindowScene &scene) {
             scene.openSandbox();
             scene.hands().key(Qt::Key_F1);
             QTRY_VERIFY(scene.console().help().window() != nullptr && scene.console().help().window()->isVisible());
         }},
    };
}

} // namespace WindowStates
