// libphonenumber as a module of its own: with it come protobuf, ICU and the numbering plans of all countries, about
// 2 ms of start-up that someone who only looks up customers never needs. Loading it and reading the first number take
// 8 ms and 8 MB, once; the next numbers take microseconds.
#include "core/phonefacts.h"

#include <QLocale>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/uloc.h>

#include <array>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

PhoneFacts::Verdict verdictOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneFacts::Verdict::InUse;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneFacts::Verdict::UnknownCountry;
    case PhoneNumberUtil::NOT_A_NUMBER:
        return PhoneFacts::Verdict::NoNumber;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneFacts::Verdict::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneFacts::Verdict::TooLong;
    }
    return PhoneFacts::Verdict::NoNumber;
}

PhoneFacts::Verdict verdictOf(const PhoneNumberUtil &util, const PhoneNumber &number)
{
    switch (util.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return util.IsValidNumber(number) ? PhoneFacts::Verdict::InUse : PhoneFacts::Verdict::NotGivenOut;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneFacts::Verdict::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT:
        return PhoneFacts::Verdict::TooShort;
    case PhoneNumberUtil::INVALID_LENGTH:
        return PhoneFacts::Verdict::WrongLength;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneFacts::Verdict::TooLong;
    }
    return PhoneFacts::Verdict::NoNumber;
}

// Qt knows the names of countries in English only.
QString countryName(const std::string &region)
{
    constexpr int32_t longest = 128;
    std::array<char16_t, longest> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(
        ("und_" + region).c_str(), QLocale().bcp47Name().toLatin1().constData(), name.data(), longest, &status);
    // Without a name ICU gives back the code.
    const QString text = U_SUCCESS(status) ? QString::fromUtf16(name.data(), qBound(0, length, longest)) : QString();
    return text == QString::fromStdString(region) ? QString() : text;
}

PhoneFacts factsOf(const QString &text)
{
    constexpr const char *unknownRegion = "ZZ";
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const PhoneNumberUtil::ErrorType error = util.Parse(text.toStdString(), unknownRegion, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR) {
        return {.verdict = verdictOf(error)};
    }
    std::string region;
    util.GetRegionCodeForNumber(number, &region);
    if (region == unknownRegion) { // of no known range: the main country of its code
        util.GetRegionCodeForCountryCode(number.country_code(), &region);
    }
    std::string international;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &international);
    const bool isKnown = !region.empty() && region != unknownRegion;
    return {.verdict = verdictOf(util, number),
            .region = isKnown ? QString::fromStdString(region) : QString(),
            .country = isKnown && region != "001" ? countryName(region) : QString(),
            .international = QString::fromStdString(international)};
}

} // namespace

extern "C" Q_DECL_EXPORT void customerConsoleReadPhone(const QString &number, PhoneFacts &facts)
{
    facts = factsOf(number);
}
