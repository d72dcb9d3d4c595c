#include "sandbox/namedcustomers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// What each is good for, to be read by the person who is to try it.
struct Purposes
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

// An ENABLED customer whose policy id is its number, to be changed where a case needs it.
NamedEntry entry(const QByteArray &number, const QString &workProviderUserId, const QString &driverId,
                 const QString &email, const QString &purpose)
{
    return {.customer = {.number = number,
                         .policyId = number,
                         .driverId = driverId.toUtf8(),
                         .workProviderUserId = workProviderUserId.toUtf8(),
                         .email = email,
                         .status = u"ENABLED"_s,
                         .coverClassOfUse = u"Carriage of Goods for Hire & Reward"_s,
                         .coverLevel = u"Third Party (TPO)"_s,
                         .vehicleRegistration = {}},
            .purpose = purpose};
}

QList<NamedEntry> documentedAnswers()
{
    NamedEntry example = entry("ABC123"_ba, u"12345"_s, u"driver-abc123"_s, u"ghost@example.com"_s,
                               Purposes::tr("The description's own status example, field for field"));
    example.customer.vehicleRegistration = u"VY7 JC3"_s;

    NamedEntry noVehicle = entry("SE33S"_ba, u"212312qd2131"_s, u"driver-se33s"_s, u"raekwon@wutangforever.wu"_s,
                                 Purposes::tr("ENABLED, policy not tied to a vehicle"));
    noVehicle.customer.coverLevel = u"Public Liability"_s;

    NamedEntry disabled = entry("D1SABLED"_ba, u"rider-disabled"_s, u"driver-disabled"_s, u"inspectah@example.com"_s,
                                Purposes::tr("DISABLED: only status, policy id and customer number"));
    disabled.customer.status = u"DISABLED"_s;

    NamedEntry policy = entry("P0L1CY"_ba, u"rider-policy"_s, u"driver-policy"_s, u"masta@example.com"_s,
                              Purposes::tr("Policy id P0L1CY0LD differs from the customer number"));
    policy.customer.policyId = "P0L1CY0LD"_ba;

    NamedEntry noConsent = entry("N0C0NSENT"_ba, u"rider-no-consent"_s, u"driver-no-consent"_s, u"gza@example.com"_s,
                                 Purposes::tr("Known, but no consent: status 404, validate 204"));
    noConsent.customer.consents = false;

    NamedEntry noConsentDisabled =
        entry("N0C0NSENT2"_ba, u"rider-no-consent-2"_s, u"driver-no-consent-2"_s, u"O.D.B@Example.com"_s,
              Purposes::tr("DISABLED and no consent: status 404, validate 204; e-mail with capitals"));
    noConsentDisabled.customer.status = u"DISABLED"_s;
    noConsentDisabled.customer.consents = false;

    const NamedEntry validated = entry("ABC12"_ba, u"rider-abc12"_s, u"driver-abc12"_s, u"rza@example.com"_s,
                                       Purposes::tr("The description's own validate example"));

    return {example, noVehicle, disabled, policy, noConsent, noConsentDisabled, validated};
}

QList<NamedEntry> awkwardIds()
{
    return {
        entry("ACCENT5"_ba, u"José O'Brien/7 & Söhne"_s, u"chauffeur Noël/1"_s, u"jose@example.com"_s,
              Purposes::tr("Work provider user id with accents, apostrophe, slash and ampersand")),
        entry("SYMB0L5"_ba, u"a+b %41 #42?"_s, u"driver+symbols %2B"_s, u"symbols@example.com"_s,
              Purposes::tr("Work provider user id with plus, percent, hash and question mark")),
        entry("QU0TES"_ba, u"100% \"sure\"; x=y\\z"_s, u"driver \"quotes\""_s, u"quotes@example.com"_s,
              Purposes::tr("Work provider user id with double quotes, backslash, equals and a bare percent")),
        entry("KANJ1"_ba, u"配達員-七号"_s, u"運転手-七号"_s, u"kanji@example.com"_s,
              Purposes::tr("Work provider user id in Japanese")),
        entry("ARAB1C"_ba, u"سائق ٧"_s, u"driver-arabic"_s, u"arabic@example.com"_s,
              Purposes::tr("Work provider user id in Arabic, right to left")),
        entry("CYR1LL1C"_ba, u"Курьер №5"_s, u"driver-cyrillic"_s, u"cyrillic@example.com"_s,
              Purposes::tr("Work provider user id in Russian")),
        entry("EM0J1"_ba, u"rider 🛵 5"_s, u"driver 🚗"_s, u"emoji@example.com"_s,
              Purposes::tr("Work provider user id with an emoji (outside the BMP)")),
    };
}

QList<NamedEntry> laterAnswers()
{
    NamedEntry unknown = entry("SUSPENDED1"_ba, u"rider-suspended"_s, u"driver-suspended"_s, u"method@example.com"_s,
                               Purposes::tr("Unknown status value and unknown extra fields"));
    unknown.customer.status = u"SUSPENDED"_s;
    unknown.customer.extra = {{"suspension_reason"_ba, u"PAYMENT_OVERDUE"_s},
                              {"outstanding_pounds"_ba, 42.5},
                              {"contacts"_ba, QJsonArray{u"phone"_s, u"e-mail"_s}},
                              {"review"_ba, QJsonObject{{u"by"_s, u"underwriting"_s}, {u"open"_s, true}}},
                              {"reinstated_at"_ba, QJsonValue(QJsonValue::Null)}};

    NamedEntry later = entry("LATER1"_ba, u"rider-later"_s, u"driver-later"_s, u"ugod@example.com"_s,
                             Purposes::tr("Later revision: customerNumber instead of customer_number, plus detail"));
    later.customer.spelling = Customer::NumberSpelling::LaterRevision;
    later.customer.extra = {{"detail"_ba, u"Cover is renewed every day at midnight."_s}};

    NamedEntry both = entry("B0TH1"_ba, u"rider-both"_s, u"driver-both"_s, u"cappadonna@example.com"_s,
                            Purposes::tr("Both spellings of the customer number, and they differ; plus message"));
    both.customer.spelling = Customer::NumberSpelling::BothDiffering;
    both.customer.extra = {{"message"_ba, u"This customer number is about to change."_s}};

    NamedEntry bare = entry("BARE1"_ba, u"rider-bare"_s, u"driver-bare"_s, u"killah@example.com"_s,
                            Purposes::tr("ENABLED, but the cover fields are missing"));
    bare.customer.coverClassOfUse.clear();
    bare.customer.coverLevel.clear();

    return {unknown, later, both, bare};
}

} // namespace

QList<NamedEntry> namedEntries()
{
    return documentedAnswers() + awkwardIds() + laterAnswers();
}

QList<NamedCustomer> namedCustomers()
{
    QList<NamedCustomer> all;
    for (const NamedEntry &named : namedEntries()) {
        const Customer &customer = named.customer;
        all.append({.customerNumber = QString::fromLatin1(customer.number),
                    .policyId = QString::fromLatin1(customer.policyId),
                    .driverId = QString::fromUtf8(customer.driverId),
                    .workProviderUserId = QString::fromUtf8(customer.workProviderUserId),
                    .email = customer.email,
                    .purpose = named.purpose});
    }
    return all;
}

} // namespace sandbox
