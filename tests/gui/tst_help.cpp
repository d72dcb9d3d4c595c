#include "gui/commands.h"
#include "gui/consolefixture.h"
#include "gui/guideview.h"
#include "gui/help.h"
#include "gui/helpwindow.h"
#include "models/guidetext.h"
#include "support/scriptedserver.h"
#include "workflow/languages.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

// The window of the guide, by its keys and links, and which page the console opens in it.
class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void drawsEveryPage_data();
    void drawsEveryPage();
    void opensThePageThatFits_data();
    void opensThePageThatFits();
    void followsEveryLink_data();
    void followsEveryLink();
    void goesBackAndForwardToWhereOneWas();
    void closesByEscapeAndEmptiesTheSearchFirst();
    void findsWordsByKeysAlone();
    void saysWhenNothingIsFound();
    void readsTheContentsByArrows();
    void isOneWindowForAll();
    void keepsTheProgramFromEndingNever();
    void remembersItsSize();
    void followsThemeAndSizeOfText();
    void showsTheKeysAsTheyAreNow();
    void speaksAnotherLanguageAtOnce();
    void namesTheKeysThatTheWindowHas_data();
    void namesTheKeysThatTheWindowHas();
    void hasANameForEveryControl();
    void fetchesNothingFromOutside_data();
    void fetchesNothingFromOutside();

private:
    template <typename T>
    T *find(const char *name) const
    {
        T *widget = help()->findChild<T *>(QLatin1String(name));
        if (widget == nullptr) {
            qFatal("no widget %s", name);
        }
        return widget;
    }
    HelpWindow *help() const { return m_console->help().window(); }
    GuideView *view() const { return find<GuideView>("guideView"); }
    QLineEdit *searchEdit() const { return find<QLineEdit>("helpSearchEdit"); }
    QListView *contents() const { return find<QListView>("contentsView"); }
    void openHelp(const QString &page = u"start"_s);
    static void key(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void clickLink(const QString &target);

    std::unique_ptr<ConsoleFixture> m_console;
};

void TestHelp::init()
{
    Theme::apply(*qApp, ThemeChoice::Light);
    m_console = std::make_unique<ConsoleFixture>();
}

void TestHelp::cleanup()
{
    m_console.reset();
}

void TestHelp::openHelp(const QString &page)
{
    m_console->help().open(page);
    QVERIFY(QTest::qWaitForWindowActive(help()));
}

// Where it is drawn, as somebody would.
void TestHelp::clickLink(const QString &target)
{
    for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() == target) {
                QTextCursor cursor(view()->document());
                cursor.setPosition(it.fragment().position() + 1);
                view()->setTextCursor(cursor);
                view()->ensureCursorVisible();
                QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                                  view()->cursorRect(cursor).center());
                return;
            }
        }
    }
    QFAIL(qPrintable(u"no link to "_s + target));
}

void TestHelp::drawsEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Guide::languages()) {
        const Guide guide(language);
        for (const Guide::Entry &entry : guide.contents()) {
            if (!entry.page.isEmpty()) {
                QTest::addRow("%s %s", qPrintable(language), qPrintable(entry.page)) << language << entry.page;
            }
        }
    }
}

void TestHelp::drawsEveryPage()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const Preferences preferences(nullptr);
    HelpWindow window(std::make_unique<const Guide>(language), preferences, nullptr);
    window.open(page);
    const auto *view = window.findChild<GuideView *>(u"guideView"_s);
    QCOMPARE(window.page(), page);
    QCOMPARE(view->toPlainText().simplified(), window.guide().plainText(page).simplified());
    QVERIFY(window.windowTitle().contains(window.guide().title(page)));
    QVERIFY(view->accessibleDescription().contains(window.guide().title(page)));
    // Nothing is wider than the window: one never reads sideways.
    window.resize(700, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
}

void TestHelp::opensThePageThatFits_data()
{
    QTest::addColumn<QString>("command"); // that leads there; may be empty
    QTest::addColumn<QString>("focused"); // then; may be empty
    QTest::addColumn<QString>("page");
    QTest::newRow("lookup") << u"page.lookup"_s << QString() << u"lookup"_s;
    QTest::newRow("lookup, its list") << u"page.lookup"_s << u"answersView"_s << u"lookup"_s;
    QTest::newRow("validate") << u"page.validate"_s << QString() << u"validate"_s;
    QTest::newRow("enrol") << u"page.enrol"_s << QString() << u"enrol"_s;
    QTest::newRow("enrol, a field") << u"page.enrol"_s << u"dobEdit"_s << u"enrol"_s;
    QTest::newRow("activity") << u"page.activity"_s << QString() << u"activity"_s;
    QTest::newRow("settings") << u"page.settings"_s << QString() << u"settings"_s;
    QTest::newRow("band") << u"page.lookup"_s << u"profileButton"_s << u"environments"_s;
    QTest::newRow("inspector") << u"view.inspector"_s << u"exchangesView"_s << u"inspector"_s;
    QTest::newRow("pages, on validate") << u"page.validate"_s << u"navigationList"_s << u"validate"_s;
}

void TestHelp::opensThePageThatFits()
{
    QFETCH(QString, command);
    QFETCH(QString, focused);
    QFETCH(QString, page);
    m_console->connectToSandbox();
    m_console->show();
    m_console->window().commands().run(command);
    if (!focused.isEmpty()) {
        auto *widget = m_console->find<QWidget>(qPrintable(focused));
        QVERIFY2(widget != nullptr, qPrintable(focused));
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
    }
    key(&m_console->window(), Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QTRY_VERIFY(help()->isVisible());
    QCOMPARE(help()->page(), page);
    QVERIFY(help()->guide().has(page));
    QCOMPARE(contents()->currentIndex().data(GuideModel::PageRole).toString(), page);
}

void TestHelp::followsEveryLink_data()
{
    QTest::addColumn<QString>("page");
    const Guide guide(u"en"_s);
    for (const Guide::Entry &entry : guide.contents()) {
        if (!entry.page.isEmpty()) {
            QTest::addRow("%s", qPrintable(entry.page)) << entry.page;
        }
    }
}

void TestHelp::followsEveryLink()
{
    QFETCH(QString, page);
    openHelp(page);
    static const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
    QStringList targets;
    for (auto it = link.globalMatch(help()->guide().markdown(page)); it.hasNext();) {
        targets += it.next().captured(1);
    }
    targets.removeDuplicates();
    for (const QString &target : std::as_const(targets)) {
        help()->open(page);
        clickLink(target);
        const QString file = target.section(u'#', 0, 0);
        const QString anchor = target.section(u'#', 1);
        QCOMPARE(help()->page(), file.isEmpty() ? page : file.chopped(3));
        if (!anchor.isEmpty()) {
            QCOMPARE(GuideText::anchor(view()->textCursor().block().text()), anchor);
            QVERIFY(view()->viewport()->rect().contains(view()->cursorRect().center()));
        }
    }
}

void TestHelp::goesBackAndForwardToWhereOneWas()
{
    openHelp(u"lookup"_s);
    auto *back = find<QPushButton>("helpBackButton");
    auto *forward = find<QPushButton>("helpForwardButton");
    QVERIFY(!back->isEnabled());
    QVERIFY(!forward->isEnabled());
    help()->resize(700, 420);
    QTRY_VERIFY(view()->verticalScrollBar()->maximum() > 200);
    view()->verticalScrollBar()->setValue(170);
    help()->open(u"explain"_s);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    help()->open(u"explain"_s); // the same again is no step
    help()->open(u"validate"_s);
    key(help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->page(), u"explain"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(help()->page(), u"lookup"_s);
    QCOMPARE(view()->verticalScrollBar()->value(), 170);
    QVERIFY(!back->isEnabled());
    key(help(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help()->page(), u"explain"_s);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(help()->page(), u"validate"_s);
    QVERIFY(!forward->isEnabled());
    key(help(), Qt::Key_Left, Qt::AltModifier);
    help()->open(u"glossary"_s);
    QVERIFY(!forward->isEnabled()); // another way was taken
    key(help(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(help()->page(), Guide::home());
}

void TestHelp::closesByEscapeAndEmptiesTheSearchFirst()
{
    openHelp();
    key(help(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(searchEdit()->hasFocus());
    QTest::keyClicks(searchEdit(), u"token"_s);
    key(help(), Qt::Key_Escape);
    QVERIFY(help()->isVisible());
    QCOMPARE(searchEdit()->text(), QString());
    key(help(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    openHelp();
    view()->setFocus();
    key(help(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
}

void TestHelp::findsWordsByKeysAlone()
{
    openHelp(u"start"_s);
    key(help(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(searchEdit()->hasFocus());
    QTest::keyClicks(searchEdit(), u"second insurance"_s);
    QCOMPARE(contents()->model()->rowCount(), help()->guide().search(u"second insurance"_s).size());
    QTest::keyClick(searchEdit(), Qt::Key_Return);
    QCOMPARE(help()->page(), u"unknown"_s);
    QVERIFY(view()->hasFocus());
    const int places = view()->highlightCount();
    QVERIFY(places >= 2);
    QCOMPARE(view()->extraSelections().size(), places);
    for (const QTextEdit::ExtraSelection &place : view()->extraSelections()) {
        const QString word = place.cursor.selectedText().toLower();
        QVERIFY2(word == u"second" || word == u"insurance", qPrintable(word));
    }
    auto *label = find<QLabel>("placesLabel");
    QCOMPARE(label->text(), u"1 of %1 on this page"_s.arg(places));
    QVERIFY(view()->viewport()->rect().intersects(view()->cursorRect()));
    key(help(), Qt::Key_F3);
    QCOMPARE(label->text(), u"2 of %1 on this page"_s.arg(places));
    key(help(), Qt::Key_F3, Qt::ShiftModifier);
    key(help(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(label->text(), u"%1 of %1 on this page"_s.arg(places)); // round
    QTest::mouseClick(find<QPushButton>("nextPlaceButton"), Qt::LeftButton);
    QCOMPARE(label->text(), u"1 of %1 on this page"_s.arg(places));
    key(help(), Qt::Key_F, Qt::ControlModifier);
    key(help(), Qt::Key_Escape);
    QCOMPARE(view()->highlightCount(), 0);
    QVERIFY(!find<QPushButton>("nextPlaceButton")->isVisible());
    QCOMPARE(contents()->model()->rowCount(), help()->guide().contents().size());
}

void TestHelp::saysWhenNothingIsFound()
{
    openHelp(u"start"_s);
    QTest::keyClicks(searchEdit(), u"xyzzyplugh"_s);
    QVERIFY(find<QLabel>("noHitsLabel")->isVisible());
    QCOMPARE(contents()->model()->rowCount(), 0);
    QTest::keyClick(searchEdit(), Qt::Key_Return);
    QTest::keyClick(searchEdit(), Qt::Key_Down);
    key(help(), Qt::Key_F3);
    QCOMPARE(help()->page(), u"start"_s);
    searchEdit()->clear();
    QVERIFY(!find<QLabel>("noHitsLabel")->isVisible());
}

void TestHelp::readsTheContentsByArrows()
{
    openHelp(u"start"_s);
    key(help(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(searchEdit(), Qt::Key_Down);
    QTRY_VERIFY(contents()->hasFocus());
    QTest::keyClick(contents(), Qt::Key_Down); // over the heading between them
    QCOMPARE(help()->page(), u"lookup"_s);
    QVERIFY(contents()->hasFocus());
    QTest::keyClick(contents(), Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
    QCOMPARE(help()->page(), u"lookup"_s);
}

void TestHelp::isOneWindowForAll()
{
    openHelp(u"lookup"_s);
    HelpWindow *first = help();
    m_console->help().open(u"enrol"_s);
    QCOMPARE(help(), first);
    QCOMPARE(first->page(), u"enrol"_s);
    QVERIFY(!first->isModal());
    QVERIFY(first->isWindow());
    first->showMinimized();
    m_console->help().open(u"enrol"_s);
    QVERIFY(!first->isMinimized());
}

void TestHelp::keepsTheProgramFromEndingNever()
{
    openHelp();
    QVERIFY(!help()->testAttribute(Qt::WA_QuitOnClose));
}

void TestHelp::remembersItsSize()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        m_console = std::make_unique<ConsoleFixture>(&settings);
        openHelp();
        help()->resize(777, 555);
        QTRY_COMPARE(help()->size(), QSize(777, 555));
        key(help(), Qt::Key_Escape);
    }
    m_console = std::make_unique<ConsoleFixture>(&settings);
    openHelp();
    QTRY_COMPARE(help()->size(), QSize(777, 555));
}

void TestHelp::followsThemeAndSizeOfText()
{
    openHelp(u"lookup"_s);
    const auto heading = [this] {
        return view()->document()->begin().begin().fragment().charFormat().font().pointSizeF();
    };
    const qreal before = heading();
    Preferences::Appearance appearance = m_console->preferences().appearance();
    appearance.theme = ThemeChoice::Dark;
    appearance.textSize = TextSize::Larger;
    m_console->preferences().setAppearance(appearance);
    QTRY_VERIFY(heading() > before * 1.2);
    const auto *table = view()->document()->rootFrame()->childFrames().value(0);
    QVERIFY(table != nullptr);
    QCOMPARE(table->frameFormat().borderBrush().color(), Theme::of(view()->palette()).border());
    appearance.textSize = TextSize::Normal;
    m_console->preferences().setAppearance(appearance);
    QTRY_COMPARE(heading(), before);
}

void TestHelp::showsTheKeysAsTheyAreNow()
{
    openHelp(u"lookup"_s);
    QVERIFY(view()->toPlainText().contains(u"Ctrl+L"_s));
    m_console->preferences().setShortcuts(u"lookup.focusBox"_s, QStringList{u"Ctrl+J"_s});
    QTRY_VERIFY(view()->toPlainText().contains(u"Ctrl+J"_s));
    QVERIFY(!view()->toPlainText().contains(u"Ctrl+L"_s));
    QVERIFY(view()->toPlainText().contains(u"F5"_s));
    m_console->preferences().setShortcuts(u"customer.askAgain"_s, QStringList{});
    QTRY_VERIFY(view()->toPlainText().contains(u"(no key)"_s));
    help()->open(u"keyboard"_s);
    const QString keyboard = view()->toPlainText();
    const Commands &commands = m_console->window().commands();
    for (const Commands::Command &command : commands.all()) {
        for (const QKeySequence &now : commands.keys(command.id)) {
            QVERIFY2(keyboard.contains(now.toString(QKeySequence::NativeText)), qPrintable(command.id));
        }
    }
    QVERIFY(keyboard.contains(u"Ctrl+J"_s));
    QVERIFY(keyboard.contains(u"Ctrl+, or Ctrl+5"_s));
    for (const Commands::Command &command : commands.all()) { // each group has one table
        QVERIFY2(keyboard.count(u'\n' + command.group + u'\n') <= 1, qPrintable(command.group));
    }
    m_console->preferences().setShortcuts(u"lookup.focusBox"_s, std::nullopt);
    QTRY_VERIFY(view()->toPlainText().contains(u"Ctrl+L"_s));
}

void TestHelp::speaksAnotherLanguageAtOnce()
{
    const QLocale before;
    {
        Languages languages;
        languages.use(u"en"_s);
        openHelp(u"unknown"_s);
        QCOMPARE(find<QPushButton>("helpBackButton")->text(), u"&Back"_s);
        languages.use(u"de"_s);
        QTRY_VERIFY(view()->toPlainText().startsWith(u"Der Ausgang ist unbekannt"_s));
        QCOMPARE(find<QPushButton>("helpBackButton")->text(), u"&Zurück"_s);
        QVERIFY(help()->windowTitle().startsWith(u"Der Ausgang ist unbekannt"_s));
        QVERIFY(contents()->model()->index(0, 0).data().toString().contains(u"Handbuch"_s));
        QCOMPARE(help()->page(), u"unknown"_s);
        languages.use(u"en"_s);
        QTRY_VERIFY(view()->toPlainText().startsWith(u"The outcome is unknown"_s));
    }
    QLocale::setDefault(before);
}

void TestHelp::namesTheKeysThatTheWindowHas_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Guide::languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

// In every language, as this system writes keys in it.
void TestHelp::namesTheKeysThatTheWindowHas()
{
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    const auto native = [](const QString &key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    // Of fields, lists and this window; not of commands.
    QStringList known;
    for (const char *key :
         {"Enter", "Tab", "Shift+Tab", "Ctrl+V", "Alt+Left", "Alt+Right", "Ctrl+F", "F3", "Shift+F3", "Esc"}) {
        known += native(QString::fromLatin1(key));
    }
    const Commands &commands = m_console->window().commands();
    for (const Commands::Command &command : commands.all()) {
        for (const QKeySequence &key : commands.ownKeys(command.id)) {
            known += key.toString(QKeySequence::NativeText);
        }
    }
    static const QRegularExpression code(u"(?<!`)`([^`\n]+)`(?!`)"_s);
    static const QRegularExpression key(
        uR"(^(?:(?:Ctrl|Strg|Alt|Shift|Umschalt|Maj)\+.+|F[0-9]+|Esc|Échap|Enter|Entrée|Return|Retour|Tab)$)"_s);
    const Guide guide(language);
    int found = 0;
    for (const Guide::Entry &entry : guide.contents()) {
        const QString markdown = guide.markdown(entry.page);
        for (auto it = code.globalMatch(markdown); it.hasNext();) {
            if (const QString text = it.next().captured(1); key.match(text).hasMatch()) {
                QVERIFY2(known.contains(text), qPrintable(entry.page + u": "_s + text));
                ++found;
            }
        }
    }
    QVERIFY2(found > 40, qPrintable(QString::number(found)));
}

void TestHelp::hasANameForEveryControl()
{
    openHelp();
    for (const QWidget *widget : help()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith(u"qt_")) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
}

void TestHelp::fetchesNothingFromOutside_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("path") << u"/etc/hostname"_s;
    QTest::newRow("up") << u"../secret.md"_s;
    QTest::newRow("web") << u"http://127.0.0.1:1/page.md"_s;
    QTest::newRow("resource") << u"qrc:/guide/lookup.md"_s;
}

// Not that our pages would: but somebody may add such a link or picture one day.
void TestHelp::fetchesNothingFromOutside()
{
    QFETCH(QString, target);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"guide"_s));
    const auto write = [&folder](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    ScriptedServer server;
    const QString web = server.url().toString();
    write(u"secret.md"_s, u"# Secret\n"_s);
    write(u"guide/README.md"_s,
          u"# Contents\n\n[link](%1)\n\n![picture](%1)\n\n![web](%2picture.png)\n"_s.arg(target, web));
    const Preferences preferences(nullptr);
    HelpWindow window(std::make_unique<const Guide>(u"en"_s, GuideKeys(), folder.filePath(u"guide"_s)), preferences,
                      nullptr);
    window.open(Guide::home());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<GuideView *>(u"guideView"_s);
    const QString before = view->toPlainText();
    Q_EMIT view->anchorClicked(QUrl(target));
    QCOMPARE(window.page(), Guide::home());
    QCOMPARE(view->toPlainText(), before);
    QVERIFY(!before.contains(u"Secret"_s));
    const QVariant loaded = view->document()->resource(QTextDocument::ImageResource, QUrl(target));
    QVERIFY(loaded.toByteArray().isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
