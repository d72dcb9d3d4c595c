#include "sandbox/enrolment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Product
{
    QStringView code;
    bool enrolsByApi;
    QStringView coverLevel;
};
constexpr std::array<Product, 6> Products{{{u"FL.OCC.PL.UK.001", true, u"Public Liability"},
                                           {u"FL.OCC.PL.UK.002", true, u"Public Liability"},
                                           {u"FL.OCC.PL.IE.001", true, u"Public Liability"},
                                           {u"FL.CRR.PL.UK.001", true, u"Public Liability"},
                                           {u"FL.SCO.TPO.UK.001", false, u"Third Party (TPO)"},
                                           {u"FT.VAN.COM.UK.001", false, u"Comprehensive"}}};

// An empty result means "no objection".
using Check = QString (*)(const QString &value, QDate today);

QString anyText(const QString & /*value*/, QDate /*today*/)
{
    return {};
}

QString checkedDate(const QString &value, QDate today)
{
    // QDate reads "1984-1-15" too: the shape is looked at first.
    const bool shaped = value.size() == 10 && std::ranges::all_of(value, [&value](const QChar &c) {
                            const auto at = &c - value.constData();
                            return at == 4 || at == 7 ? c == u'-' : c >= u'0' && c <= u'9';
                        });
    const QDate date = shaped ? QDate::fromString(value, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        return u"Date has wrong format. Use one of these formats instead: YYYY-MM-DD."_s;
    }
    return date > today ? u"Date of birth cannot be in the future."_s : QString();
}

QString checkedEmail(const QString &value, QDate /*today*/)
{
    const qsizetype at = value.indexOf(u'@');
    const bool good =
        value.count(u'@') == 1 && at > 0 && at < value.size() - 1 &&
        std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return good ? QString() : u"Enter a valid email address."_s;
}

QString checkedPhone(const QString &value, QDate /*today*/)
{
    const bool good = value.size() > 1 && value.startsWith(u'+') &&
                      std::all_of(value.cbegin() + 1, value.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return good ? QString() : u"Enter a phone number with its dialing country: a plus sign, then digits."_s;
}

struct Field
{
    QStringView name;
    Check check;
};
constexpr std::array<Field, 9> CustomerFields{{{u"givenNames", anyText},
                                               {u"lastName", anyText},
                                               {u"dob", checkedDate},
                                               {u"address", anyText},
                                               {u"city", anyText},
                                               {u"postCode", anyText},
                                               {u"email", checkedEmail},
                                               {u"phoneNumber", checkedPhone},
                                               {u"workProviderUserId", anyText}}};

QJsonArray messages(const QString &message)
{
    return QJsonArray{message};
}

QString objectionToText(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return u"This field is required."_s;
    }
    if (value.isNull()) {
        return u"This field may not be null."_s;
    }
    if (!value.isString()) {
        return u"Not a valid string."_s;
    }
    return value.toString().trimmed().isEmpty() ? u"This field may not be blank."_s : QString();
}

// The object under the name, or the reason why there is none.
std::variant<QJsonObject, QJsonValue> part(const QJsonObject &body, QStringView name)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull()) {
        return QJsonValue(messages(objectionToText(value)));
    }
    if (!value.isObject()) {
        return QJsonValue(QJsonObject{{u"non_field_errors"_s, messages(u"Invalid data. Expected an object."_s)}});
    }
    return value.toObject();
}

QJsonValue customerErrors(const QJsonObject &body, QDate today)
{
    const auto found = part(body, u"customer");
    if (const auto *missing = std::get_if<QJsonValue>(&found)) {
        return *missing;
    }
    const auto &customer = std::get<QJsonObject>(found);
    QJsonObject errors;
    for (const Field &field : CustomerFields) {
        const QJsonValue value = customer.value(field.name);
        QString objection = objectionToText(value);
        if (objection.isEmpty()) {
            objection = field.check(value.toString(), today);
        }
        if (!objection.isEmpty()) {
            errors.insert(field.name, messages(objection));
        }
    }
    return errors;
}

const Product *findProduct(const QString &code)
{
    const auto *found = std::ranges::find(Products, QStringView(code), &Product::code);
    return found == Products.end() ? nullptr : found;
}

QString objectionToOccupations(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return {}; // the one optional field
    }
    if (!value.isArray()) {
        return u"Expected a list of items."_s;
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString objection = objectionToText(items.at(i));
        if (!objection.isEmpty()) {
            return u"Item %1: %2"_s.arg(i + 1).arg(objection);
        }
    }
    return {};
}

QJsonValue productErrors(const QJsonObject &body)
{
    const auto found = part(body, u"product");
    if (const auto *missing = std::get_if<QJsonValue>(&found)) {
        return *missing;
    }
    const auto &product = std::get<QJsonObject>(found);
    QJsonObject errors;
    const QJsonValue code = product.value(u"code");
    QString objection = objectionToText(code);
    if (objection.isEmpty() && findProduct(code.toString()) == nullptr) {
        objection = u"\"%1\" is not a known product code."_s.arg(code.toString());
    }
    if (!objection.isEmpty()) {
        errors.insert(u"code", messages(objection));
    }
    const QString occupations = objectionToOccupations(product.value(u"occupations"));
    if (!occupations.isEmpty()) {
        errors.insert(u"occupations", messages(occupations));
    }
    return errors;
}

bool isEmptyObject(const QJsonValue &value)
{
    return value.isObject() && value.toObject().isEmpty();
}

NotJson position(const QByteArray &body, qsizetype offset)
{
    const QByteArray before = body.first(std::clamp<qsizetype>(offset, 0, body.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    // Bytes that continue a UTF-8 sequence (10xxxxxx) are no characters of their own.
    const auto characters = std::count_if(before.cbegin() + lineStart, before.cend(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    return {.line = static_cast<int>(before.count('\n')) + 1, .column = static_cast<int>(characters) + 1};
}

qsizetype firstValueOffset(const QByteArray &body)
{
    const auto *found =
        std::ranges::find_if(body, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return found - body.cbegin();
}

// Where the parser stumbled. Qt names the place behind the character that it could not use, unless that is what the
// error is about (text after the end, broken UTF-8) or the text ended too early.
qsizetype errorOffset(const QByteArray &body, const QJsonParseError &error)
{
    const qsizetype offset = error.offset;
    const bool pointsAtIt = error.error == QJsonParseError::GarbageAtEnd ||
                            error.error == QJsonParseError::IllegalUTF8String ||
                            (offset == body.size() && error.error != QJsonParseError::MissingObject);
    return pointsAtIt ? offset : offset - 1;
}

// Qt's parser drops a U+FEFF at the start of a string, but not its escape: an id may begin with one.
QByteArray withMarksEscaped(QByteArray body)
{
    return body.replace("\xef\xbb\xbf", "\\ufeff");
}

} // namespace

EnrolReading readEnrolment(const QByteArray &body, QDate today)
{
    const qsizetype start = firstValueOffset(body);
    if (start == body.size() || body.at(start) != '{') {
        return position(body, start);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksEscaped(body), &error);
    if (error.error != QJsonParseError::NoError) {
        QJsonDocument::fromJson(body, &error); // for the place in the text as it came
        return position(body, errorOffset(body, error));
    }
    const QJsonObject root = document.object();

    QJsonObject errors;
    const QJsonValue ofCustomer = customerErrors(root, today);
    if (!isEmptyObject(ofCustomer)) {
        errors.insert(u"customer", ofCustomer);
    }
    const QJsonValue ofProduct = productErrors(root);
    if (!isEmptyObject(ofProduct)) {
        errors.insert(u"product", ofProduct);
    }
    if (!errors.isEmpty()) {
        return FieldErrors{errors};
    }

    const QJsonObject customer = root.value(u"customer").toObject();
    const QJsonObject productPart = root.value(u"product").toObject();
    const Product *product = findProduct(productPart.value(u"code").toString());
    if (product == nullptr || !product->enrolsByApi) {
        return ProductNotEnabled{productPart.value(u"code").toString()};
    }
    EnrolOrder order{.workProviderUserId = customer.value(u"workProviderUserId").toString(),
                     .email = customer.value(u"email").toString(),
                     .productCode = product->code.toString(),
                     .occupations = {},
                     .coverLevel = product->coverLevel.toString()};
    const QJsonArray occupations = productPart.value(u"occupations").toArray();
    for (const QJsonValue occupation : occupations) {
        order.occupations.append(occupation.toString());
    }
    return order;
}

QString insurersOccupation(const QString &asked)
{
    return asked == u"babysitter"_s ? u"childminder"_s : asked;
}

} // namespace sandbox
