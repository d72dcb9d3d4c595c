#include "gui/commands.h"
#include "gui/gallerylook.h"
#include "gui/guideview.h"
#include "gui/helpwindow.h"
#include "gui/windowhands.h"

#include <QListView>

using namespace Qt::StringLiterals;

// Draws the guide in its window, for people to look at. What is asserted is that the state really is the one that the
// picture's name says.
class TestHelpGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsTheWindow_data();
    void drawsTheWindow();

private:
    void drawCard(ConsoleFixture &console, const GalleryLook &look, const QString &state);

    GalleryFolder m_folder;
};

void TestHelpGallery::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestHelpGallery::drawCard(ConsoleFixture &console, const GalleryLook &look, const QString &state)
{
    console.connectToSandbox();
    console.show(look.small ? QSize(1024, 640) : QSize(1180, 780));
    const WindowHands hands(console);
    QWidget *about = nullptr;
    if (state == u"whatsthis-field") {
        hands.key(Qt::Key_3, Qt::ControlModifier);
        about = hands.find<QWidget>("phoneNumberEdit");
    } else {
        hands.askAndWait(u"ABC123"_s);
        about = hands.list();
    }
    about->setFocus();
    QTRY_VERIFY(about->hasFocus());
    hands.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(hands.sees("whatsThisCard"));
    QVERIFY(m_folder.draw(console.window(), state, look));
}

void TestHelpGallery::drawsTheWindow_data()
{
    GalleryLook::addRows({"help-contents", "help-page", "help-table", "help-code", "help-found", "help-nothing",
                          "whatsthis-field", "whatsthis-answer"});
}

void TestHelpGallery::drawsTheWindow()
{
    QFETCH(GalleryLook, look);
    QFETCH(QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    ConsoleFixture console;
    if (state.startsWith(u"whatsthis"_s)) {
        drawCard(console, look, state);
        return;
    }
    Help &help = console.help();
    const QString page = state == u"help-contents" ? Guide::home()
                         : state == u"help-table"  ? u"lookup"_s
                         : state == u"help-code"   ? u"start"_s
                                                   : u"unknown"_s;
    help.open(page);
    HelpWindow &window = *help.window();
    window.resize(look.small ? QSize(640, 480) : QSize(940, 700));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *search = window.findChild<QLineEdit *>(u"helpSearchEdit"_s);
    auto *view = window.findChild<GuideView *>(u"guideView"_s);
    if (state == u"help-found") {
        search->setText(window.guide().title(page).section(u' ', -1)); // in every language a word of the page
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(view->highlightCount() > 1);
    } else if (state == u"help-nothing") {
        search->setText(u"xyzzyplugh"_s);
        QVERIFY(window.findChild<QLabel *>(u"noHitsLabel"_s)->isVisible());
    }
    QCOMPARE(window.page(), page);
    QVERIFY(m_folder.draw(window, state, look));
}

QTEST_MAIN(TestHelpGallery)
#include "tst_helpgallery.moc"
