#include "store/attemptcodec.h"
#include "store/errorcodec.h"

#include "journalfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Attempt full()
{
    return {.startedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'001, Qt::UTC),
            .changedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'002, Qt::UTC),
            .request = People::person(u"w \u0639\u0631\u0628 \U0001F600 \"\\"_s),
            .httpStatus = 409,
            .receipt = EnrolmentReceipt{.customerNumber = u"ZC1"_s,
                                        .workProviderUserId = u"w"_s,
                                        .occupations = QStringList{},
                                        .status = u"S"_s,
                                        .coverLevel = u"C"_s,
                                        .extra = {{u"a"_s, QJsonArray{1, 2.5, true, QJsonValue()}}},
                                        .httpStatus = 202},
            .error = ApiError{.detail = u"line\nline"_s,
                              .fields = {{u"customer.dob"_s, FieldIssue::Severity::Error, u"m"_s}},
                              .retryAfter = std::chrono::seconds(3600)},
            .interrupted = true,
            .customerNumber = u"ZC1"_s,
            .looks = {{.at = QDateTime::fromMSecsSinceEpoch(3, Qt::UTC),
                       .answer = AttemptLook::Answer::NoAnswer,
                       .customerNumber = u"n"_s,
                       .why = u"y"_s}}};
}

Attempt bare()
{
    return {.startedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
            .changedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
            .request = People::person(u"w"_s)};
}

// Every object within it, with one member taken away, added, or of another type.
QList<QJsonValue> mutations(const QJsonValue &value)
{
    QList<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more.insert(u"more"_s, 1);
        all << more;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"extra") {
                continue; // anything goes
            }
            QJsonObject without = object;
            without.remove(it.key());
            all << without;
            const QList<QJsonValue> changed = mutations(it.value())
                                              << QJsonValue(QJsonValue::Null)
                                              << (it.value().isString() ? QJsonValue(7) : QJsonValue(u"no"_s));
            for (const QJsonValue &inner : changed) {
                QJsonObject other = object;
                other.insert(it.key(), inner);
                all << other;
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QList<QJsonValue> changed = mutations(array.at(i)) << QJsonValue(7);
            for (const QJsonValue &inner : changed) {
                QJsonArray other = array;
                other[i] = inner;
                all << other;
            }
        }
    } else if (value.isDouble()) {
        all << value.toDouble() + 0.5;
    }
    return all;
}

} // namespace

class AttemptCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keepsEveryKindAndCauseOfAnError();
    void readsNothingElse();
    void readsNoAttemptWithoutItsRequest();
    void isWhatItWas();
};

void AttemptCodecTest::readsWhatItWrote_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("full") << true;
    QTest::newRow("bare") << false;
}

void AttemptCodecTest::readsWhatItWrote()
{
    QFETCH(const bool, isFull);
    const Attempt attempt = isFull ? full() : bare();
    const auto read = AttemptCodec::decode(AttemptCodec::encode(attempt));
    QVERIFY(read);
    QCOMPARE(read->startedAt, attempt.startedAt);
    QCOMPARE(read->startedAt.timeSpec(), Qt::UTC);
    QCOMPARE(read->changedAt, attempt.changedAt);
    QCOMPARE(read->request, attempt.request);
    QCOMPARE(read->request.body(), attempt.request.body());
    QCOMPARE(read->httpStatus, attempt.httpStatus);
    QVERIFY(read->receipt == attempt.receipt);
    QCOMPARE(read->error.has_value(), isFull);
    QCOMPARE(read->interrupted, attempt.interrupted);
    QCOMPARE(read->customerNumber, attempt.customerNumber);
    QCOMPARE(read->looks, attempt.looks);
    QCOMPARE(AttemptCodec::encode(*read), AttemptCodec::encode(attempt)); // the error too
}

void AttemptCodecTest::keepsEveryKindAndCauseOfAnError()
{
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::BadAnswer); ++kind) {
        const ApiError error{.kind = static_cast<ApiError::Kind>(kind)};
        const auto read = ErrorCodec::decode(ErrorCodec::encode(error));
        QVERIFY(read);
        QCOMPARE(read->kind, error.kind);
    }
    for (int cause = 0; cause <= static_cast<int>(ApiError::Cause::UnexpectedStatus); ++cause) {
        const ApiError error{.cause = static_cast<ApiError::Cause>(cause), .requestMayHaveBeenProcessed = true};
        const auto read = ErrorCodec::decode(ErrorCodec::encode(error));
        QVERIFY(read);
        QCOMPARE(read->cause, error.cause);
        QVERIFY(read->requestMayHaveBeenProcessed);
    }
}

void AttemptCodecTest::readsNothingElse()
{
    const QByteArray good = AttemptCodec::encode(full());
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(!AttemptCodec::decode(good.first(size)));
    }
    // What may be left out, and is then another whole attempt.
    const QSet<QString> optional{u"receipt"_s, u"error"_s,      u"workProviderUserId"_s, u"occupations"_s,
                                 u"status"_s,  u"coverLevel"_s, u"retryAfter"_s};
    int refused = 0;
    int read = 0;
    const QList<QJsonValue> all = mutations(QJsonDocument::fromJson(good).object());
    for (const QJsonValue &value : all) {
        const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        const auto decoded = AttemptCodec::decode(json);
        if (decoded) {
            ++read;
            QCOMPARE(AttemptCodec::encode(*decoded), json); // nothing was made up or dropped
            QVERIFY(json.size() < good.size());
        } else {
            ++refused;
        }
    }
    QVERIFY(refused > 100);
    QCOMPARE(read, optional.size());
}

void AttemptCodecTest::readsNoAttemptWithoutItsRequest()
{
    QJsonObject object = QJsonDocument::fromJson(AttemptCodec::encode(bare())).object();
    QJsonObject values = object.value(u"values"_s).toObject();
    values.insert(u"lastName"_s, u" "_s); // which EnrolmentRequest does not take
    object.insert(u"values"_s, values);
    QVERIFY(!AttemptCodec::decode(QJsonDocument(object).toJson()));
}

// What is on people's disks must be read by every later version.
void AttemptCodecTest::isWhatItWas()
{
    const QByteArray old =
        R"({"changedAt":2,"customerNumber":"","error":{"cause":"deadline","code":"","detail":"","fields":[],)"
        R"("httpStatus":0,"kind":"timeout","mayHaveBeenProcessed":true},"httpStatus":0,"interrupted":false,"looks":)"
        R"([{"answer":"notFound","at":5,"customerNumber":"","why":""}],"startedAt":1,"values":{"address":"a",)"
        R"("city":"c","code":"p","dob":"1970-01-12","email":"e","givenNames":"g","lastName":"l","occupations":["o"],)"
        R"("phoneNumber":"n","postCode":"x","workProviderUserId":"w"},"version":1})";
    const auto read = AttemptCodec::decode(old);
    QVERIFY(read);
    QCOMPARE(read->error->cause, ApiError::Cause::Deadline);
    QCOMPARE(read->looks.first().answer, AttemptLook::Answer::NotFound);
    QCOMPARE(read->request.text(EnrolmentField::ProductCode), u"p"_s);
    QCOMPARE(AttemptCodec::encode(*read), old);
}

QTEST_GUILESS_MAIN(AttemptCodecTest)
#include "tst_attemptcodec.moc"
