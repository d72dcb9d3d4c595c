#include "core/enrolmentrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EnrolmentDraft filled()
{
    EnrolmentDraft draft;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            draft.setText(field, u"x "_s + EnrolmentFields::key(field));
        }
    }
    return draft;
}

} // namespace

class EnrolmentRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsCompactInTheContractsOrder();
    void noOccupationsMeansNoSuchKey();
    void anyTextSurvivesTheBody_data();
    void anyTextSurvivesTheBody();
    void whatIsUnfitMakesNoRequest_data();
    void whatIsUnfitMakesNoRequest();
    void equalValuesMakeEqualRequestsAndBodies();
    void theNameIsGivenNamesFirst();
};

void EnrolmentRequestTest::theBodyIsCompactInTheContractsOrder()
{
    EnrolmentDraft draft = filled();
    draft.occupations = {u"b"_s, u"a"_s};
    QCOMPARE(EnrolmentRequest::from(draft).value().body(),
             QByteArray(R"({"customer":{"givenNames":"x givenNames","lastName":"x lastName","address":"x address",)"
                        R"("city":"x city","postCode":"x postCode","dob":"x dob","email":"x email",)"
                        R"("phoneNumber":"x phoneNumber","workProviderUserId":"x workProviderUserId"},)"
                        R"("product":{"code":"x code","occupations":["b","a"]}})"));
}

void EnrolmentRequestTest::noOccupationsMeansNoSuchKey()
{
    QVERIFY(EnrolmentRequest::from(filled()).value().body().endsWith(R"("product":{"code":"x code"}})"));
}

void EnrolmentRequestTest::anyTextSurvivesTheBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"\"a\" \\ \\\" \\\\"_s;
    QTest::newRow("as if it ended the text") << u"\"},\"product\":{\"code\":\"evil\"}}"_s;
    QTest::newRow("control characters") << u"a\n\r\t\b\f\u0001\u001F\u007Fb"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("escapes as text") << u"\\u0000 \\n"_s;
    QTest::newRow("beyond 16 bits") << u"🙂👩‍👩‍👧𠮷"_s;
    QTest::newRow("combining") << u"e\u0301 é"_s;
    QTest::newRow("bidi and separators") << u"\u202Ea\u2028b\u2029\uFEFF"_s;
    QTest::newRow("non-characters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF));
    QTest::newRow("brackets") << u"[{}],:"_s;
    QTest::newRow("1 MB") << u"x\"é"_s.repeated(350'000);
}

void EnrolmentRequestTest::anyTextSurvivesTheBody()
{
    QFETCH(const QString, text);
    for (const EnrolmentField field : allEnrolmentFields) {
        EnrolmentDraft draft = filled();
        if (field == EnrolmentField::Occupations) {
            draft.occupations = {u"first"_s, text};
        } else {
            draft.setText(field, text);
        }
        const EnrolmentRequest request = EnrolmentRequest::from(draft).value();
        const QJsonObject root = QJsonDocument::fromJson(request.body()).object();
        QCOMPARE(root.keys(), (QStringList{u"customer"_s, u"product"_s}));
        QCOMPARE(root.value(u"customer"_s).toObject().size(), 9);
        const QStringList path = QString(EnrolmentFields::path(field)).split(u'.');
        const QJsonValue sent = root.value(path.at(0)).toObject().value(path.at(1));
        QCOMPARE(sent,
                 field == EnrolmentField::Occupations ? QJsonValue(QJsonArray{u"first"_s, text}) : QJsonValue(text));
        QVERIFY(!request.body().contains('\n'));
        QVERIFY(!request.body().contains('\0'));
    }
}

void EnrolmentRequestTest::whatIsUnfitMakesNoRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("blanks of all kinds") << u"\t\n\u00A0\u3000"_s;
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xD800));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00) + u"a"_s);
}

void EnrolmentRequestTest::whatIsUnfitMakesNoRequest()
{
    QFETCH(const QString, text);
    QVERIFY(EnrolmentRequest::from(filled()));
    for (const EnrolmentField field : allEnrolmentFields) {
        EnrolmentDraft draft = filled();
        if (field == EnrolmentField::Occupations) {
            draft.occupations = {u"fit"_s, text};
        } else {
            draft.setText(field, text);
        }
        QVERIFY2(!EnrolmentRequest::from(draft), EnrolmentFields::path(field).latin1());
    }
}

void EnrolmentRequestTest::equalValuesMakeEqualRequestsAndBodies()
{
    const EnrolmentRequest one = EnrolmentRequest::from(filled()).value();
    QCOMPARE(EnrolmentRequest::from(one.values()).value(), one);
    QCOMPARE(EnrolmentRequest::from(one.values()).value().body(), one.body());
    for (const EnrolmentField field : allEnrolmentFields) {
        EnrolmentDraft draft = filled();
        if (field == EnrolmentField::Occupations) {
            draft.occupations = {u"x"_s};
        } else {
            draft.setText(field, u"other"_s);
        }
        const EnrolmentRequest other = EnrolmentRequest::from(draft).value();
        QVERIFY(!(other == one));
        QVERIFY(other.body() != one.body());
    }
}

void EnrolmentRequestTest::theNameIsGivenNamesFirst()
{
    EnrolmentDraft draft = filled();
    draft.setText(EnrolmentField::GivenNames, u"Reakwon The"_s);
    draft.setText(EnrolmentField::LastName, u"Chef"_s);
    draft.setText(EnrolmentField::WorkProviderUserId, u"596e"_s);
    const EnrolmentRequest request = EnrolmentRequest::from(draft).value();
    QCOMPARE(request.fullName(), u"Reakwon The Chef"_s);
    QCOMPARE(request.workProviderUserId(), u"596e"_s);
}

QTEST_GUILESS_MAIN(EnrolmentRequestTest)
#include "tst_enrolmentrequest.moc"
