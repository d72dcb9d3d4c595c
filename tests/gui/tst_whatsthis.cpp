#include "gui/answerview.h"
#include "gui/attemptview.h"
#include "gui/commands.h"
#include "gui/enrolfixture.h"
#include "gui/enrolform.h"
#include "gui/enrolreview.h"
#include "gui/environmentband.h"
#include "gui/explanationview.h"
#include "gui/journalstrip.h"
#include "gui/lookupbox.h"
#include "gui/networksection.h"
#include "gui/profileaccess.h"
#include "gui/profileeditor.h"
#include "gui/validatebox.h"
#include "gui/validationcard.h"
#include "gui/whatsthis.h"
#include "gui/windowhands.h"
#include "models/fieldhelp.h"

#include <QAccessible>
#include <QMenu>
#include <QScreen>

using namespace Qt::StringLiterals;

// “What's this?” of each field that holds data of the contract: that there is one, that it says what the contract says,
// and that one gets to read it.
class TestWhatsThis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextQuotesTheContract_data();
    void everyTextQuotesTheContract();
    void everyFieldOfTheContractIsExplained_data();
    void everyFieldOfTheContractIsExplained();
    void everyWidgetHasItsText_data();
    void everyWidgetHasItsText();
    void everyRowOfTheAnswerIsExplained();
    void theReceiptIsExplained();
    void theStateOfAnAttemptIsExplained_data();
    void theStateOfAnAttemptIsExplained();
    void isShownByItsKeyWhileOneGoesOnTyping();
    void isShownByTheMenuOfTheField();
    void leavesTheMenuOfATextFieldAsItIs();
    void isNotCut_data();
    void isNotCut();
    void explainsARowOfAList();

private:
    static QWidget *card(const QWidget &window);
    static std::unique_ptr<QWidget> make(const QString &form);

    static inline StandingClock m_clock;
};

// The one that is to be seen.
QWidget *TestWhatsThis::card(const QWidget &window)
{
    for (QWidget *found : window.findChildren<QWidget *>(u"whatsThisCard"_s)) {
        if (found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

void TestWhatsThis::everyTextQuotesTheContract_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : FieldHelp::keys()) {
        QTest::addRow("%s", qPrintable(key)) << key;
    }
}

void TestWhatsThis::everyTextQuotesTheContract()
{
    QFETCH(QString, key);
    const QString text = FieldHelp::text(key);
    QVERIFY(text.size() > 40);
    QVERIFY2(text.size() < 700, qPrintable(QString::number(text.size()))); // to be read while somebody waits
    QVERIFY2(!Qt::mightBeRichText(text), qPrintable(text));
    if (const QString name = FieldHelp::contractName(key); !name.isEmpty()) {
        QVERIFY2(text.contains(name), qPrintable(text));
        QVERIFY2(text.section(u"\n\n"_s, 1).contains(u'“'), qPrintable(text)); // its words, quoted
    }
}

void TestWhatsThis::everyFieldOfTheContractIsExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("type");
    const QHash<EnrolmentField, QString> types{
        {EnrolmentField::Dob, u"String (ISO-8601)"_s},
        {EnrolmentField::Address, u"String (first line only)"_s},
        {EnrolmentField::PhoneNumber, u"String (including dialing country)"_s},
        {EnrolmentField::Occupations, u"JSON(List) [\"occupation_1\", \"occupation_2\"] (optional)"_s}};
    for (const EnrolmentField field : allEnrolmentFields) {
        const QString path = EnrolmentFields::path(field);
        QTest::addRow("%s", qPrintable(path)) << path << types.value(field, u"“String”"_s);
    }
    QTest::newRow("policyId") << u"answer.policyId"_s << u"maintained for backwards compatibility"_s;
    QTest::newRow("vehicle")
        << u"answer.vehicleRegistration"_s
        << u"vehicle_registration will only be returned if the users policy is specific to a vehicle."_s;
    QTest::newRow("token") << u"profile.token"_s << u"headers={'Authorization': AUTHORIZATION_CODE}"_s;
}

void TestWhatsThis::everyFieldOfTheContractIsExplained()
{
    QFETCH(QString, key);
    QFETCH(QString, type);
    QVERIFY2(FieldHelp::text(key).contains(type), qPrintable(FieldHelp::text(key)));
    QVERIFY(!FieldHelp::contractName(key).isEmpty());
}

std::unique_ptr<QWidget> TestWhatsThis::make(const QString &form)
{
    static EnrolmentFormModel model(m_clock);
    if (form == u"EnrolForm") {
        return std::make_unique<EnrolForm>(model);
    }
    if (form == u"AttemptView") {
        return std::make_unique<AttemptView>();
    }
    if (form == u"AnswerView") {
        return std::make_unique<AnswerView>();
    }
    if (form == u"EnrolReview") {
        return std::make_unique<EnrolReview>();
    }
    if (form == u"EnvironmentBand") {
        return std::make_unique<EnvironmentBand>();
    }
    if (form == u"ExplanationView") {
        return std::make_unique<ExplanationView>();
    }
    if (form == u"JournalStrip") {
        return std::make_unique<JournalStrip>();
    }
    if (form == u"LookupBox") {
        return std::make_unique<LookupBox>();
    }
    if (form == u"NetworkSection") {
        static Preferences preferences(nullptr);
        return std::make_unique<NetworkSection>(preferences);
    }
    if (form == u"ProfileAccess") {
        return std::make_unique<ProfileAccess>();
    }
    if (form == u"ProfileEditor") {
        return std::make_unique<ProfileEditor>();
    }
    if (form == u"ValidateBox") {
        return std::make_unique<ValidateBox>();
    }
    if (form == u"ValidationCard") {
        return std::make_unique<ValidationCard>();
    }
    return nullptr;
}

void TestWhatsThis::everyWidgetHasItsText_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : FieldHelp::forms()) {
        QTest::addRow("%s", qPrintable(form)) << form;
    }
}

void TestWhatsThis::everyWidgetHasItsText()
{
    QFETCH(QString, form);
    const std::unique_ptr<QWidget> made = make(form);
    QVERIFY2(made, qPrintable(form));
    for (const QString &name : FieldHelp::widgetsOf(form)) {
        auto *widget = made->findChild<QWidget *>(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        const QString text = FieldHelp::text(FieldHelp::keyOf(form, name));
        QVERIFY(!text.isEmpty());
        QCOMPARE(widget->whatsThis(), text);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->text(QAccessible::Help), text);
        // Whatever gets the focus there says the same.
        for (const QWidget *inner : widget->findChildren<QWidget *>()) {
            if (inner->focusPolicy() != Qt::NoFocus && inner->window() == made.get()) { // not in a list that drops down
                QCOMPARE(WhatsThis::textOf(inner), text);
            }
        }
    }
}

void TestWhatsThis::everyRowOfTheAnswerIsExplained()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    const auto explained = [&hands](const char *grid, const QString &label) {
        for (const QLabel *found : hands.find<QWidget>(grid)->findChildren<QLabel *>()) {
            if (found->isVisible() && found->text() == label) {
                return found->whatsThis();
            }
        }
        return QString(u"no row "_s + label);
    };
    hands.askAndWait(u"ABC123"_s);
    QCOMPARE(explained("knownGrid", u"Customer number"_s), FieldHelp::text(u"answer.customerNumber"_s));
    QCOMPARE(explained("knownGrid", u"ABC123"_s),
             explained("knownGrid", u"Customer number"_s)); // that of the policy, too
    QCOMPARE(explained("knownGrid", u"Policy ID"_s), FieldHelp::text(u"answer.policyId"_s));
    QCOMPARE(explained("knownGrid", u"Class of use"_s), FieldHelp::text(u"answer.coverClassOfUse"_s));
    QCOMPARE(explained("knownGrid", u"Cover level"_s), FieldHelp::text(u"answer.coverLevel"_s));
    QCOMPARE(explained("knownGrid", u"Vehicle"_s), FieldHelp::text(u"answer.vehicleRegistration"_s));
    hands.askAndWait(u"LATER1"_s);
    QCOMPARE(explained("knownGrid", u"Detail"_s), FieldHelp::text(u"answer.detail"_s));
    hands.askAndWait(u"SUSPENDED1"_s);
    QCOMPARE(explained("extraGrid", u"suspension_reason"_s), FieldHelp::text(u"answer.extra"_s));
}

void TestWhatsThis::theReceiptIsExplained()
{
    const QTemporaryDir folder;
    EnrolFixture enrolment(folder.path());
    enrolment.connectToSandbox();
    enrolment.show();
    enrolment.pastePublishedExample();
    enrolment.review();
    enrolment.submit();
    QTRY_COMPARE(enrolment.state(), u"enrolOutcome"_s);
    QCOMPARE(enrolment.find<QWidget>("attemptStateLabel")->whatsThis(), FieldHelp::text(u"attempt.confirmed"_s));
    QStringList texts;
    for (const QLabel *label : enrolment.find<QWidget>("receiptGrid")->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts += label->whatsThis();
        }
    }
    QVERIFY(texts.contains(FieldHelp::text(u"receipt.status"_s)));
    QVERIFY(texts.contains(FieldHelp::text(u"receipt.coverLevel"_s)));
    QVERIFY(!texts.contains(QString()));
}

void TestWhatsThis::theStateOfAnAttemptIsExplained_data()
{
    QTest::addColumn<AttemptState>("state");
    for (const AttemptState state :
         {AttemptState::Sending, AttemptState::Confirmed, AttemptState::Rejected, AttemptState::NotSent,
          AttemptState::Unknown, AttemptState::ReconciledExists, AttemptState::ReconciledAbsent}) {
        QTest::newRow(AttemptStates::key(state).latin1()) << state;
    }
}

void TestWhatsThis::theStateOfAnAttemptIsExplained()
{
    QFETCH(AttemptState, state);
    const QString text = FieldHelp::text(u"attempt."_s + AttemptStates::key(state));
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.startsWith(AttemptStates::label(state).section(u':', 0, 0)) || state == AttemptState::Confirmed,
             qPrintable(text));
}

void TestWhatsThis::isShownByItsKeyWhileOneGoesOnTyping()
{
    ConsoleFixture console;
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_3, Qt::ControlModifier);
    auto *dob = hands.find<QLineEdit>("dobEdit");
    dob->setFocus();
    QTRY_VERIFY(dob->hasFocus());
    hands.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(card(console.window()) != nullptr);
    QCOMPARE(card(console.window())->accessibleName(), FieldHelp::text(u"customer.dob"_s));
    QVERIFY(dob->hasFocus());
    QTest::keyClicks(dob, u"1984"_s);
    QCOMPARE(dob->text(), u"1984"_s);
    QVERIFY(card(console.window()) != nullptr);
    hands.key(Qt::Key_Escape);
    QVERIFY(card(console.window()) == nullptr);
    QCOMPARE(dob->text(), u"1984"_s); // Esc was the card's
    QVERIFY(dob->hasFocus());
    hands.key(Qt::Key_F1, Qt::ShiftModifier);
    hands.key(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_COMPARE(console.window().findChildren<QWidget *>(u"whatsThisCard"_s, Qt::FindDirectChildrenOnly).size(), 1);
    hands.key(Qt::Key_Tab); // another field
    QVERIFY(card(console.window()) == nullptr);
    hands.key(Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(card(console.window())->accessibleName(), FieldHelp::text(u"customer.email"_s));
    QTest::mouseClick(dob, Qt::LeftButton);
    QVERIFY(card(console.window()) == nullptr);
}

void TestWhatsThis::isShownByTheMenuOfTheField()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    hands.askAndWait(u"ABC123"_s);
    auto *word = hands.find<QLabel>("statusLabel");
    QContextMenuEvent menuWanted(QContextMenuEvent::Mouse, word->rect().center(),
                                 word->mapToGlobal(word->rect().center()));
    QApplication::sendEvent(word, &menuWanted);
    auto *menu = console.window().findChild<QMenu *>(u"fieldMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QAction *explain = menu->findChild<QAction *>(u"whatsThisAction"_s);
    QVERIFY(explain != nullptr);
    menu->setActiveAction(explain);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(card(console.window()) != nullptr);
    QCOMPARE(card(console.window())->accessibleName(), FieldHelp::text(u"answer.status"_s));
    QTest::mouseClick(card(console.window()), Qt::LeftButton);
    QVERIFY(card(console.window()) == nullptr);
}

void TestWhatsThis::leavesTheMenuOfATextFieldAsItIs()
{
    ConsoleFixture console;
    console.show();
    const WindowHands hands(console);
    QLineEdit *box = hands.box();
    const std::unique_ptr<QMenu> own(box->createStandardContextMenu());
    QContextMenuEvent menuWanted(QContextMenuEvent::Keyboard, QPoint(4, 4), box->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(box, &menuWanted);
    auto *menu = box->findChild<QMenu *>(u"fieldMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        texts += action->text();
    }
    for (const QAction *action : own->actions()) {
        QVERIFY2(texts.contains(action->text()), qPrintable(action->text()));
    }
    QCOMPARE(texts.constLast(), u"&What's this?"_s);
    menu->close();
}

void TestWhatsThis::isNotCut_data()
{
    QTest::addColumn<TextSize>("size");
    QTest::newRow("normal") << TextSize::Normal;
    QTest::newRow("larger") << TextSize::Larger;
}

void TestWhatsThis::isNotCut()
{
    QFETCH(TextSize, size);
    Theme::apply(*qApp, ThemeChoice::Light, size);
    QWidget window;
    window.resize(860, 540); // the smallest that the console can be
    QWidget below(&window);
    below.setGeometry(700, 500, 100, 24);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QString &key : FieldHelp::keys()) {
        below.setWhatsThis(FieldHelp::text(key));
        QVERIFY(WhatsThis::show(&below));
        const QWidget *shown = card(window);
        QVERIFY2(shown != nullptr, qPrintable(key));
        const auto *label = shown->findChild<QLabel *>(u"whatsThisLabel"_s);
        QCOMPARE(label->text(), FieldHelp::text(key));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(key));
        QVERIFY2(window.rect().contains(shown->geometry()), qPrintable(key));
        QVERIFY2(!shown->geometry().intersects(below.geometry()), qPrintable(key));
    }
    Theme::apply(*qApp, ThemeChoice::Light);
}

void TestWhatsThis::explainsARowOfAList()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    QCOMPARE(WhatsThis::textOf(hands.list()), QString());
    hands.askAndWait(u"ABC123"_s);
    hands.list()->setFocus();
    hands.list()->setCurrentIndex(
        hands.list()->model()->index(0, static_cast<int>(StatusSearchModel::Column::CoverLevel)));
    QCOMPARE(WhatsThis::textOf(hands.list()), FieldHelp::text(u"answer.coverLevel"_s));
    QCOMPARE(hands.list()
                 ->model()
                 ->headerData(static_cast<int>(StatusSearchModel::Column::Status), Qt::Horizontal, Qt::WhatsThisRole)
                 .toString(),
             FieldHelp::text(u"answer.status"_s));
}

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
