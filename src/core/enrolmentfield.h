#pragma once

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

// What a person fills in to enrol a customer, in the order in which it is sent. contract: customer/enrol
enum class EnrolmentField {
    GivenNames,
    LastName,
    Address,
    City,
    PostCode,
    Dob,
    Email,
    PhoneNumber,
    WorkProviderUserId,
    ProductCode,
    Occupations, // a list; all others are one text
};

inline constexpr std::array allEnrolmentFields{
    EnrolmentField::GivenNames,  EnrolmentField::LastName,    EnrolmentField::Address,
    EnrolmentField::City,        EnrolmentField::PostCode,    EnrolmentField::Dob,
    EnrolmentField::Email,       EnrolmentField::PhoneNumber, EnrolmentField::WorkProviderUserId,
    EnrolmentField::ProductCode, EnrolmentField::Occupations};

class EnrolmentFields
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentFields)

public:
    // All but the occupations.
    static constexpr int textCount = static_cast<int>(EnrolmentField::Occupations);

    // The API's own path, as FieldIssue names it: "customer.givenNames", "product.code".
    static QLatin1String path(EnrolmentField field);
    // Also for a path below the field, such as "product.occupations.0".
    static std::optional<EnrolmentField> fromPath(QStringView path);
    // The last part of the path: "givenNames".
    static QLatin1String key(EnrolmentField field);
    // For people: "Given names".
    static QString label(EnrolmentField field);
};
