#include "store/attemptcodec.h"

#include "store/errorcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int version = 1;

const QString versionKey = QStringLiteral("version");
const QString startedKey = QStringLiteral("startedAt");
const QString changedKey = QStringLiteral("changedAt");
const QString valuesKey = QStringLiteral("values");
const QString statusKey = QStringLiteral("httpStatus");
const QString receiptKey = QStringLiteral("receipt");
const QString errorKey = QStringLiteral("error");
const QString interruptedKey = QStringLiteral("interrupted");
const QString numberKey = QStringLiteral("customerNumber");
const QString looksKey = QStringLiteral("looks");
const QString personKey = QStringLiteral("workProviderUserId");
const QString occupationsKey = QStringLiteral("occupations");
const QString apiStatusKey = QStringLiteral("status");
const QString coverKey = QStringLiteral("coverLevel");
const QString extraKey = QStringLiteral("extra");
const QString atKey = QStringLiteral("at");
const QString answerKey = QStringLiteral("answer");
const QString whyKey = QStringLiteral("why");

using Answer = AttemptLook::Answer;

QString nameOf(Answer answer)
{
    switch (answer) {
    case Answer::Found:
        return QStringLiteral("found");
    case Answer::NotFound:
        return QStringLiteral("notFound");
    case Answer::NoAnswer:
        return QStringLiteral("noAnswer");
    }
    Q_UNREACHABLE();
}

std::optional<Answer> answerOf(const QString &name)
{
    for (const Answer answer : {Answer::Found, Answer::NotFound, Answer::NoAnswer}) {
        if (nameOf(answer) == name) {
            return answer;
        }
    }
    return std::nullopt;
}

QDateTime timeOf(const JsonReader &reader, const QString &key)
{
    return QDateTime::fromMSecsSinceEpoch(reader.number(key), Qt::UTC);
}

QJsonObject encodeValues(const EnrolmentDraft &values)
{
    QJsonObject object{{occupationsKey, QJsonArray::fromStringList(values.occupations)}};
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            object.insert(EnrolmentFields::key(field), values.text(field));
        }
    }
    return object;
}

std::optional<EnrolmentRequest> decodeValues(const QJsonObject &object)
{
    JsonReader reader(object);
    EnrolmentDraft values;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            values.setText(field, reader.text(EnrolmentFields::key(field)));
        }
    }
    values.occupations = reader.texts(occupationsKey);
    return reader.isGood() ? EnrolmentRequest::from(std::move(values)) : std::nullopt;
}

QJsonObject encodeReceipt(const EnrolmentReceipt &receipt)
{
    QJsonObject object{{numberKey, receipt.customerNumber}, {extraKey, receipt.extra}, {statusKey, receipt.httpStatus}};
    if (receipt.workProviderUserId) {
        object.insert(personKey, *receipt.workProviderUserId);
    }
    if (receipt.occupations) {
        object.insert(occupationsKey, QJsonArray::fromStringList(*receipt.occupations));
    }
    if (receipt.status) {
        object.insert(apiStatusKey, *receipt.status);
    }
    if (receipt.coverLevel) {
        object.insert(coverKey, *receipt.coverLevel);
    }
    return object;
}

std::optional<EnrolmentReceipt> decodeReceipt(const QJsonObject &object)
{
    JsonReader reader(object);
    EnrolmentReceipt receipt;
    receipt.customerNumber = reader.text(numberKey);
    receipt.extra = reader.object(extraKey);
    receipt.httpStatus = reader.integer(statusKey);
    if (reader.has(personKey)) {
        receipt.workProviderUserId = reader.text(personKey);
    }
    if (reader.has(occupationsKey)) {
        receipt.occupations = reader.texts(occupationsKey);
    }
    if (reader.has(apiStatusKey)) {
        receipt.status = reader.text(apiStatusKey);
    }
    if (reader.has(coverKey)) {
        receipt.coverLevel = reader.text(coverKey);
    }
    return reader.isGood() && !receipt.customerNumber.isEmpty() ? std::optional(receipt) : std::nullopt;
}

QJsonObject encodeLook(const AttemptLook &look)
{
    return {{atKey, look.at.toMSecsSinceEpoch()},
            {answerKey, nameOf(look.answer)},
            {numberKey, look.customerNumber},
            {whyKey, look.why}};
}

std::optional<AttemptLook> decodeLook(const QJsonObject &object)
{
    JsonReader reader(object);
    const std::optional<Answer> answer = answerOf(reader.text(answerKey));
    const AttemptLook look{.at = timeOf(reader, atKey),
                           .answer = answer.value_or(Answer::NoAnswer),
                           .customerNumber = reader.text(numberKey),
                           .why = reader.text(whyKey)};
    return reader.isGood() && answer ? std::optional(look) : std::nullopt;
}

} // namespace

QByteArray AttemptCodec::encode(const Attempt &attempt)
{
    QJsonArray looks;
    for (const AttemptLook &look : attempt.looks) {
        looks.append(encodeLook(look));
    }
    QJsonObject object{{versionKey, version},
                       {startedKey, attempt.startedAt.toMSecsSinceEpoch()},
                       {changedKey, attempt.changedAt.toMSecsSinceEpoch()},
                       {valuesKey, encodeValues(attempt.request.values())},
                       {statusKey, attempt.httpStatus},
                       {interruptedKey, attempt.interrupted},
                       {numberKey, attempt.customerNumber},
                       {looksKey, looks}};
    if (attempt.receipt) {
        object.insert(receiptKey, encodeReceipt(*attempt.receipt));
    }
    if (attempt.error) {
        object.insert(errorKey, ErrorCodec::encode(*attempt.error));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Attempt> AttemptCodec::decode(const QByteArray &json)
{
    JsonReader reader(QJsonDocument::fromJson(json).object());
    std::optional<EnrolmentRequest> request = decodeValues(reader.object(valuesKey));
    if (reader.integer(versionKey) != version || !request) {
        return std::nullopt;
    }
    Attempt attempt{.startedAt = timeOf(reader, startedKey),
                    .changedAt = timeOf(reader, changedKey),
                    .request = *std::move(request),
                    .httpStatus = reader.integer(statusKey),
                    .interrupted = reader.flag(interruptedKey),
                    .customerNumber = reader.text(numberKey)};
    const QJsonArray looks = reader.array(looksKey);
    for (const QJsonValue value : looks) {
        const std::optional<AttemptLook> look = decodeLook(value.toObject());
        if (!look) {
            return std::nullopt;
        }
        attempt.looks.append(*look);
    }
    if (reader.has(receiptKey)) {
        attempt.receipt = decodeReceipt(reader.object(receiptKey));
        if (!attempt.receipt) {
            return std::nullopt;
        }
    }
    if (reader.has(errorKey)) {
        attempt.error = ErrorCodec::decode(reader.object(errorKey));
        if (!attempt.error) {
            return std::nullopt;
        }
    }
    return reader.isGood() ? std::optional(attempt) : std::nullopt;
}
