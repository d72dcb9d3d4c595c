#include "core/plaintext.h"
#include "gui/hostiletexts.h"
#include "unit/validation/fieldchecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

namespace {

constexpr int randomTexts = 25'000;

QStringList hostile()
{
    QStringList texts = HostileTexts::markup() + HostileTexts::unseen() + HostileTexts::plain();
    texts += {QString(),
              u" "_s,
              u"\u00A0"_s,
              u"\n"_s,
              u"one\ntwo"_s,
              u"one\r\ntwo"_s,
              QString(1 << 20, u'x'),
              QString(1 << 20, QChar(u'\0')),
              u"🙂"_s.repeated(1 << 18),
              u"a\u0301"_s.repeated(1 << 19),
              QString(1 << 20, QChar(0xD800)),
              QString(1 << 20, u' '),
              QString(1 << 20, u'1'),
              QString(u"+"_s + QString(1 << 20, u'4')),
              QString(1000, u'x'),
              QString(1001, u'x'),
              QString(1000, u'1'),
              QString(u"+"_s + QString(999, u'1')),
              QString(1000, QChar(0x0301)),
              QString(QChar(0xD800)),
              QString(QChar(0xDC00)),
              QString(u"a"_s + QChar(0xD83D) + u"b"_s),
              QString(u"a"_s + QChar(0xFFFF)),
              u"👨‍👩‍👧‍👦🏳️‍🌈🇬🇧"_s,
              u"\u200D"_s,
              u"a\u200Cb"_s,
              u"\"},\"product\":{\"code\":\"X"_s,
              u"\\u0000\\ud800"_s,
              u"</script>\u2028"_s,
              u"\uFFFD"_s,
              u"\u0600\u0661"_s,
              u"null"_s,
              u"0"_s,
              u"true"_s};
    return texts;
}

// What documented normalisation may make of a text that is sent.
bool isNormalised(EnrolmentField field, const QString &typed, const QString &value)
{
    const QString trimmed = typed.trimmed();
    QString expected = trimmed;
    switch (field) {
    case EnrolmentField::Dob:
        return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10;
    case EnrolmentField::PhoneNumber:
        expected.removeIf([](QChar c) {
            return c.isSpace() || c == u'.' || c == u'\u2212' || c.category() == QChar::Punctuation_Dash ||
                   c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_Close;
        });
        return value == expected;
    case EnrolmentField::PostCode:
        for (QChar &c : expected) {
            c = c.unicode() < 0x80 ? c.toUpper() : c;
        }
        return value == expected;
    case EnrolmentField::GivenNames:
    case EnrolmentField::LastName:
    case EnrolmentField::Address:
    case EnrolmentField::City:
    case EnrolmentField::Email:
    case EnrolmentField::WorkProviderUserId:
    case EnrolmentField::ProductCode:
    case EnrolmentField::Occupations:
        break;
    }
    return value == expected;
}

QJsonValue sent(const EnrolmentRequest &request, EnrolmentField field)
{
    const QJsonObject root = QJsonDocument::fromJson(request.body()).object();
    const QStringList path = QString(EnrolmentFields::path(field)).split(u'.');
    return root.value(path.at(0)).toObject().value(path.at(1));
}

bool isSpeakable(const QString &sentence)
{
    return sentence.size() < 500 && PlainText::line(sentence) == sentence;
}

// Everything that must hold for any text in any field; says what does not.
QString broken(EnrolmentField field, const QString &text)
{
    const EnrolmentFieldCheck one = check(field, text);
    EnrolmentDraft draft = published();
    draft.setText(field, text);
    const EnrolmentCheck whole = EnrolmentRule::check(draft, today);
    for (const FieldIssue &issue : one.issues) {
        if (!isSpeakable(issue.message) || issue.message.isEmpty() ||
            issue.field != QString(EnrolmentFields::path(field))) {
            return u"issue: "_s + issue.message;
        }
        if (!whole.issues.contains(issue)) {
            return u"the whole does not say: "_s + issue.message;
        }
    }
    if (!std::ranges::all_of(whole.changes, isSpeakable) || !isSpeakable(one.reading)) {
        return u"change or reading"_s;
    }
    if (one.hasErrors()) {
        return whole.request ? u"made a request in spite of an error"_s : QString();
    }
    if (!whole.request) {
        return u"no request without an error"_s;
    }
    if (!isNormalised(field, text, one.value)) {
        return u"changed beyond what is documented: "_s + one.value;
    }
    if ((one.value == text) != one.changes.isEmpty()) {
        return u"changed silently, or said so without a change"_s;
    }
    if (whole.request->text(field) != one.value || sent(*whole.request, field) != QJsonValue(one.value)) {
        return u"another text is sent"_s;
    }
    const EnrolmentFieldCheck again = check(field, one.value);
    return again.value == one.value && again.changes.isEmpty() && !again.hasErrors() ? QString() : u"not stable"_s;
}

QString randomText(QRandomGenerator &random)
{
    const auto piece = [&random]() -> QString {
        static const QStringList words{
            u"+44"_s,    u"0"_s,    u"1984"_s, u"15"_s,      u"Jan"_s,  u"/"_s,    u"-"_s,      u"."_s,
            u"("_s,      u")"_s,    u"@"_s,    u"example"_s, u".com"_s, u"EC2A"_s, u"4ds"_s,    u"FL.OCC"_s,
            u"\u00A0"_s, u"\n"_s,   u"%1"_s,   u"\""_s,      u"\\"_s,   u"<b>"_s,  u"\u202E"_s, u"\u200D"_s,
            u"\u0301"_s, u"🙂"_s, u"ß"_s,    u"é"_s,       u"שלום"_s, u"名"_s,   u" "_s,      u"Smith"_s};
        switch (random.bounded(8)) {
        case 0: // any code unit, lone surrogates included
            return QString(QChar(static_cast<char16_t>(random.bounded(0x10000))));
        case 1: { // any code point
            const char32_t c = random.bounded(0x110000U);
            return QString::fromUcs4(&c, 1);
        }
        case 2:
            return QString(QChar(static_cast<char16_t>(random.bounded(0x80))));
        case 3:
            return QString::number(random.bounded(100));
        default:
            return words.at(random.bounded(static_cast<int>(words.size())));
        }
    };
    QString text;
    const int pieces = random.bounded(1, 9);
    for (int i = 0; i < pieces; ++i) {
        text += piece();
    }
    return text;
}

} // namespace

class EnrolmentRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExamplePassesAndIsSentAsPublished();
    void anEmptyDraftNamesEveryRequiredField();
    void changesAndIssuesNameTheirFieldsInOrder();
    void warningsAloneDoNotBlock();
    void noOccupationsAreLeftOutOfTheBody();
    void hostileTextIsRefusedOrSentUnchanged_data();
    void hostileTextIsRefusedOrSentUnchanged();
    void hostileOccupationsAreRefusedOrSentUnchanged();
    void randomTextIsRefusedOrSentUnchanged();
};

void EnrolmentRuleTest::thePublishedExamplePassesAndIsSentAsPublished()
{
    const EnrolmentCheck result = EnrolmentRule::check(published(), today);
    QVERIFY(!result.hasErrors());
    QVERIFY(result.hasWarnings());
    QCOMPARE(result.changes, QStringList());
    QCOMPARE(result.issues.size(), 1); // that the number cannot be dialled
    QCOMPARE(result.issues.first().field, u"customer.phoneNumber"_s);
    QCOMPARE(result.request->values(), published());
    QCOMPARE(
        result.request->body(),
        QByteArray(R"({"customer":{"givenNames":"Reakwon The","lastName":"Chef","address":"25 Luke Street",)"
                   R"("city":"London","postCode":"EC2A 4DS","dob":"1984-01-15","email":"raekwon@wutangforever.wu",)"
                   R"("phoneNumber":"+44012314323423","workProviderUserId":"596e34ee2346c78cc8cf7c4"},)"
                   R"("product":{"code":"FL.OCC.PL.UK.001","occupations":["babysitter"]}})"));
}

void EnrolmentRuleTest::anEmptyDraftNamesEveryRequiredField()
{
    const EnrolmentCheck result = EnrolmentRule::check({}, today);
    QVERIFY(result.hasErrors());
    QVERIFY(!result.hasWarnings());
    QStringList fields;
    for (const FieldIssue &issue : result.issues) {
        fields += issue.field;
    }
    QStringList required;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            required += EnrolmentFields::path(field);
        }
    }
    QCOMPARE(fields, required);
}

void EnrolmentRuleTest::changesAndIssuesNameTheirFieldsInOrder()
{
    EnrolmentDraft draft = published();
    draft.setText(EnrolmentField::PostCode, u"ec2a 4ds"_s);
    draft.setText(EnrolmentField::Dob, u"03/04/1984"_s);
    draft.setText(EnrolmentField::City, u"one\ntwo"_s);
    draft.occupations = {u" nanny"_s};
    const EnrolmentCheck result = EnrolmentRule::check(draft, today);
    QCOMPARE(result.changes, (QStringList{u"Postcode: Capitals: EC2A 4DS"_s, u"Date of birth: Written as 1984-04-03"_s,
                                          u"Occupations: Blanks around it removed"_s}));
    QCOMPARE(result.issues.size(), 3);
    QCOMPARE(result.issues.at(0).field, u"customer.city"_s);
    QCOMPARE(result.issues.at(1).field, u"customer.dob"_s);
    QCOMPARE(result.issues.at(2).field, u"customer.phoneNumber"_s);
    QVERIFY(!result.request);
}

void EnrolmentRuleTest::warningsAloneDoNotBlock()
{
    EnrolmentDraft draft = published();
    draft.setText(EnrolmentField::GivenNames, u"🙂"_s);
    draft.setText(EnrolmentField::PostCode, u"10115"_s);
    draft.setText(EnrolmentField::Email, u"a@b"_s);
    draft.setText(EnrolmentField::ProductCode, u"X"_s);
    const EnrolmentCheck result = EnrolmentRule::check(draft, today);
    QCOMPARE(warnings(result.issues).size(), 5);
    QVERIFY(result.request);
}

void EnrolmentRuleTest::noOccupationsAreLeftOutOfTheBody()
{
    EnrolmentDraft draft = published();
    draft.occupations = {u" "_s};
    const EnrolmentCheck result = EnrolmentRule::check(draft, today);
    QVERIFY(result.request);
    QVERIFY(result.request->body().endsWith(R"("product":{"code":"FL.OCC.PL.UK.001"}})"));
}

void EnrolmentRuleTest::hostileTextIsRefusedOrSentUnchanged_data()
{
    QTest::addColumn<EnrolmentField>("field");
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            QTest::newRow(EnrolmentFields::path(field).latin1()) << field;
        }
    }
}

void EnrolmentRuleTest::hostileTextIsRefusedOrSentUnchanged()
{
    QFETCH(const EnrolmentField, field);
    const QStringList texts = hostile();
    QVERIFY(texts.size() > 90);
    for (const QString &text : texts) {
        const QString what = broken(field, text);
        QVERIFY2(what.isEmpty(), qUtf8Printable(QString(what + u" for " + PlainText::line(text, 60))));
    }
}

void EnrolmentRuleTest::hostileOccupationsAreRefusedOrSentUnchanged()
{
    for (const QString &text : hostile()) {
        EnrolmentDraft draft = published();
        draft.occupations += text;
        const EnrolmentCheck result = EnrolmentRule::check(draft, today);
        QVERIFY(std::ranges::all_of(result.changes, isSpeakable));
        for (const FieldIssue &issue : result.issues) {
            QVERIFY2(isSpeakable(issue.message), qUtf8Printable(issue.message));
        }
        if (result.request) {
            QStringList expected{u"babysitter"_s};
            if (!text.trimmed().isEmpty()) {
                expected += text.trimmed();
            }
            QCOMPARE(sent(*result.request, EnrolmentField::Occupations).toArray(),
                     QJsonArray::fromStringList(expected));
        } else {
            QCOMPARE(errors(result.issues).size(), 1);
        }
    }
}

void EnrolmentRuleTest::randomTextIsRefusedOrSentUnchanged()
{
    QRandomGenerator random(20261123);
    int fit = 0;
    for (int i = 0; i < randomTexts; ++i) {
        const auto field = static_cast<EnrolmentField>(random.bounded(EnrolmentFields::textCount));
        const QString text = randomText(random);
        const QString what = broken(field, text);
        QVERIFY2(what.isEmpty(), qUtf8Printable(QString(what + u" for " + EnrolmentFields::path(field) + u": " +
                                                        PlainText::line(text) + u" at " + QString::number(i))));
        fit += check(field, text).hasErrors() ? 0 : 1;
    }
    // Both sides are tried in earnest.
    QVERIFY2(fit > randomTexts / 10 && fit < randomTexts * 9 / 10, qPrintable(QString::number(fit)));
}

QTEST_GUILESS_MAIN(EnrolmentRuleTest)
#include "tst_enrolmentrule.moc"
