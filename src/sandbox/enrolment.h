// Reading and judging the body of customer/enrol. Facts: contract "customer/enrol", README "required on enrol", "dob",
// "phoneNumber", "email". The wording of field messages is that of Django REST framework, which such APIs are built
// with. Pure functions.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <variant>

namespace sandbox {

struct EnrolOrder
{
    QString workProviderUserId;
    QString email;
    QString productCode;
    QList<QString> occupations; // as asked
    QString coverLevel;
};

struct NotJson
{
    int line = 1; // both count from one; columns count characters, not bytes
    int column = 1;
};
struct FieldErrors
{
    QJsonObject detail; // nested as the request is
};
struct ProductNotEnabled
{
    QString code;
};

using EnrolReading = std::variant<EnrolOrder, NotJson, FieldErrors, ProductNotEnabled>;

// today: the date that a dob must not be after.
EnrolReading readEnrolment(const QByteArray &body, QDate today);

// What the insurer calls the occupation: the description's example asks for "babysitter" and gets "childminder".
QString insurersOccupation(const QString &asked);

} // namespace sandbox
