#include "models/enrolmentformmodel.h"

#include "core/jsontext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Weight = EnrolmentFormModel::Weight;
using F = EnrolmentField;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return {QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::nanoseconds(1); }
};

const QByteArray published = R"({"customer": {"givenNames": "Reakwon The", "lastName": "Chef",
 "address": "25 Luke Street", "city": "London", "postCode": "EC2A 4DS", "dob": "1984-01-15",
 "email": "raekwon@wutangforever.wu", "phoneNumber": "+44012314323423",
 "workProviderUserId": "596e34ee2346c78cc8cf7c4"},
 "product": {"code": "FL.OCC.PL.UK.001", "occupations": ["babysitter"]}})";

} // namespace

class TestEnrolmentFormModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void hasOneRowWithAColumnForEachField();
    void keepsTheTextAsTyped();
    void saysNothingWhileAFieldIsTypedForTheFirstTime();
    void checksAFieldWhenItIsLeft_data();
    void checksAFieldWhenItIsLeft();
    void checksAtEveryKeyOnceItHasBeenWrong();
    void takesAWarningAwayWhileItIsBeingTypedAt();
    void saysHowAValueWasUnderstood();
    void warnsButDoesNotBlock();
    void putsTheServersWordOnItsFieldUntilThatIsEdited();
    void givesBackWhatTheServerSaidAboutNoField();
    void namesTheFirstWrongFieldInReadingOrder();
    void showsTheVeryBodyThatIsSent();
    void showsWhatIsThereSoFar();
    void lightsTheLinesOfTheLastChange();
    void leavesOccupationsOutWhenThereAreNone();
    void importsOneCustomer();
    void leavesTheFormAloneWhenAnImportFails();
    void isEmptyAndQuietOnceCleared();
    void showsHostileTextInTheOpen();

private:
    void set(F field, const QVariant &value) { QVERIFY(m_model->setData(at(field), value)); }
    QModelIndex at(F field) const { return m_model->index(0, static_cast<int>(field)); }
    QString message(F field) const { return at(field).data(EnrolmentFormModel::MessageRole).toString(); }
    Weight weight(F field) const { return static_cast<Weight>(at(field).data(EnrolmentFormModel::WeightRole).toInt()); }
    QString body() const
    {
        QStringList lines;
        for (const EnrolmentFormModel::BodyLine &line : m_model->bodyLines()) {
            lines += line.text;
        }
        return lines.join(u'\n');
    }
    QStringList lit() const
    {
        QStringList lines;
        for (const EnrolmentFormModel::BodyLine &line : m_model->bodyLines()) {
            if (line.changed) {
                lines += line.text.trimmed();
            }
        }
        return lines;
    }

    FixedClock m_clock;
    std::unique_ptr<EnrolmentFormModel> m_model;
};

void TestEnrolmentFormModel::init()
{
    m_model = std::make_unique<EnrolmentFormModel>(m_clock);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestEnrolmentFormModel::hasOneRowWithAColumnForEachField()
{
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->columnCount(), 11);
    for (const F field : allEnrolmentFields) {
        QCOMPARE(m_model->headerData(static_cast<int>(field), Qt::Horizontal).toString(),
                 EnrolmentFields::label(field));
        QVERIFY(m_model->flags(at(field)).testFlag(Qt::ItemIsEditable));
    }
}

void TestEnrolmentFormModel::keepsTheTextAsTyped()
{
    const QSignalSpy changed(m_model.get(), &EnrolmentFormModel::draftChanged);
    set(F::PostCode, u" ec2a 4ds"_s);
    QCOMPARE(at(F::PostCode).data(Qt::EditRole).toString(), u" ec2a 4ds"_s);
    QCOMPARE(at(F::PostCode).data(EnrolmentFormModel::ValueRole).toString(), u"EC2A 4DS"_s);
    set(F::PostCode, u" ec2a 4ds"_s);
    QCOMPARE(changed.count(), 1); // the same once more is no change
    set(F::Occupations, QStringList{u"babysitter"_s, u"nanny"_s});
    QCOMPARE(at(F::Occupations).data(Qt::EditRole).toStringList(), (QStringList{u"babysitter"_s, u"nanny"_s}));
}

void TestEnrolmentFormModel::saysNothingWhileAFieldIsTypedForTheFirstTime()
{
    for (const QString &text : {u"r"_s, u"ra"_s, u"rae@"_s}) {
        set(F::Email, text);
        QCOMPARE(message(F::Email), QString());
        QCOMPARE(weight(F::Email), Weight::None);
    }
}

void TestEnrolmentFormModel::checksAFieldWhenItIsLeft_data()
{
    QTest::addColumn<F>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Weight>("expected");
    QTest::newRow("missing") << F::GivenNames << QString() << Weight::Error;
    QTest::newRow("no occupation is fine") << F::Occupations << QString() << Weight::None;
    QTest::newRow("born tomorrow") << F::Dob << u"2026-03-15"_s << Weight::Error;
    QTest::newRow("e-mail without @") << F::Email << u"raekwon"_s << Weight::Error;
    QTest::newRow("two lines") << F::Address << u"25 Luke Street\nLondon"_s << Weight::Error;
    QTest::newRow("odd postcode") << F::PostCode << u"12345"_s << Weight::Warning;
    QTest::newRow("undialable number") << F::PhoneNumber << u"+44012314323423"_s << Weight::Warning;
    QTest::newRow("good") << F::City << u"London"_s << Weight::None;
}

void TestEnrolmentFormModel::checksAFieldWhenItIsLeft()
{
    QFETCH(const F, field);
    QFETCH(const QString, text);
    QFETCH(const Weight, expected);
    if (!text.isEmpty()) {
        set(field, text);
    }
    QVERIFY(weight(field) != Weight::Error);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->leave(field);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(weight(field), expected);
    QCOMPARE(message(field).isEmpty(), expected == Weight::None);
}

void TestEnrolmentFormModel::checksAtEveryKeyOnceItHasBeenWrong()
{
    set(F::Email, u"rae"_s);
    m_model->leave(F::Email);
    QCOMPARE(weight(F::Email), Weight::Error);
    set(F::Email, u"rae@"_s);
    QCOMPARE(weight(F::Email), Weight::Error);
    set(F::Email, u"rae@wu.example"_s);
    QVERIFY2(weight(F::Email) < Weight::Warning, qPrintable(message(F::Email)));
    set(F::Email, u"rae@wu.example "_s); // wrong before, so still watched
    set(F::Email, u"raewu.example"_s);
    QCOMPARE(weight(F::Email), Weight::Error);
}

void TestEnrolmentFormModel::takesAWarningAwayWhileItIsBeingTypedAt()
{
    set(F::PostCode, u"12345"_s);
    m_model->leave(F::PostCode);
    QCOMPARE(weight(F::PostCode), Weight::Warning);
    set(F::PostCode, u"1234"_s);
    QVERIFY(weight(F::PostCode) < Weight::Warning);
    m_model->leave(F::PostCode);
    QCOMPARE(weight(F::PostCode), Weight::Warning);
}

void TestEnrolmentFormModel::saysHowAValueWasUnderstood()
{
    set(F::Dob, u"15 jan 1984"_s);
    QCOMPARE(weight(F::Dob), Weight::Reading);
    QVERIFY2(message(F::Dob).contains(u"15 January 1984"_s), qPrintable(message(F::Dob)));
    QCOMPARE(at(F::Dob).data(EnrolmentFormModel::ValueRole).toString(), u"1984-01-15"_s);
    set(F::PostCode, u"ec2a 4ds"_s);
    m_model->leave(F::PostCode);
    QCOMPARE(weight(F::PostCode), Weight::Reading); // the capitals are not made silently
    QVERIFY(!message(F::PostCode).isEmpty());
}

void TestEnrolmentFormModel::warnsButDoesNotBlock()
{
    QVERIFY(m_model->import(published));
    QVERIFY(m_model->check().request.has_value());
    QVERIFY(!m_model->firstWrongField());
    QCOMPARE(m_model->warnings().size(), 1); // the published number is not dialable
}

void TestEnrolmentFormModel::putsTheServersWordOnItsFieldUntilThatIsEdited()
{
    QVERIFY(m_model->import(published));
    const QList<FieldIssue> homeless =
        m_model->setServerIssues({{.field = u"customer.postCode"_s, .message = u"We do not cover this area."_s},
                                  {.field = u"product.occupations.0"_s, .message = u"Not on the list."_s}});
    QVERIFY(homeless.isEmpty());
    QCOMPARE(weight(F::PostCode), Weight::Error);
    QVERIFY2(message(F::PostCode).contains(u"We do not cover this area."_s), qPrintable(message(F::PostCode)));
    QVERIFY(message(F::Occupations).contains(u"Not on the list."_s));
    QCOMPARE(m_model->firstWrongField().value(), F::PostCode);
    m_model->leave(F::PostCode);
    QVERIFY(message(F::PostCode).contains(u"We do not cover this area."_s));
    set(F::PostCode, u"EC2A 4D"_s);
    QVERIFY(!message(F::PostCode).contains(u"We do not cover this area."_s));
    QCOMPARE(weight(F::Occupations), Weight::Error); // its own
}

void TestEnrolmentFormModel::givesBackWhatTheServerSaidAboutNoField()
{
    const QList<FieldIssue> homeless =
        m_model->setServerIssues({{.field = u"customer.shoeSize"_s, .message = u"Required."_s},
                                  {.field = u"customer.city"_s, .message = u"Unknown."_s},
                                  {.field = {}, .message = u"Try later."_s}});
    QCOMPARE(homeless.size(), 2);
    QCOMPARE(homeless.at(0).field, u"customer.shoeSize"_s);
    QCOMPARE(weight(F::City), Weight::Error);
}

void TestEnrolmentFormModel::namesTheFirstWrongFieldInReadingOrder()
{
    QCOMPARE(m_model->firstWrongField().value(), F::GivenNames);
    QVERIFY(m_model->import(published));
    set(F::Email, u"nobody"_s);
    set(F::Dob, u"yesterday"_s);
    QCOMPARE(m_model->firstWrongField().value(), F::Dob);
    QVERIFY(!m_model->check().request);
}

void TestEnrolmentFormModel::showsTheVeryBodyThatIsSent()
{
    QVERIFY(m_model->import(published));
    set(F::LastName, u"O'Brien \"the\" \\ Söhne"_s);
    set(F::Occupations, QStringList{u"babysitter"_s, u"nanny"_s});
    QVERIFY(m_model->check().request);
    QCOMPARE(body(), JsonText::pretty(m_model->check().request->body()));
}

void TestEnrolmentFormModel::showsWhatIsThereSoFar()
{
    QVERIFY(body().contains(u"\"givenNames\": \"\""_s));
    const QSignalSpy changed(m_model.get(), &EnrolmentFormModel::bodyChanged);
    set(F::GivenNames, u"Reakwon"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(body().contains(u"\"givenNames\": \"Reakwon\""_s));
}

void TestEnrolmentFormModel::lightsTheLinesOfTheLastChange()
{
    set(F::City, u"London"_s);
    QCOMPARE(lit(), QStringList{u"\"city\": \"London\","_s});
    set(F::Occupations, QStringList{u"nanny"_s});
    QCOMPARE(lit(), (QStringList{u"\"occupations\": ["_s, u"\"nanny\""_s, u"]"_s}));
}

void TestEnrolmentFormModel::leavesOccupationsOutWhenThereAreNone()
{
    QVERIFY(m_model->import(published));
    set(F::Occupations, QStringList());
    QVERIFY(!body().contains(u"occupations"_s));
    QVERIFY(m_model->check().request);
}

void TestEnrolmentFormModel::importsOneCustomer()
{
    const auto remarks = m_model->import(published);
    QVERIFY(remarks);
    QVERIFY(remarks->isEmpty());
    QCOMPARE(at(F::GivenNames).data(Qt::EditRole).toString(), u"Reakwon The"_s);
    QCOMPARE(at(F::Occupations).data(Qt::EditRole).toStringList(), QStringList{u"babysitter"_s});
    QCOMPARE(weight(F::PhoneNumber), Weight::Warning); // as if it had been typed and left
}

void TestEnrolmentFormModel::leavesTheFormAloneWhenAnImportFails()
{
    set(F::City, u"London"_s);
    const auto failed = m_model->import("{\"customer\": ");
    QVERIFY(!failed);
    QVERIFY(!failed.error().isEmpty());
    QCOMPARE(at(F::City).data(Qt::EditRole).toString(), u"London"_s);
}

void TestEnrolmentFormModel::isEmptyAndQuietOnceCleared()
{
    QVERIFY(m_model->import(published));
    set(F::Email, u"nobody"_s);
    m_model->checkAll();
    m_model->setServerIssues({{.field = u"customer.city"_s, .message = u"Unknown."_s}});
    m_model->clear();
    QVERIFY(m_model->draft().isEmpty());
    for (const F field : allEnrolmentFields) {
        QCOMPARE(message(field), QString());
    }
    set(F::Email, u"n"_s);
    QCOMPARE(message(F::Email), QString()); // it has not been wrong in this form
}

void TestEnrolmentFormModel::showsHostileTextInTheOpen()
{
    set(F::LastName, u"abc\u202Edef<b>"_s);
    m_model->leave(F::LastName);
    for (const int role : {int(Qt::DisplayRole), int(EnrolmentFormModel::MessageRole), int(Qt::ToolTipRole)}) {
        QVERIFY(!at(F::LastName).data(role).toString().contains(u'\u202E'));
    }
    QVERIFY(!body().contains(u'\u202E'));
    m_model->setServerIssues({{.field = u"customer.city"_s, .message = u"a\u202Eb"_s}});
    QVERIFY(message(F::City).contains(u"[U+202E]"_s));
}

QTEST_GUILESS_MAIN(TestEnrolmentFormModel)
#include "tst_enrolmentformmodel.moc"
