#include "gui/consolefixture.h"
#include "gui/systemlook.h"
#include "gui/themekeeper.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// A desktop that changes when the test says so.
class TestDesktop final : public DesktopLookSource
{
    Q_OBJECT

public:
    DesktopLook look() const override { return m_look; }
    void start() override { ++m_starts; }
    int starts() const { return m_starts; }

    void setLook(const DesktopLook &look)
    {
        m_look = look;
        Q_EMIT changed();
    }

private:
    DesktopLook m_look;
    int m_starts = 0;
};

constexpr DesktopLook lightDesktop{};
constexpr DesktopLook darkDesktop{.dark = true};
constexpr DesktopLook contrastDesktop{.highContrast = true};

} // namespace

// The program has the look that a person chose, or the desktop's, from the first paint on and while it runs.
class TestThemeKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, ThemeChoice::Light); }

    void appliesTheChoice_data();
    void appliesTheChoice();
    void followsTheDesktopWhileTheWindowIsOpen();
    void keepsAChosenThemeWhateverTheDesktopDoes();
    void changesTheWholeWindowWithTheTextSize();
    void asksTheDesktopOnlyIfItIsFollowed();
    void beginsWithWhatTheDesktopLastWas();
};

void TestThemeKeeper::appliesTheChoice_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<DesktopLook>("desktop");
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << ThemeChoice::Light << darkDesktop << &Theme::light();
    QTest::newRow("dark") << ThemeChoice::Dark << lightDesktop << &Theme::dark();
    QTest::newRow("high contrast") << ThemeChoice::HighContrast << lightDesktop << &Theme::highContrast();
    QTest::newRow("a light desktop") << ThemeChoice::System << lightDesktop << &Theme::light();
    QTest::newRow("a dark desktop") << ThemeChoice::System << darkDesktop << &Theme::dark();
    QTest::newRow("a desktop with high contrast") << ThemeChoice::System << contrastDesktop << &Theme::highContrast();
}

void TestThemeKeeper::appliesTheChoice()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const DesktopLook, desktop);
    QFETCH(const Theme *const, theme);
    Preferences preferences(nullptr);
    preferences.setAppearance({.theme = choice});
    TestDesktop source;
    source.setLook(desktop);
    const ThemeKeeper keeper(*qApp, preferences, source);
    QCOMPARE(&Theme::of(QApplication::palette()), theme);
}

void TestThemeKeeper::followsTheDesktopWhileTheWindowIsOpen()
{
    ConsoleFixture console;
    TestDesktop desktop;
    const ThemeKeeper keeper(*qApp, console.preferences(), desktop);
    console.connectToSandbox();
    console.show();
    for (const auto &[look, theme] :
         {std::pair(darkDesktop, &Theme::dark()), std::pair(contrastDesktop, &Theme::highContrast()),
          std::pair(lightDesktop, &Theme::light())}) {
        desktop.setLook(look);
        QTRY_COMPARE(&Theme::of(console.window().palette()), theme);
        const QImage picture = console.window().grab().toImage();
        const QPoint card = console.find<QWidget>("answerCard")->mapTo(&console.window(), QPoint(30, 8));
        QCOMPARE(picture.pixelColor(card * picture.devicePixelRatio()), theme->color(Token::Base));
    }
}

void TestThemeKeeper::keepsAChosenThemeWhateverTheDesktopDoes()
{
    Preferences preferences(nullptr);
    preferences.setAppearance({.theme = ThemeChoice::Light});
    TestDesktop desktop;
    const ThemeKeeper keeper(*qApp, preferences, desktop);
    desktop.setLook(darkDesktop);
    QCOMPARE(&Theme::of(QApplication::palette()), &Theme::light());
    preferences.setAppearance({.theme = ThemeChoice::System}); // and knows it when it is asked for
    QCOMPARE(&Theme::of(QApplication::palette()), &Theme::dark());
}

// Also what has a font or a size of its own: headings, ids, rows, columns, the navigation, the band.
void TestThemeKeeper::changesTheWholeWindowWithTheTextSize()
{
    ConsoleFixture console;
    TestDesktop desktop;
    const ThemeKeeper keeper(*qApp, console.preferences(), desktop);
    console.connectToSandbox();
    console.show();
    QTest::keyClicks(console.find<QLineEdit>("identifierEdit"), u"ABC123"_s);
    QTest::keyClick(console.find<QLineEdit>("identifierEdit"), Qt::Key_Return);
    QTRY_COMPARE(console.answers().running(), 0);
    const auto sizes = [&console] {
        const auto *list = console.find<QTableView>("answersView");
        const auto *navigation = console.find<QListWidget>("navigationList");
        QList<qreal> all{console.window().font().pointSizeF(), qreal(list->rowHeight(0)), qreal(list->columnWidth(0)),
                         qreal(navigation->visualItemRect(navigation->item(0)).height()),
                         qreal(console.find<QWidget>("environmentBand")->sizeHint().height())};
        for (const char *name : {"identifierEdit", "statusLabel", "messageLabel", "codeLabel", "extraLabel"}) {
            all += console.find<QWidget>(name)->font().pointSizeF();
        }
        const QList<QLabel *> values = console.find<QWidget>("knownGrid")->findChildren<QLabel *>();
        for (const QLabel *value : values) {
            all += value->font().pointSizeF();
        }
        return all;
    };
    const QList<qreal> before = sizes();
    console.preferences().setAppearance({.textSize = TextSize::Larger});
    QTRY_VERIFY(console.window().font().pointSizeF() > before.constFirst() * 1.3);
    const QList<qreal> larger = sizes();
    QCOMPARE(larger.size(), before.size());
    for (int at = 0; at < before.size(); ++at) {
        QVERIFY2(larger.at(at) > before.at(at) * 1.08,
                 qPrintable(u"%1: %2 → %3"_s.arg(at).arg(before.at(at)).arg(larger.at(at))));
    }
    console.preferences().setAppearance({.textSize = TextSize::Normal});
    QTRY_COMPARE(console.window().font().pointSizeF(), before.constFirst());
    const QList<qreal> after = sizes();
    for (int at = 0; at < before.size(); ++at) {
        QVERIFY(std::abs(after.at(at) - before.at(at)) <= 2.0);
    }
}

void TestThemeKeeper::asksTheDesktopOnlyIfItIsFollowed()
{
    Preferences preferences(nullptr);
    preferences.setAppearance({.theme = ThemeChoice::Dark});
    TestDesktop desktop;
    ThemeKeeper keeper(*qApp, preferences, desktop);
    QCOMPARE(desktop.starts(), 0);
    keeper.start();
    QCOMPARE(desktop.starts(), 0);
    preferences.setAppearance({.theme = ThemeChoice::System});
    QCOMPARE(desktop.starts(), 1);
    preferences.setAppearance({.theme = ThemeChoice::Light});
    preferences.setAppearance({.theme = ThemeChoice::System});
    QCOMPARE(desktop.starts(), 1);
}

// Or every start on a dark desktop would flash.
void TestThemeKeeper::beginsWithWhatTheDesktopLastWas()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        Preferences preferences(&settings);
        TestDesktop desktop;
        const ThemeKeeper keeper(*qApp, preferences, desktop);
        desktop.setLook(darkDesktop);
    }
    Theme::apply(*qApp, ThemeChoice::Light);
    Preferences preferences(&settings);
    SystemLook desktop(preferences.lastDesktop());
    const ThemeKeeper keeper(*qApp, preferences, desktop);
    QCOMPARE(&Theme::of(QApplication::palette()), &Theme::dark());
}

QTEST_MAIN(TestThemeKeeper)
#include "tst_themekeeper.moc"
