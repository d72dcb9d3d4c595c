#include "gui/enrolfixture.h"
#include "gui/everytext.h"

#include "gui/chipsedit.h"
#include "gui/enrolform.h"
#include "gui/fieldmessage.h"
#include "store/memorysecretstore.h"

#include <QComboBox>
#include <QCompleter>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Weight = EnrolmentFormModel::Weight;

// The form of the Enrol page, by keys.
class TestEnrolPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enrolsThePublishedExampleByKeysAndMarksWhatDiffers();
    void goesFromFieldToFieldInReadingOrder_data();
    void goesFromFieldToFieldInReadingOrder();
    void showsAnErrorWhenAFieldIsLeftAndTakesItAwayAtTheKeyThatMendsIt();
    void leavesAFormAloneThatNobodyTypedIn();
    void stopsTheReviewAtTheFirstWrongField();
    void showsWhatWillBeSentWhileItIsTyped();
    void makesChipsOfOccupationsAndTakesThemOffAgain();
    void keepsTheCursorWhileATextIsMended();
    void offersWhatWasUsedBefore();
    void importsACustomerFromAFile();
    void saysWhyAFileCannotBeImported_data();
    void saysWhyAFileCannotBeImported();
    void takesAPastedCustomerWhereverTheCursorIs();
    void pastesOtherTextIntoTheField();
    void keepsADraftAndForgetsItWhenThePersonIsEnrolled();
    void bringsTheDraftBackAfterACrash();
    void keepsWhatWasTypedBeforeTheJournalWasReady();
    void startsWithAWorkProviderUserIdAndKeepsTheRest();
    void namesEveryControl();
    void showsHostileTextInTheOpen();
    void fitsIntoASmallWindow();

private:
    QString said(const char *field) const { return m_console->find<FieldMessage>(field)->text(); }
    Weight weight(const char *field) const { return m_console->find<FieldMessage>(field)->weight(); }
    QString text(const char *edit) const { return m_console->find<QLineEdit>(edit)->text(); }
    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EnrolFixture> m_console;
};

void TestEnrolPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<EnrolFixture>(m_folder->path());
    m_console->connectToSandbox();
    m_console->show();
}

void TestEnrolPage::cleanup()
{
    m_console.reset();
    m_folder.reset();
    QGuiApplication::clipboard()->clear();
}

void TestEnrolPage::enrolsThePublishedExampleByKeysAndMarksWhatDiffers()
{
    m_console->typePublishedExample();
    m_console->review();
    QCOMPARE(m_console->find<QAbstractButton>("sendButton")->text(), u"Enrol Reakwon The Chef in SANDBOX"_s);
    m_console->submit();
    QTRY_COMPARE(m_console->state(), u"enrolOutcome"_s);
    QCOMPARE(m_console->reads("attemptStateLabel"), u"Enrolled"_s);
    const QString number = m_console->reads("numberLabel");
    QVERIFY(!number.isEmpty());
    QCOMPARE(m_console->differences(), QStringList{u"Occupations: babysitter → childminder"_s});
    QCOMPARE(m_console->posts(), 1);
    QTest::mouseClick(m_console->find<QWidget>("copyNumberButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), number);
    QStringList asked;
    connect(&m_console->page(), &EnrolPage::lookUpRequested, this,
            [&asked](const Identifier &identifier) { asked += identifier.value(); });
    QTest::mouseClick(m_console->find<QWidget>("lookUpCustomerButton"), Qt::LeftButton);
    QCOMPARE(asked, QStringList{number});
    m_console->submit(); // the next person
    QCOMPARE(m_console->state(), u"enrolForm"_s);
    QCOMPARE(text("givenNamesEdit"), QString());
    QCOMPARE(m_console->posts(), 1);
}

void TestEnrolPage::goesFromFieldToFieldInReadingOrder_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("last");
    QTest::newRow("Tab") << Qt::Key_Tab << QStringList{u"bodyView"_s, u"reviewButton"_s};
    QTest::newRow("Enter") << Qt::Key_Return << QStringList{u"reviewButton"_s}; // past what nobody types into
}

void TestEnrolPage::goesFromFieldToFieldInReadingOrder()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QStringList, last);
    QStringList order{focused()};
    for (qsizetype step = 0; step < 10 + last.size(); ++step) {
        m_console->key(key);
        order += focused();
    }
    QCOMPARE(order, (QStringList{u"givenNamesEdit"_s, u"lastNameEdit"_s, u"addressEdit"_s, u"cityEdit"_s,
                                 u"postCodeEdit"_s, u"dobEdit"_s, u"emailEdit"_s, u"phoneNumberEdit"_s,
                                 u"workProviderUserIdEdit"_s, u"productCodeCombo"_s, u"occupationEdit"_s} +
                     last));
}

void TestEnrolPage::showsAnErrorWhenAFieldIsLeftAndTakesItAwayAtTheKeyThatMendsIt()
{
    auto *email = m_console->find<QLineEdit>("emailEdit");
    email->setFocus();
    m_console->type(u"raekwon"_s);
    QCOMPARE(weight("emailMessage"), Weight::None);
    m_console->key(Qt::Key_Tab);
    QCOMPARE(weight("emailMessage"), Weight::Error);
    QVERIFY(email->accessibleDescription().startsWith(u"Error: "_s));
    const int height = m_console->find<QWidget>("fieldsWidget")->height();
    email->setFocus();
    email->end(false);
    m_console->type(u"@"_s);
    QCOMPARE(weight("emailMessage"), Weight::Error);
    m_console->type(u"w"_s);
    QVERIFY(weight("emailMessage") < Weight::Error);
    m_console->key(Qt::Key_Backspace);
    QCOMPARE(weight("emailMessage"), Weight::Error); // at every key, since it has been wrong
    QCOMPARE(m_console->find<QWidget>("fieldsWidget")->height(), height);
}

void TestEnrolPage::leavesAFormAloneThatNobodyTypedIn()
{
    m_console->find<QAbstractButton>("importButton")->setFocus(Qt::MouseFocusReason);
    QCOMPARE(weight("givenNamesMessage"), Weight::None);
    m_console->page().firstField()->setFocus();
    m_console->key(Qt::Key_Tab); // but who goes through a field has left it out
    QCOMPARE(weight("givenNamesMessage"), Weight::Error);
}

void TestEnrolPage::stopsTheReviewAtTheFirstWrongField()
{
    m_console->pastePublishedExample();
    auto *dob = m_console->find<QLineEdit>("dobEdit");
    dob->setFocus();
    dob->selectAll();
    m_console->type(u"2031-01-01"_s);
    m_console->submit();
    QCOMPARE(m_console->state(), u"enrolForm"_s);
    QCOMPARE(focused(), u"dobEdit"_s);
    QVERIFY2(said("dobMessage").contains(u"future"_s), qPrintable(said("dobMessage")));
    QVERIFY(m_console->announced().constLast().contains(u"Date of birth"_s));
}

void TestEnrolPage::showsWhatWillBeSentWhileItIsTyped()
{
    const auto *body = m_console->find<QPlainTextEdit>("bodyView");
    m_console->type(u"Rae"_s);
    QVERIFY(body->toPlainText().contains(u"\"givenNames\": \"Rae\""_s));
    QCOMPARE(body->extraSelections().size(), 1);
    QCOMPARE(body->extraSelections().constFirst().cursor.block().text().trimmed(), u"\"givenNames\": \"Rae\","_s);
}

void TestEnrolPage::makesChipsOfOccupationsAndTakesThemOffAgain()
{
    auto *chips = m_console->find<ChipsEdit>("occupationsEdit");
    chips->edit()->setFocus();
    m_console->type(u"babysitter,"_s);
    m_console->type(u"nanny"_s);
    m_console->key(Qt::Key_Return);
    m_console->type(u"au pair"_s);
    QCOMPARE(chips->values(), (QStringList{u"babysitter"_s, u"nanny"_s}));
    m_console->key(Qt::Key_Tab);
    QCOMPARE(chips->values(), (QStringList{u"babysitter"_s, u"nanny"_s, u"au pair"_s}));
    QVERIFY(m_console->find<QPlainTextEdit>("bodyView")->toPlainText().contains(u"\"au pair\""_s));
    chips->edit()->setFocus();
    m_console->key(Qt::Key_Backspace);
    QCOMPARE(chips->values(), (QStringList{u"babysitter"_s, u"nanny"_s}));
    m_console->key(Qt::Key_Tab, Qt::ShiftModifier);
    m_console->key(Qt::Key_Tab, Qt::ShiftModifier);
    m_console->key(Qt::Key_Delete);
    QCOMPARE(chips->values(), QStringList{u"nanny"_s});
    QTest::mouseClick(m_console->find<QAbstractButton>("chipButton"), Qt::LeftButton);
    QVERIFY(chips->values().isEmpty());
    QVERIFY(!m_console->find<QPlainTextEdit>("bodyView")->toPlainText().contains(u"occupations"_s));
}

void TestEnrolPage::keepsTheCursorWhileATextIsMended()
{
    m_console->type(u"Rakwon"_s);
    m_console->key(Qt::Key_Home);
    m_console->key(Qt::Key_Right);
    m_console->key(Qt::Key_Right);
    m_console->type(u"ex"_s);
    QCOMPARE(text("givenNamesEdit"), u"Raexkwon"_s);
}

void TestEnrolPage::offersWhatWasUsedBefore()
{
    m_console->pastePublishedExample();
    m_console->review();
    m_console->submit();
    QTRY_COMPARE(m_console->state(), u"enrolOutcome"_s);
    m_console->submit();
    auto *codes = m_console->find<QComboBox>("productCodeCombo");
    QTRY_COMPARE(codes->count(), 1);
    QCOMPARE(codes->itemText(0), u"FL.OCC.PL.UK.001"_s);
    QCOMPARE(codes->currentText(), QString());
    codes->setFocus();
    m_console->key(Qt::Key_Down);
    QCOMPARE(codes->currentText(), u"FL.OCC.PL.UK.001"_s);
    auto *occupation = m_console->find<QLineEdit>("occupationEdit");
    occupation->setFocus();
    m_console->type(u"baby"_s);
    QVERIFY(occupation->completer() != nullptr);
    QCOMPARE(occupation->completer()->completionCount(), 1);
}

void TestEnrolPage::importsACustomerFromAFile()
{
    QFile file(m_folder->filePath(u"customer.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(EnrolFixture::publishedExample());
    file.close();
    m_console->find<EnrolForm>("enrolForm")->importFile(file.fileName());
    QCOMPARE(text("lastNameEdit"), u"Chef"_s);
    QCOMPARE(m_console->find<ChipsEdit>("occupationsEdit")->values(), QStringList{u"babysitter"_s});
    QCOMPARE(weight("phoneNumberMessage"), Weight::Warning);
}

void TestEnrolPage::saysWhyAFileCannotBeImported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << EnrolFixture::publishedExample().left(60);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another shape") << QByteArray(R"({"name": "Chef"})");
    QTest::newRow("two customers") << "[" + EnrolFixture::publishedExample() + "," + EnrolFixture::publishedExample() +
                                          "]";
    QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, ' ');
}

void TestEnrolPage::saysWhyAFileCannotBeImported()
{
    QFETCH(const QByteArray, content);
    m_console->type(u"Rae"_s);
    QFile file(m_folder->filePath(u"customer.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto *form = m_console->find<EnrolForm>("enrolForm");
    form->importFile(file.fileName());
    QVERIFY(m_console->sees("formNotice"));
    QVERIFY(form->notice().size() > 10);
    QCOMPARE(text("givenNamesEdit"), u"Rae"_s);
    form->importFile(m_folder->filePath(u"nothing.json"_s));
    QVERIFY(form->notice().contains(u"nothing.json"_s));
    form->importFile(m_folder->path());
    QVERIFY(form->notice().contains(u"cannot be read"_s));
}

void TestEnrolPage::takesAPastedCustomerWhereverTheCursorIs()
{
    for (const char *place : {"cityEdit", "productCodeCombo", "occupationEdit", "reviewButton"}) {
        QTest::mouseClick(m_console->find<QWidget>("clearFormButton"), Qt::LeftButton);
        QCOMPARE(text("lastNameEdit"), QString());
        m_console->find<QWidget>(place)->setFocus();
        m_console->pastePublishedExample();
        QVERIFY2(text("lastNameEdit") == u"Chef"_s, place);
    }
    QTest::mouseClick(m_console->find<QWidget>("clearFormButton"), Qt::LeftButton);
    QTest::mouseClick(m_console->find<QWidget>("pasteButton"), Qt::LeftButton);
    QCOMPARE(text("lastNameEdit"), u"Chef"_s);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(m_console->find<QWidget>("pasteButton"), Qt::LeftButton);
    QVERIFY(m_console->sees("formNotice"));
}

void TestEnrolPage::pastesOtherTextIntoTheField()
{
    QGuiApplication::clipboard()->setText(u"Söhne & Töchter"_s);
    m_console->find<QLineEdit>("cityEdit")->setFocus();
    QTest::keySequence(m_console->page().windowHandle(), QKeySequence::Paste);
    QCOMPARE(text("cityEdit"), u"Söhne & Töchter"_s);
}

void TestEnrolPage::keepsADraftAndForgetsItWhenThePersonIsEnrolled()
{
    const QString environment = m_console->session().profile().environmentKey();
    const auto draft = [&]() -> std::optional<EnrolmentDraft> {
        const auto future = m_console->journal().loadDraft(environment);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : std::nullopt;
    };
    m_console->type(u"Reakwon The"_s);
    QTRY_COMPARE(m_console->reads("draftLabel"), u"Draft kept"_s);
    QVERIFY(draft());
    m_console->openAnotherPage();
    QTRY_COMPARE(text("givenNamesEdit"), u"Reakwon The"_s);
    m_console->pastePublishedExample();
    QTRY_COMPARE(m_console->reads("draftLabel"), u"Draft kept"_s);
    m_console->review();
    m_console->submit();
    QTRY_COMPARE(m_console->state(), u"enrolOutcome"_s);
    QTRY_VERIFY(!draft());
    m_console->openAnotherPage();
    QVERIFY(!draft()); // so everything asked before it has been answered
    QCOMPARE(text("givenNamesEdit"), QString());
}

// As after a crash: nothing is closed, and all that the next start has is the folder and the passphrase.
void TestEnrolPage::bringsTheDraftBackAfterACrash()
{
    const QString folder = m_folder->filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    MemorySecretStore noKeychain;
    const QString passphrase = u"correct horse battery staple"_s;
    const auto open = [&](JournalService::State asks) {
        auto journal = JournalService::durable(folder, noKeychain, m_console->clock());
        journal->preferPassphrase();
        journal->open();
        const bool asked = QTest::qWaitFor([&] { return journal->state() == asks; });
        journal->setPassphrase(passphrase);
        const bool ready =
            asked && QTest::qWaitFor([&] { return journal->state() == JournalService::State::Ready; }, 20'000);
        return ready ? std::move(journal) : nullptr;
    };
    const Profile profile{.name = u"test"_s, .baseUrl = BaseUrl::parse(u"http://127.0.0.1:1/"_s).value()};
    const AccessToken token = AccessToken::from("draft-token").value();

    const auto first = open(JournalService::State::NeedsNewPassphrase);
    QVERIFY(first);
    Session session(profile, token, m_console->clock(), first.get());
    EnrolPage page(m_console->clock(), m_console->clipboard());
    page.setSession(&session);
    m_console->show(page);
    QTest::keyClicks(page.firstField(), u"Reakwon The"_s);
    QTRY_COMPARE(page.findChild<QLabel *>(u"draftLabel"_s)->text(), u"Draft kept"_s);

    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            ++read;
            QVERIFY2(!file.readAll().contains("Reakwon"), qPrintable(file.fileName()));
        }
    }
    QVERIFY(read > 0);

    const auto second = open(JournalService::State::NeedsPassphrase);
    QVERIFY(second);
    Session later(profile, token, m_console->clock(), second.get());
    EnrolPage another(m_console->clock(), m_console->clipboard());
    another.setSession(&later);
    QTRY_COMPARE(another.findChild<QLineEdit *>(u"givenNamesEdit"_s)->text(), u"Reakwon The"_s);
    another.setSession(nullptr);
    page.setSession(nullptr);
}

void TestEnrolPage::keepsWhatWasTypedBeforeTheJournalWasReady()
{
    m_console->disconnectFromService();
    m_console->type(u"Reakwon"_s);
    m_console->connectToSandbox();
    QTRY_COMPARE(m_console->reads("draftLabel"), u"Draft kept"_s);
    QCOMPARE(text("givenNamesEdit"), u"Reakwon"_s);
}

void TestEnrolPage::startsWithAWorkProviderUserIdAndKeepsTheRest()
{
    m_console->type(u"Reakwon"_s);
    m_console->page().startWith(u"driver 7"_s);
    QCOMPARE(text("workProviderUserIdEdit"), u"driver 7"_s);
    QCOMPARE(text("givenNamesEdit"), u"Reakwon"_s);
    QVERIFY(m_console->page().firstField()->hasFocus());
    m_console->page().startWith(u"driver 7"_s); // the same person
    QCOMPARE(text("givenNamesEdit"), u"Reakwon"_s);
    m_console->page().startWith(u"driver 9"_s); // somebody else: two people must never become one
    QCOMPARE(text("givenNamesEdit"), QString());
    QCOMPARE(text("workProviderUserIdEdit"), u"driver 9"_s);
    m_console->pastePublishedExample();
    m_console->review();
    m_console->submit();
    QTRY_COMPARE(m_console->state(), u"enrolOutcome"_s);
    m_console->page().startWith(u"driver 8"_s); // not with the texts of the one before
    QCOMPARE(m_console->state(), u"enrolForm"_s);
    QCOMPARE(text("givenNamesEdit"), QString());
    QCOMPARE(text("workProviderUserIdEdit"), u"driver 8"_s);
}

void TestEnrolPage::namesEveryControl()
{
    for (const QWidget *widget : m_console->page().findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr &&
                             !widget->objectName().startsWith(u"qt_"_s) &&
                             widget->inherits("QComboBoxListView") == false;
        if (!control) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                             : button != nullptr                 ? button->text()
                             : label != nullptr                  ? label->text()
                                                                 : QString();
        if (label != nullptr && label->text().isEmpty()) {
            continue; // nothing to read there yet
        }
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestEnrolPage::showsHostileTextInTheOpen()
{
    const QString hostile = u"<b>x</b>\u202Eabc<img src=x>"_s;
    for (const char *edit : {"givenNamesEdit", "lastNameEdit", "cityEdit", "workProviderUserIdEdit"}) {
        m_console->find<QLineEdit>(edit)->setFocus();
        QGuiApplication::clipboard()->setText(hostile);
        QTest::keySequence(m_console->page().windowHandle(), QKeySequence::Paste);
    }
    auto *chips = m_console->find<ChipsEdit>("occupationsEdit");
    chips->edit()->setFocus();
    QGuiApplication::clipboard()->setText(hostile);
    QTest::keySequence(m_console->page().windowHandle(), QKeySequence::Paste);
    m_console->submit();
    for (const EveryText::Shown &shown : EveryText::everythingIn(m_console->page())) {
        QVERIFY2(EveryText::faultOf(shown).isEmpty(), qPrintable(EveryText::faultOf(shown)));
    }
}

void TestEnrolPage::fitsIntoASmallWindow()
{
    // What 1024×640 leaves beside navigation, menu, band and status bar.
    const QSize room(840, 530);
    const QSize needed = m_console->page().minimumSizeHint();
    QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(),
             qPrintable(u"%1×%2"_s.arg(needed.width()).arg(needed.height())));
    const QSize activity = m_console->activity().minimumSizeHint();
    QVERIFY2(activity.width() <= room.width() && activity.height() <= room.height(),
             qPrintable(u"%1×%2"_s.arg(activity.width()).arg(activity.height())));
}

QTEST_MAIN(TestEnrolPage)
#include "tst_enrolpage.moc"
