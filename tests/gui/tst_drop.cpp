#include "gui/drophint.h"
#include "gui/droppedcustomer.h"
#include "gui/enrolfixture.h"
#include "gui/enroljourney.h"
#include "gui/windowhands.h"
#include "validation/enrolmentimport.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

// Files and texts that are dropped onto the window, as a mouse drops them: entered, moved over, let go.
class TestDrop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void aFileFillsTheForm();
    void jsonAsTextFillsTheForm();
    void alsoOverAField();
    void showsWhereItGoesWhileDragged();
    void leavingTakesTheHintAway();
    void refusesWithWords_data();
    void refusesWithWords();
    void readsNoMoreThanTheCap();
    void aWordForAFieldGoesIntoTheField();
    void replacesTheCustomerInTheForm();
    void notWhileReviewing();
    void afterAnOutcomeItIsTheNextPerson();
    void aWordChangesNoOutcome();
    void anUnknownOutcomeStays();
    void takesTheEntryEnrolOfTheNavigation();
    void takesTheEntryLookupOfTheNavigation();
    void otherEntriesTakeNothing();
    void aTextGoesIntoTheBoxAndIsNotAsked();
    void severalLinesGiveTheFirst();
    void filesAreNotLookedUp_data();
    void filesAreNotLookedUp();
    void theFilterKeepsItsOwnDrops();
    void hintFitsInEveryPlace_data();
    void hintFitsInEveryPlace();

private:
    // All of a drag; whether the drop was taken.
    static bool drag(QWidget *target, const QMimeData &data, const QPoint &at, bool drop = true);
    static bool drag(QWidget *target, const QMimeData &data, bool drop = true)
    {
        return drag(target, data, target->rect().center(), drop);
    }
    static std::unique_ptr<QMimeData> files(const QList<QUrl> &urls)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(urls);
        return data;
    }
    static std::unique_ptr<QMimeData> text(const QString &text)
    {
        auto data = std::make_unique<QMimeData>();
        data->setText(text);
        return data;
    }
    QString write(const QString &name, const QByteArray &bytes) const;
    QWidget *enrolPage() const;
    QString givenNames() const { return m_hands->find<QLineEdit>("givenNamesEdit")->text(); }
    QString notice() const
    {
        const auto *row = m_console->find<QWidget>("formNotice");
        return row != nullptr && row->isVisible() ? row->accessibleName() : QString();
    }
    const DropHint *hint(const QWidget *area) const
    {
        const auto *found = area->findChild<DropHint *>(u"dropHint"_s, Qt::FindDirectChildrenOnly);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestDrop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectToSandbox();
    m_console->show();
}

void TestDrop::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_folder.reset();
}

bool TestDrop::drag(QWidget *target, const QMimeData &data, const QPoint &at, bool drop)
{
    // As QWidgetWindow does it: to the first one upwards that takes drops.
    QPoint place = at;
    while (target != nullptr && !target->acceptDrops()) {
        place = target->mapToParent(place);
        target = target->parentWidget();
    }
    if (target == nullptr) {
        return false;
    }
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDragMoveEvent move(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    if (!move.isAccepted() || !drop) {
        return move.isAccepted();
    }
    QDropEvent end(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &end);
    return end.isAccepted();
}

QString TestDrop::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

QWidget *TestDrop::enrolPage() const
{
    m_console->window().pages().open(Pages::Page::Enrol);
    return m_console->window().pages().shownPage();
}

void TestDrop::aFileFillsTheForm()
{
    const QString file = write(u"customer.json"_s, EnrolFixture::publishedExample());
    QVERIFY(drag(enrolPage(), *files({QUrl::fromLocalFile(file)})));
    QCOMPARE(givenNames(), u"Reakwon The"_s);
    QCOMPARE(m_hands->find<QLineEdit>("postCodeEdit")->text(), u"EC2A 4DS"_s);
    QVERIFY2(m_hands->statusBar().startsWith(u"Imported"_s), qPrintable(m_hands->statusBar()));
    QVERIFY(hint(enrolPage()) == nullptr);
    QVERIFY(QFile::exists(file)); // copied, not moved
}

void TestDrop::jsonAsTextFillsTheForm()
{
    QVERIFY(drag(enrolPage(), *text(QString::fromUtf8(EnrolFixture::publishedExample()))));
    QCOMPARE(givenNames(), u"Reakwon The"_s);
}

void TestDrop::alsoOverAField()
{
    enrolPage();
    auto *field = m_hands->find<QLineEdit>("cityEdit");
    QVERIFY(drag(field, *text(QString::fromUtf8(EnrolFixture::publishedExample()))));
    QCOMPARE(givenNames(), u"Reakwon The"_s);
    QCOMPARE(field->text(), u"London"_s);
    const QString file = write(u"two.json"_s, EnrolFixture::publishedExample().replace("Reakwon The", "Ghostface"));
    QVERIFY(drag(field, *files({QUrl::fromLocalFile(file)})));
    QCOMPARE(givenNames(), u"Ghostface"_s);
}

void TestDrop::showsWhereItGoesWhileDragged()
{
    QWidget *page = enrolPage();
    const QImage before = page->grab().toImage();
    const QString file = write(u"customer.json"_s, EnrolFixture::publishedExample());
    QVERIFY(drag(page, *files({QUrl::fromLocalFile(file)}), false));
    QVERIFY(hint(page) != nullptr);
    QCOMPARE(hint(page)->geometry(), page->rect());
    QVERIFY(hint(page)->accessibleName().contains(u"fill in the form"_s));
    QVERIFY(page->grab().toImage() != before);
    QCOMPARE(givenNames(), QString());
    // And that it cannot go there.
    QVERIFY(drag(page, *files({QUrl(u"https://example.com/x.json"_s)}), false));
    QVERIFY(hint(page)->accessibleName().contains(u"this computer"_s));
}

void TestDrop::leavingTakesTheHintAway()
{
    QWidget *page = enrolPage();
    QVERIFY(drag(page, *text(u"{}"_s), false));
    QVERIFY(hint(page) != nullptr);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(page, &leave);
    QVERIFY(hint(page) == nullptr);
}

void TestDrop::refusesWithWords_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("a page of the web") << QList<QUrl>{QUrl(u"https://example.com/a.json"_s)} << QString()
                                       << u"this computer"_s;
    QTest::newRow("a file of another computer")
        << QList<QUrl>{QUrl(u"file://server/share/a.json"_s)} << QString() << u"this computer"_s;
    QTest::newRow("several files") << QList<QUrl>{QUrl(u"file:///a.json"_s), QUrl(u"file:///b.json"_s)} << QString()
                                   << u"2 files"_s;
    QTest::newRow("a folder") << QList<QUrl>{QUrl(u"FOLDER"_s)} << QString() << u"folder"_s;
    QTest::newRow("too large") << QList<QUrl>{QUrl(u"LARGE"_s)} << QString() << u"1 MB"_s;
    QTest::newRow("gone") << QList<QUrl>{QUrl(u"GONE"_s)} << QString() << u"gone.json"_s;
    QTest::newRow("a device") << QList<QUrl>{QUrl(u"file:///dev/null"_s)} << QString() << u"null"_s;
    QTest::newRow("no JSON in the file") << QList<QUrl>{QUrl(u"PICTURE"_s)} << QString() << u"JSON"_s;
    QTest::newRow("an empty file") << QList<QUrl>{QUrl(u"EMPTY"_s)} << QString() << u"Not imported"_s;
    QTest::newRow("no JSON in the text") << QList<QUrl>() << u"hello"_s << u"JSON"_s;
    QTest::newRow("JSON of something else") << QList<QUrl>() << u"{\"a\": 1}"_s << u"Not imported"_s;
    QTest::newRow("a list of customers") << QList<QUrl>() << u"[{}]"_s << u"Not imported"_s;
    QTest::newRow("JSON that breaks off") << QList<QUrl>() << u"{\"customer\": {"_s << u"Not imported"_s;
}

void TestDrop::refusesWithWords()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    for (QUrl &url : urls) {
        const QString name = url.toString();
        if (name == u"FOLDER"_s) {
            url = QUrl::fromLocalFile(m_folder->path());
        } else if (name == u"LARGE"_s) {
            url = QUrl::fromLocalFile(write(u"large.json"_s, QByteArray(DroppedCustomer::maxBytes + 1, ' ')));
        } else if (name == u"GONE"_s) {
            url = QUrl::fromLocalFile(m_folder->filePath(u"gone.json"_s));
        } else if (name == u"PICTURE"_s) {
            url = QUrl::fromLocalFile(write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\x00\x01", 10)));
        } else if (name == u"EMPTY"_s) {
            url = QUrl::fromLocalFile(write(u"empty.json"_s, {}));
        }
    }
    enrolPage();
    QTest::keyClicks(m_hands->find<QLineEdit>("givenNamesEdit"), u"Kept"_s);
    const auto data = urls.isEmpty() ? this->text(text) : files(urls);
    QVERIFY(drag(enrolPage(), *data)); // taken, to be able to say why not
    QVERIFY2(notice().contains(word), qPrintable(notice()));
    QVERIFY(notice().contains(u"Not imported"_s));
    QVERIFY(!m_hands->statusBar().isEmpty());
    QCOMPARE(givenNames(), u"Kept"_s);
}

void TestDrop::readsNoMoreThanTheCap()
{
    QCOMPARE(DroppedCustomer::maxBytes, qint64(EnrolmentImport::maxBytes));
    QMimeData nothing;
    QVERIFY(!DroppedCustomer::from(nothing).refusal.isEmpty());
    QVERIFY(!DroppedCustomer::isMeant(nothing));
}

void TestDrop::aWordForAFieldGoesIntoTheField()
{
    enrolPage();
    auto *field = m_hands->find<QLineEdit>("cityEdit");
    QVERIFY(drag(field, *text(u"London"_s)));
    QCOMPARE(field->text(), u"London"_s);
    QCOMPARE(notice(), QString());
    QVERIFY(hint(enrolPage()) == nullptr);
}

void TestDrop::replacesTheCustomerInTheForm()
{
    QVERIFY(drag(enrolPage(), *text(QString::fromUtf8(EnrolFixture::publishedExample()))));
    QVERIFY(drag(enrolPage(), *text(u"{\"customer\": {\"givenNames\": \"Ghostface\"}}"_s)));
    QCOMPARE(givenNames(), u"Ghostface"_s);
    QCOMPARE(m_hands->find<QLineEdit>("lastNameEdit")->text(), QString()); // two people must never become one
}

void TestDrop::notWhileReviewing()
{
    QVERIFY(drag(enrolPage(), *text(QString::fromUtf8(EnrolFixture::publishedExample()))));
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_hands->sees("enrolReview"));
    QVERIFY(drag(enrolPage(), *text(u"{\"customer\": {\"givenNames\": \"Ghostface\"}}"_s)));
    QVERIFY2(m_hands->statusBar().contains(u"reviewed"_s), qPrintable(m_hands->statusBar()));
    QVERIFY(m_hands->sees("enrolReview"));
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(givenNames(), u"Reakwon The"_s);
}

void TestDrop::afterAnOutcomeItIsTheNextPerson()
{
    EnrolFixture enrol(m_folder->path());
    enrol.connectToSandbox();
    enrol.show();
    enrol.pastePublishedExample();
    enrol.review();
    enrol.submit();
    QTRY_COMPARE(enrol.state(), u"enrolOutcome"_s);
    QVERIFY(drag(&enrol.page(), *text(u"{\"customer\": {\"givenNames\": \"Ghostface\"}}"_s)));
    QCOMPARE(enrol.state(), u"enrolForm"_s);
    QCOMPARE(enrol.find<QLineEdit>("givenNamesEdit")->text(), u"Ghostface"_s);
    QCOMPARE(enrol.find<QLineEdit>("lastNameEdit")->text(), QString());
}

// The number that was dragged while it was being selected, for one.
void TestDrop::aWordChangesNoOutcome()
{
    EnrolFixture enrol(m_folder->path());
    enrol.connectToSandbox();
    enrol.show();
    enrol.pastePublishedExample();
    enrol.review();
    enrol.submit();
    QTRY_COMPARE(enrol.state(), u"enrolOutcome"_s);
    QVERIFY(!drag(&enrol.page(), *text(u"EYESALK"_s)));
    enrol.page().takeDrop(*text(u"EYESALK"_s)); // as by way of the navigation
    QCOMPARE(enrol.state(), u"enrolOutcome"_s);
}

void TestDrop::anUnknownOutcomeStays()
{
    EnrolJourney journey;
    journey.becomesUnknown();
    const auto customer = text(u"{\"customer\": {\"givenNames\": \"Ghostface\"}}"_s);
    drag(&journey.console().page(), *customer);
    QCOMPARE(journey.console().state(), u"enrolOutcome"_s);
    journey.console().page().startWith(u"PARTNER-7"_s);
    QCOMPARE(journey.console().state(), u"enrolOutcome"_s);
}

void TestDrop::takesTheEntryEnrolOfTheNavigation()
{
    auto *list = m_hands->find<QListWidget>("navigationList");
    const QRect entry = list->visualItemRect(list->item(static_cast<int>(Pages::Page::Enrol)));
    const auto customer = text(QString::fromUtf8(EnrolFixture::publishedExample()));
    QVERIFY(drag(list->viewport(), *customer, entry.center(), false));
    QVERIFY(hint(list) != nullptr);
    QCOMPARE(hint(list)->geometry(), entry.translated(list->viewport()->pos()));
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    QVERIFY(drag(list->viewport(), *customer, entry.center()));
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Enrol);
    QCOMPARE(givenNames(), u"Reakwon The"_s);
    QVERIFY(hint(list) == nullptr);
    // Refused there, too, with the reason on the page.
    QVERIFY(drag(list->viewport(), *files({QUrl::fromLocalFile(m_folder->path())}), entry.center()));
    QVERIFY(notice().contains(u"folder"_s));
}

void TestDrop::takesTheEntryLookupOfTheNavigation()
{
    m_console->window().pages().open(Pages::Page::Settings);
    auto *list = m_hands->find<QListWidget>("navigationList");
    const QRect entry = list->visualItemRect(list->item(static_cast<int>(Pages::Page::Lookup)));
    QVERIFY(drag(list->viewport(), *text(u"ABC123"_s), entry.center()));
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s);
    QVERIFY(m_hands->box()->hasFocus());
}

void TestDrop::otherEntriesTakeNothing()
{
    auto *list = m_hands->find<QListWidget>("navigationList");
    const QRect entry = list->visualItemRect(list->item(static_cast<int>(Pages::Page::Settings)));
    QVERIFY(!drag(list->viewport(), *text(u"{}"_s), entry.center()));
    QVERIFY(hint(list) == nullptr);
    QVERIFY(!drag(list->viewport(), *text(u"{}"_s), QPoint(5, list->viewport()->height() - 3)));
}

void TestDrop::aTextGoesIntoTheBoxAndIsNotAsked()
{
    m_hands->type(u"before"_s);
    QVERIFY(drag(m_hands->box(), *text(u"ABC123"_s)));
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s); // in place of what stood there
    QVERIFY(drag(m_console->window().pages().shownPage(), *text(u"D1SABLED"_s)));
    QCOMPARE(m_hands->box()->text(), u"D1SABLED"_s);
    QVERIFY(m_hands->box()->hasFocus());
    QCOMPARE(m_console->answers().rowCount(), 0);
}

void TestDrop::severalLinesGiveTheFirst()
{
    QVERIFY(drag(m_console->window().pages().shownPage(), *text(u"\nABC123\nSE33S\n"_s)));
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s);
}

void TestDrop::filesAreNotLookedUp_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("customer") << u"json"_s;
    QTest::newRow("blank") << u"blank"_s;
}

void TestDrop::filesAreNotLookedUp()
{
    QFETCH(const QString, what);
    m_hands->type(u"before"_s);
    const auto data = what == u"file"_s   ? files({QUrl::fromLocalFile(write(u"a.json"_s, "{}"))})
                      : what == u"json"_s ? text(QString::fromUtf8(EnrolFixture::publishedExample()))
                                          : text(u"  \n "_s);
    QVERIFY(drag(m_console->window().pages().shownPage(), *data));
    QCOMPARE(m_hands->box()->text(), u"before"_s);
    QVERIFY(m_hands->statusBar().contains(what == u"blank"_s ? u"text"_s : u"Enrol"_s));
}

void TestDrop::theFilterKeepsItsOwnDrops()
{
    auto *filter = m_hands->find<QLineEdit>("filterEdit");
    QVERIFY(drag(filter, *text(u"enabled"_s)));
    QCOMPARE(filter->text(), u"enabled"_s);
    QCOMPARE(m_hands->box()->text(), QString());
}

void TestDrop::hintFitsInEveryPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("an entry") << QSize(168, 40);
    QTest::newRow("a small page") << QSize(300, 200);
    QTest::newRow("a page") << QSize(1000, 700);
    QTest::newRow("nothing") << QSize(1, 1);
}

void TestDrop::hintFitsInEveryPlace()
{
    QFETCH(const QSize, size);
    QWidget page;
    page.resize(size);
    page.show();
    DropHint hint(&page);
    hint.show(page.rect(), true, u"Drop the customer to fill in the form. Nothing is sent."_s.repeated(3));
    QCOMPARE(hint.size(), page.size());
    QVERIFY(!hint.grab().isNull());
    hint.show(page.rect(), false, u"No"_s);
    QVERIFY(hint.testAttribute(Qt::WA_TransparentForMouseEvents)); // else nothing could be dropped
}

QTEST_MAIN(TestDrop)
#include "tst_drop.moc"
