// The description's own enrol request, to be changed where a test needs it.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline QJsonObject exampleCustomer()
{
    return {{QStringLiteral("givenNames"), QStringLiteral("Reakwon The")},
            {QStringLiteral("lastName"), QStringLiteral("Chef")},
            {QStringLiteral("address"), QStringLiteral("25 Luke Street")},
            {QStringLiteral("city"), QStringLiteral("London")},
            {QStringLiteral("postCode"), QStringLiteral("EC2A 4DS")},
            {QStringLiteral("dob"), QStringLiteral("1984-01-15")},
            {QStringLiteral("email"), QStringLiteral("raekwon@wutangforever.wu")},
            {QStringLiteral("phoneNumber"), QStringLiteral("+44012314323423")},
            {QStringLiteral("workProviderUserId"), QStringLiteral("596e34ee2346c78cc8cf7c4")}};
}

inline QJsonObject exampleProduct()
{
    return {{QStringLiteral("code"), QStringLiteral("FL.OCC.PL.UK.001")},
            {QStringLiteral("occupations"), QJsonArray{QStringLiteral("babysitter")}}};
}

inline QByteArray enrolBody(const QJsonValue &customer = exampleCustomer(),
                            const QJsonValue &product = exampleProduct())
{
    QJsonObject body;
    if (!customer.isUndefined()) {
        body.insert(QStringLiteral("customer"), customer);
    }
    if (!product.isUndefined()) {
        body.insert(QStringLiteral("product"), product);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

inline QByteArray enrolBodyFor(const QString &workProviderUserId)
{
    QJsonObject customer = exampleCustomer();
    customer.insert(QStringLiteral("workProviderUserId"), workProviderUserId);
    return enrolBody(customer);
}
