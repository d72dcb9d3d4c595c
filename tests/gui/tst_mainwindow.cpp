#include "gui/windowhands.h"

#include "gui/environmentband.h"

#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Column = StatusSearchModel::Column;

// The frame around the page: where one is, what is remembered, how it looks.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void cleanup() { Theme::apply(*qApp, ThemeChoice::Light); }

    void isReadyOnceAndOnlyAfterItWasPainted();
    void namesItsEnvironment_data();
    void namesItsEnvironment();
    void drawsEachEnvironmentInItsOwnWay();
    void drawsItsEnvironmentAlikeInLightAndDark();
    void opensEachPageByKeyAndList_data();
    void opensEachPageByKeyAndList();
    void makesOnlyTheLookupPageAtFirst();
    void returnInTheListGoesToTheBox();
    void shows_data();
    void shows();
    void saysWhatKeepsItFromWorking();
    void shortensAMessageThatHasNoRoom();
    void remembersHowItWasLeft();
    void opensWithSettingsThatAreNoneOfOurs_data();
    void opensWithSettingsThatAreNoneOfOurs();
    void savesNothingPersonal();
    void remembersTheTheme_data();
    void remembersTheTheme();
    void repaintsWhenTheThemeChanges();
    void keepsTheBoxUsableWhenSmall();
    void aboutIsPlainTextAndCloses();
};

void TestMainWindow::isReadyOnceAndOnlyAfterItWasPainted()
{
    ConsoleFixture console;
    QSignalSpy ready(&console.window(), &MainWindow::ready);
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    console.show();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(console.find<QLineEdit>("identifierEdit")->hasFocus());
    console.window().repaint();
    console.window().hide();
    console.show();
    QCOMPARE(ready.size(), 1);
}

void TestMainWindow::namesItsEnvironment_data()
{
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("sandbox") << EnvironmentKind::Sandbox << u"SANDBOX"_s;
    QTest::newRow("test") << EnvironmentKind::Test << u"TEST"_s;
    QTest::newRow("production") << EnvironmentKind::Production << u"PRODUCTION"_s;
}

void TestMainWindow::namesItsEnvironment()
{
    QFETCH(const EnvironmentKind, kind);
    QFETCH(const QString, word);
    ConsoleFixture console;
    console.window().setEnvironment(kind, u"<b>somewhere</b>\u202E"_s, u"https://some\u202Ewhere.example/"_s);
    QVERIFY(console.window().windowTitle().contains(word));
    const auto *band = console.find<EnvironmentBand>("environmentBand");
    QVERIFY(band->accessibleName().contains(word));
    QCOMPARE(band->accessibleDescription(), u"https://some[U+202E]where.example/"_s);
    QCOMPARE(console.find<QLabel>("profileLabel")->text(), u"<b>somewhere</b>[U+202E]"_s);
}

void TestMainWindow::drawsEachEnvironmentInItsOwnWay()
{
    ConsoleFixture console;
    console.show();
    auto *band = console.find<EnvironmentBand>("environmentBand");
    QList<QRgb> papers;
    for (const EnvironmentKind kind : {EnvironmentKind::Sandbox, EnvironmentKind::Test, EnvironmentKind::Production}) {
        console.window().setEnvironment(kind, u"x"_s, QString());
        const QImage image = band->grab().toImage();
        papers += image.pixel(image.width() - 4, 4);
        // Not by colour alone: the lower edge is drawn upon outside the sandbox.
        bool pattern = false;
        for (int x = 0; x < image.width(); ++x) {
            pattern = pattern || image.pixel(x, image.height() - 2) != papers.constLast();
        }
        QCOMPARE(pattern, kind != EnvironmentKind::Sandbox);
    }
    QCOMPARE(QSet<QRgb>(papers.begin(), papers.end()).size(), 3);
}

void TestMainWindow::drawsItsEnvironmentAlikeInLightAndDark()
{
    ConsoleFixture console;
    console.show();
    console.window().setEnvironment(EnvironmentKind::Production, u"x"_s, u"https://api.example/"_s);
    auto *band = console.find<EnvironmentBand>("environmentBand");
    const QImage light = band->grab().toImage();
    Theme::apply(*qApp, ThemeChoice::Dark);
    QCOMPARE(band->grab().toImage(), light);
}

void TestMainWindow::opensEachPageByKeyAndList_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("lookup") << 0 << static_cast<int>(Qt::Key_1) << QByteArray("LookupPage");
    QTest::newRow("validate") << 1 << static_cast<int>(Qt::Key_2) << QByteArray("ValidatePage");
    QTest::newRow("enrol") << 2 << static_cast<int>(Qt::Key_3) << QByteArray("EnrolPage");
    QTest::newRow("activity") << 3 << static_cast<int>(Qt::Key_4) << QByteArray("ActivityPage");
    QTest::newRow("settings") << 4 << static_cast<int>(Qt::Key_Comma) << QByteArray("SettingsPage");
}

void TestMainWindow::opensEachPageByKeyAndList()
{
    QFETCH(const int, row);
    QFETCH(const int, key);
    QFETCH(const QByteArray, page);
    ConsoleFixture console;
    console.show();
    const WindowHands hands(console);
    auto *pages = hands.find<QListWidget>("navigationList");
    auto *stack = hands.find<QStackedWidget>("pageStack");
    hands.key(static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(pages->currentRow(), row);
    QCOMPARE(QByteArray(stack->currentWidget()->metaObject()->className()), page);
    pages->setCurrentRow(row == 0 ? 1 : 0);
    pages->setFocus();
    const QRect entry = pages->visualItemRect(pages->item(row));
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, Qt::NoModifier, entry.center());
    QCOMPARE(QByteArray(stack->currentWidget()->metaObject()->className()), page);
    hands.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(hands.box()->hasFocus());
}

// Start-up must not pay for pages that nobody has opened.
void TestMainWindow::makesOnlyTheLookupPageAtFirst()
{
    ConsoleFixture console;
    console.show();
    QCOMPARE(console.find<QStackedWidget>("pageStack")->count(), 1);
    console.connectToSandbox();
    QCOMPARE(console.find<QStackedWidget>("pageStack")->count(), 1);
}

void TestMainWindow::returnInTheListGoesToTheBox()
{
    ConsoleFixture console;
    console.show();
    const WindowHands hands(console);
    auto *pages = hands.find<QListWidget>("navigationList");
    QCOMPARE(pages->count(), 5);
    pages->setFocus();
    hands.key(Qt::Key_Return);
    QVERIFY(hands.box()->hasFocus());
}

void TestMainWindow::shows_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("smallest promised") << 1024 << 640;
    QTest::newRow("usual") << 1180 << 780;
    QTest::newRow("wide") << 3840 << 2160;
}

// The box, its kind and its button are whole and do not lie on each other.
void TestMainWindow::shows()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    ConsoleFixture console;
    console.show({width, height});
    const WindowHands hands(console);
    QRect before;
    for (const char *name : {"identifierEdit", "kindCombo", "lookUpButton"}) {
        const auto *widget = hands.find<QWidget>(name);
        const QRect place(widget->mapTo(&console.window(), QPoint()), widget->size());
        QVERIFY(console.window().rect().contains(place));
        QVERIFY(place.width() >= widget->minimumSizeHint().width());
        QVERIFY(!place.intersects(before));
        before = place;
    }
}

void TestMainWindow::saysWhatKeepsItFromWorking()
{
    ConsoleFixture console;
    console.show();
    const WindowHands hands(console);
    console.window().showProblem(u"The folder <b>/home/x</b> cannot be written.\u202E"_s);
    QVERIFY(hands.statusBar().contains(u"<b>/home/x</b> cannot be written.[U+202E]"_s));
    QVERIFY(!hands.find<QStatusBar>("statusBar")->accessibleDescription().contains(QChar(0x202E)));
}

void TestMainWindow::shortensAMessageThatHasNoRoom()
{
    ConsoleFixture console;
    console.show({1024, 640});
    auto *bar = console.find<QStatusBar>("statusBar");
    const QString longer =
        u"Zego does not know this customer, or the customer has not consented. "_s.repeated(4).trimmed();
    console.window().showProblem(longer);
    QTRY_VERIFY(bar->toolTip().contains(u"has not consented."_s)); // all of it is to be had
    QCOMPARE(bar->currentMessage(), longer);
    const auto pixels = [bar] { return bar->grab().toImage(); };
    const QImage cut = pixels();
    console.window().showProblem(longer + u" And more."_s); // looks the same: the end is an ellipsis
    QTRY_VERIFY(bar->toolTip().contains(u"And more."_s));
    QCOMPARE(pixels(), cut);
    console.window().showProblem(u"All is well."_s);
    QTRY_VERIFY(bar->toolTip().isEmpty());
}

void TestMainWindow::remembersHowItWasLeft()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QList<int> splitter;
    QList<int> work;
    {
        ConsoleFixture console(&settings);
        console.show({1000, 700});
        const WindowHands hands(console);
        QVERIFY(!hands.sees("inspectorPanel"));
        hands.key(Qt::Key_F12);
        QTRY_VERIFY(hands.sees("inspectorPanel"));
        QHeaderView *header = hands.list()->horizontalHeader();
        header->moveSection(header->visualIndex(static_cast<int>(Column::Status)), 0);
        header->setSectionHidden(static_cast<int>(Column::Vehicle), true);
        header->resizeSection(static_cast<int>(Column::Kind), 222);
        hands.find<QSplitter>("cardSplitter")->setSizes({260, 180});
        hands.find<QSplitter>("workSplitter")->setSizes({330, 240});
        QCoreApplication::processEvents();
        splitter = hands.find<QSplitter>("cardSplitter")->sizes();
        work = hands.find<QSplitter>("workSplitter")->sizes();
        console.window().close();
    }
    ConsoleFixture console(&settings);
    console.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    const WindowHands hands(console);
    QCOMPARE(console.window().size(), QSize(1000, 700));
    QVERIFY(hands.sees("inspectorPanel"));
    QVERIFY(hands.find<QAction>("inspectorAction")->isChecked());
    QTRY_COMPARE(hands.find<QSplitter>("workSplitter")->sizes(), work);
    QTRY_COMPARE(hands.find<QSplitter>("cardSplitter")->sizes(), splitter);
    const QHeaderView *header = hands.list()->horizontalHeader();
    QCOMPARE(header->visualIndex(static_cast<int>(Column::Status)), 0);
    QVERIFY(header->isSectionHidden(static_cast<int>(Column::Vehicle)));
    QCOMPARE(header->sectionSize(static_cast<int>(Column::Kind)), 222);
    QVERIFY(header->sectionsMovable());
    QVERIFY(header->isSortIndicatorClearable());
    QVERIFY(hands.box()->hasFocus());
    // And closed with it hidden, it opens so.
    hands.key(Qt::Key_F12);
    console.window().close();
    ConsoleFixture third(&settings);
    third.show();
    QVERIFY(!WindowHands(third).sees("inspectorPanel"));
}

void TestMainWindow::opensWithSettingsThatAreNoneOfOurs_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"nonsense"_s);
    QTest::newRow("bytes") << QVariant(QByteArray("\x01\x02\xff\x00garbage", 11));
    QTest::newRow("number") << QVariant(-1);
    QTest::newRow("list") << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("cut state") << QVariant(QSplitter().saveState().left(7));
}

void TestMainWindow::opensWithSettingsThatAreNoneOfOurs()
{
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (const char *key : {"window/geometry", "window/splitter", "window/inspector", "appearance/theme",
                            "lookup/splitter", "lookup/columns"}) {
        settings.setValue(QLatin1String(key), value);
    }
    ConsoleFixture console(&settings);
    QCOMPARE(console.preferences().appearance(), Preferences::Appearance());
    console.show();
    const WindowHands hands(console);
    QVERIFY(hands.box()->hasFocus());
    QCOMPARE(hands.list()->horizontalHeader()->count(), static_cast<int>(Column::Count));
    QCOMPARE(hands.list()->horizontalHeader()->hiddenSectionCount(), 0);
}

void TestMainWindow::savesNothingPersonal()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings settings(file, QSettings::IniFormat);
    ConsoleFixture console(&settings);
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    hands.askAndWait(u"canary-person@example.com"_s);
    hands.type(hands.find<QLineEdit>("filterEdit"), u"canary-person"_s);
    console.window().close();
    settings.sync();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("canary"));
    QVERIFY(!bytes.contains(console.sandbox().token()));
}

void TestMainWindow::remembersTheTheme_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << QByteArray("lightThemeAction") << ThemeChoice::Light;
    QTest::newRow("dark") << QByteArray("darkThemeAction") << ThemeChoice::Dark;
    QTest::newRow("system") << QByteArray("systemThemeAction") << ThemeChoice::System;
}

void TestMainWindow::remembersTheTheme()
{
    QFETCH(const QByteArray, action);
    QFETCH(const ThemeChoice, choice);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        ConsoleFixture console(&settings);
        const WindowHands hands(console);
        hands.trigger("darkThemeAction");
        hands.trigger(action.constData());
        QCOMPARE(Theme::of(QApplication::palette()).accent(),
                 choice == ThemeChoice::Dark ? Theme::dark().accent() : Theme::light().accent());
    }
    ConsoleFixture console(&settings);
    QCOMPARE(console.preferences().appearance().theme, choice);
    QVERIFY(WindowHands(console).find<QAction>(action.constData())->isChecked());
}

void TestMainWindow::repaintsWhenTheThemeChanges()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    hands.askAndWait(u"D1SABLED"_s);
    hands.kinds()->setCurrentIndex(1);
    hands.type(u"ABC-1"_s); // an error in the hint
    for (const auto &[action, theme] :
         {std::pair("darkThemeAction", &Theme::dark()), std::pair("lightThemeAction", &Theme::light())}) {
        hands.trigger(action);
        const QPalette palette = theme->palette();
        QTRY_COMPARE(console.window().palette().color(QPalette::Window), palette.color(QPalette::Window));
        QTRY_COMPARE(hands.find<QLabel>("statusLabel")->palette().color(QPalette::WindowText),
                     theme->tone(Tone::Negative).ink);
        QTRY_COMPARE(hands.find<QLabel>("hintLabel")->palette().color(QPalette::PlaceholderText),
                     theme->tone(Tone::Negative).ink);
        QCOMPARE(hands.find<QLabel>("askedLabel")->palette().color(QPalette::PlaceholderText),
                 palette.color(QPalette::PlaceholderText));
        const QImage picture = console.window().grab().toImage();
        const QPoint card = hands.find<QWidget>("answerCard")->mapTo(&console.window(), QPoint(30, 8));
        QCOMPARE(picture.pixelColor(card * picture.devicePixelRatio()), palette.color(QPalette::Base));
    }
    hands.type(u"ABC1"_s);
    hands.trigger("darkThemeAction");
    QTRY_COMPARE(hands.find<QLabel>("hintLabel")->palette().color(QPalette::PlaceholderText), Theme::dark().muted());
}

void TestMainWindow::keepsTheBoxUsableWhenSmall()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show({1024, 640});
    const WindowHands hands(console);
    const QRect before = hands.box()->geometry();
    hands.askAndWait(QString(900, u'W'));
    hands.askAndWait(QString(u"\u202E"_s.repeated(100)));
    QCoreApplication::processEvents();
    QCOMPARE(console.window().size(), QSize(1024, 640));
    QCOMPARE(hands.box()->geometry(), before);
    QVERIFY(
        console.window().rect().contains(QRect(hands.find<QWidget>("lookUpButton")->mapTo(&console.window(), QPoint()),
                                               hands.find<QWidget>("lookUpButton")->size())));
}

void TestMainWindow::aboutIsPlainTextAndCloses()
{
    ConsoleFixture console;
    console.show();
    for (QAction *action : console.window().findChildren<QAction *>()) {
        if (action->text().contains(u"About"_s)) {
            action->trigger();
        }
    }
    const auto *box = console.window().findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(!Qt::mightBeRichText(box->informativeText()));
    QTest::keyClick(const_cast<QMessageBox *>(box), Qt::Key_Escape);
    QTRY_VERIFY(console.window().findChild<QMessageBox *>() == nullptr);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
