#include "core/enrolmentrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray member(const EnrolmentDraft &values, EnrolmentField field)
{
    return '"' + QByteArray(EnrolmentFields::key(field).latin1()) + "\":" + quoted(values.text(field));
}

// By hand: QJsonObject would sort the keys, and what a person reviews should be in the order of the contract.
QByteArray bodyOf(const EnrolmentDraft &values)
{
    QByteArray customer;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::ProductCode && field != EnrolmentField::Occupations) {
            customer += (customer.isEmpty() ? "" : ",") + member(values, field);
        }
    }
    QByteArray product = member(values, EnrolmentField::ProductCode);
    if (!values.occupations.isEmpty()) {
        product += R"(,"occupations":)" +
                   QJsonDocument(QJsonArray::fromStringList(values.occupations)).toJson(QJsonDocument::Compact);
    }
    return R"({"customer":{)" + customer + R"(},"product":{)" + product + "}}";
}

bool isUsable(const QString &text)
{
    return !text.trimmed().isEmpty() && text.isValidUtf16();
}

} // namespace

std::optional<EnrolmentRequest> EnrolmentRequest::from(EnrolmentDraft normalised)
{
    if (!std::ranges::all_of(normalised.texts, isUsable) || !std::ranges::all_of(normalised.occupations, isUsable)) {
        return std::nullopt;
    }
    QByteArray body = bodyOf(normalised);
    return EnrolmentRequest(std::move(normalised), std::move(body));
}

QString EnrolmentRequest::fullName() const
{
    return text(EnrolmentField::GivenNames) + u' ' + text(EnrolmentField::LastName);
}
