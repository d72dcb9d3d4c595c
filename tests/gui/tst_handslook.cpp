// Not committed: draws what hands made.
#include "gui/commandpalette.h"
#include "gui/commands.h"
#include "gui/shortcutsview.h"
#include "gui/windowhands.h"
#include <QElapsedTimer>
#include <QListView>
#include <QLineEdit>
#include <QVBoxLayout>
using namespace Qt::StringLiterals;
class HandsLook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void palette();
    void shortcuts();
};
void HandsLook::palette()
{
    for (const auto &[name, choice] : {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark), std::pair(u"contrast"_s, ThemeChoice::HighContrast)}) {
        ConsoleFixture console;
        console.preferences().setAppearance({.theme = choice});
        console.connectToSandbox();
        console.show();
        const WindowHands hands(console);
        hands.askAndWait(u"ABC123"_s);
        for (int i = 0; i < 4; ++i) {
            QElapsedTimer timer; timer.start();
            hands.key(Qt::Key_K, Qt::ControlModifier);
            const qint64 opened = timer.nsecsElapsed();
            QCoreApplication::processEvents();
            qInfo() << "open" << opened / 1000 << "us, painted" << timer.nsecsElapsed() / 1000 << "us";
            if (i == 3) console.window().grab().save(u"/tmp/w/handslook/palette-"_s + name + u".png"_s);
            if (i < 3) hands.key(Qt::Key_Escape);
        }
        QTest::keyClicks(console.find<QLineEdit>("paletteEdit"), u"co"_s);
        QCoreApplication::processEvents();
        console.window().grab().save(u"/tmp/w/handslook/palette-typed-"_s + name + u".png"_s);
    }
    Theme::apply(*qApp, ThemeChoice::Light);
    ConsoleFixture console;
    console.window().setLayoutDirection(Qt::RightToLeft);
    console.show({1024, 640});
    console.window().pages().open(Pages::Page::Settings);
    const WindowHands hands(console);
    hands.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(console.find<QLineEdit>("paletteEdit"), u"again"_s);
    QCoreApplication::processEvents();
    console.window().grab().save(u"/tmp/w/handslook/palette-rtl.png"_s);
}
void HandsLook::shortcuts()
{
    for (const auto &[name, choice] : {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark)}) {
        ConsoleFixture console;
        console.preferences().setAppearance({.theme = choice});
        console.preferences().setShortcuts(u"view.inspector"_s, QStringList{u"F11"_s});
        ShortcutsView view(console.window().commands(), console.preferences());
        view.resize(760, 520);
        view.layout()->setContentsMargins(16, 16, 16, 16);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.grab().save(u"/tmp/w/handslook/shortcuts-"_s + name + u".png"_s);
        view.findChild<QWidget *>(u"firstKeysEdit"_s)->setFocus();
        QTest::keyClick(view.windowHandle(), Qt::Key_Return);
        view.grab().save(u"/tmp/w/handslook/shortcuts-listen-"_s + name + u".png"_s);
        QTest::keyClick(view.windowHandle(), Qt::Key_F5);
        QCoreApplication::processEvents();
        view.grab().save(u"/tmp/w/handslook/shortcuts-conflict-"_s + name + u".png"_s);
    }
}
QTEST_MAIN(HandsLook)
#include "tst_handslook.moc"
