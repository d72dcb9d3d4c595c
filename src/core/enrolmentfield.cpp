#include "core/enrolmentfield.h"

static_assert(allEnrolmentFields.size() == EnrolmentFields::textCount + 1);

QLatin1String EnrolmentFields::path(EnrolmentField field)
{
    switch (field) {
    case EnrolmentField::GivenNames:
        return QLatin1String("customer.givenNames");
    case EnrolmentField::LastName:
        return QLatin1String("customer.lastName");
    case EnrolmentField::Address:
        return QLatin1String("customer.address");
    case EnrolmentField::City:
        return QLatin1String("customer.city");
    case EnrolmentField::PostCode:
        return QLatin1String("customer.postCode");
    case EnrolmentField::Dob:
        return QLatin1String("customer.dob");
    case EnrolmentField::Email:
        return QLatin1String("customer.email");
    case EnrolmentField::PhoneNumber:
        return QLatin1String("customer.phoneNumber");
    case EnrolmentField::WorkProviderUserId:
        return QLatin1String("customer.workProviderUserId");
    case EnrolmentField::ProductCode:
        return QLatin1String("product.code");
    case EnrolmentField::Occupations:
        return QLatin1String("product.occupations");
    }
    Q_UNREACHABLE();
}

std::optional<EnrolmentField> EnrolmentFields::fromPath(QStringView path)
{
    for (const EnrolmentField field : allEnrolmentFields) {
        const QLatin1String own = EnrolmentFields::path(field);
        if (path == own || (path.startsWith(own) && (path[own.size()] == u'.' || path[own.size()] == u'['))) {
            return field;
        }
    }
    return std::nullopt;
}

QLatin1String EnrolmentFields::key(EnrolmentField field)
{
    const QLatin1String whole = path(field);
    return whole.sliced(whole.lastIndexOf(u'.') + 1);
}

QString EnrolmentFields::label(EnrolmentField field)
{
    switch (field) {
    case EnrolmentField::GivenNames:
        return tr("Given names");
    case EnrolmentField::LastName:
        return tr("Last name");
    case EnrolmentField::Address:
        return tr("Address");
    case EnrolmentField::City:
        return tr("City");
    case EnrolmentField::PostCode:
        return tr("Postcode");
    case EnrolmentField::Dob:
        return tr("Date of birth");
    case EnrolmentField::Email:
        return tr("E-mail");
    case EnrolmentField::PhoneNumber:
        return tr("Phone number");
    case EnrolmentField::WorkProviderUserId:
        return tr("Work provider user ID");
    case EnrolmentField::ProductCode:
        return tr("Product code");
    case EnrolmentField::Occupations:
        return tr("Occupations");
    }
    Q_UNREACHABLE();
}
