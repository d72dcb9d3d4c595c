#include "models/fieldhelp.h"

#include <algorithm>
#include <span>

namespace {

// The text in our words is translated when it is asked for; what the contract says never is.
struct Entry
{
    const char *key;
    const char *widgets; // "Form:widget", separated by blanks; empty: set by the form itself
    const char *name;    // in the contract; empty: not in it
    const char *quote;   // its words
    const char *ours;
};

constexpr Entry lookupEntries[] = {
    {"lookup.text", "LookupBox:identifierEdit", "customerNumber, workProviderUserId",
     "Supply a customer number or work provider user id and receive status information about that particular user.",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Whom to look up. What the text is taken for stands beside it. A customer number is "
                       "made capitals; an ID of the partner's is sent exactly as it is typed, but for "
                       "blanks around it.")},
    {"lookup.kind", "LookupBox:kindCombo", "customerNumber, workProviderUserId, policyId, driverId",
     "?customerNumber=<A-Z0-9: customerNumber> … ?workProviderUserId=<str: workProviderUserId> … [Deprecated] … "
     "?policyId=<A-Z0-9: policyId> … [Deprecated] … ?driverId=<str: driverId>",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "What the text is asked as. “Either of the two” asks as customer number and as work "
                       "provider user ID. Use the deprecated kinds only if you have nothing else.")},
    {"lookup.email", "ExplanationView:emailEdit", "email", "?email=<str: emailAddress>",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The customer's e-mail address, optional. With it, Zego is asked whether number and "
                       "address belong together: that tells a typing error from a missing consent.")},
    {"validate.number", "ValidateBox:validateNumberEdit", "customerNumber",
     "Validate a Zego customer number exists … customer-number/<A-Z0-9: customerNumber>",
     QT_TRANSLATE_NOOP("FieldHelp", "The number whose existence is asked for: letters A–Z and digits, made capitals. "
                                    "Nothing else is sent.")},
    {"validate.email", "ValidateBox:validateEmailEdit", "email",
     "additionally validate that it matches a given email address … ?email=<str: emailAddress>",
     QT_TRANSLATE_NOOP("FieldHelp", "May stay empty. With an address, Zego also says whether it belongs to the number. "
                                    "It needs one @, something on both sides, and no blanks.")},
    {"validate.answer", "ValidationCard:validationWordLabel", "204, INVALID_CUSTOMER, INVALID_CUSTOMER_EMAIL",
     R"(204 … 404 … {"error":"INVALID_CUSTOMER"} … 404 … {"error":"INVALID_CUSTOMER_EMAIL"})",
     QT_TRANSLATE_NOOP("FieldHelp", "204: it exists, and the address belongs to it if one was given. INVALID_CUSTOMER: "
                                    "no such number. INVALID_CUSTOMER_EMAIL: the number exists, the address differs. "
                                    "Says nothing about cover. Whether consent plays a part is not said.")},
};

constexpr Entry answerEntries[] = {
    {"answer.status", "AnswerView:statusLabel", "status", R"({"status":"DISABLED" … {"status":"ENABLED")",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "ENABLED: covered. DISABLED: known, and not covered now. Any other word is shown as "
                       "it came. Not found: no such customer, or one who has not consented to share with "
                       "you; the API does not tell the two apart.")},
    {"answer.customerNumber", "", "customer_number", R"("customer_number": <str: customer_number>)",
     QT_TRANSLATE_NOOP("FieldHelp", "Zego's number for this customer. Later revisions of the API spell the name "
                                    "customerNumber: both are read, and if they differ, both are shown.")},
    {"answer.policyId", "", "policyId", "maintained for backwards compatibility",
     QT_TRANSLATE_NOOP("FieldHelp", "An older number of the customer's policy. It comes with every status.")},
    {"answer.coverClassOfUse", "", "cover_class_of_use",
     R"("cover_class_of_use": "Carriage of Goods for Hire & Reward")",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "What the cover allows the customer to do, in Zego's words. Comes with ENABLED only; "
                       "“not given” when Zego left it out.")},
    {"answer.coverLevel", "", "cover_level", R"("cover_level": <str>)",
     QT_TRANSLATE_NOOP("FieldHelp", "How far the customer is covered, in Zego's words. Comes with ENABLED only; “not "
                                    "given” when Zego left it out.")},
    {"answer.vehicleRegistration", "", "vehicle_registration",
     "vehicle_registration will only be returned if the users policy is specific to a vehicle.",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The vehicle that the policy is tied to. When it does not come, nothing is missing: "
                       "the policy is not tied to one.")},
    {"answer.detail", "", "detail, message", R"("detail": TEXT)",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "A remark of Zego's. Later revisions of the API add it, as detail or message; it is "
                       "shown as it came.")},
    {"answer.extra", "AnswerView:extraLabel", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "What came besides the fields of the contract, under the API's own names and as it "
                                    "came. It is never dropped, and never an error.")},
};

constexpr Entry customerEntries[] = {
    {"customer.givenNames", "EnrolForm:givenNamesEdit", "customer.givenNames", "String",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Required. All given names as the customer writes them. Signs that are unusual in a "
                       "name are a warning, never an error.")},
    {"customer.lastName", "EnrolForm:lastNameEdit", "customer.lastName", "String",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. The family name as the customer writes it.")},
    {"customer.address", "EnrolForm:addressEdit", "customer.address", "String (first line only)",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. House number and street. A line break is an error, since only the first "
                                    "line belongs here.")},
    {"customer.city", "EnrolForm:cityEdit", "customer.city", "String",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. The city as one writes it on a letter.")},
    {"customer.postCode", "EnrolForm:postCodeEdit", "customer.postCode", "String",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Required. Letters are made capitals. One that is not a UK postcode is a warning, and "
                       "can be sent all the same.")},
    {"customer.dob", "EnrolForm:dobEdit", "customer.dob", "String (ISO-8601)",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. The date of birth, sent as YYYY-MM-DD: a real date, not in the future. "
                                    "Several ways of writing it are understood; the date in words stands below.")},
    {"customer.email", "EnrolForm:emailEdit", "customer.email", "String",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Required. One @, something on both sides, no blanks. Anything else that is odd is a "
                       "warning.")},
    {"customer.phoneNumber", "EnrolForm:phoneNumberEdit", "customer.phoneNumber", "String (including dialing country)",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. Begins with + and the country's code, then digits. Blanks, dots, dashes "
                                    "and brackets are left out when it is sent. An unlikely number is a warning, never "
                                    "an error.")},
    {"customer.workProviderUserId", "EnrolForm:workProviderUserIdEdit", "customer.workProviderUserId", "String",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Required. The partner's own ID for this person, sent exactly as it is typed but for "
                       "blanks around it. The customer is looked up by it, also to settle an unknown "
                       "outcome.")},
    {"product.code", "EnrolForm:productCodeCombo", "product.code", "String",
     QT_TRANSLATE_NOOP("FieldHelp", "Required. The product to enrol onto, such as FL.OCC.PL.UK.001. It must support "
                                    "enrolment through the API; ask your Zego Partnerships Manager which do.")},
    {"product.occupations", "EnrolForm:occupationsEdit", "product.occupations",
     R"(JSON(List) ["occupation_1", "occupation_2"] (optional))",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Optional: what the customer does for a living. Without any, it is left out of what is "
                       "sent. Zego may give back another word than was asked for.")},
    {"enrol.body", "EnrolForm:bodyView", "customer, product", "The request body should contain JSON data",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "What will be sent, to the letter. Nothing is sent while it is typed. The line that "
                       "changed last is lit.")},
    {"enrol.send", "EnrolReview:sendButton", "POST v1/customer/enrol",
     "Creates a new Customer on the Zego platform and enrols them onto a product.",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Sends the enrolment, once. Before that it is written into the journal. The API does "
                       "not notice that the same person is enrolled twice, so nothing is ever sent again "
                       "by itself.")},
    {"enrol.confirm", "EnrolReview:confirmCheck", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "An earlier attempt may have arrived after all. Tick this only if a second customer "
                       "would do less harm than none.")},
    {"enrol.skipLookup", "EnrolReview:skipLookupCheck", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "Zego gave no usable answer to the question whether this person is a customer "
                                    "already. Ask again first; tick this only if that does not help.")},
};

constexpr Entry receiptEntries[] = {
    {"receipt.customerNumber", "AttemptView:numberLabel", "customerNumber", R"("customerNumber": "SE33S")",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Zego's number for the new customer. An enrolment counts as successful only when the "
                       "whole answer came, with this number in it.")},
    {"receipt.status", "", "status", R"("status": "Created")",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "What Zego says of the enrolment, as it came. It is not the status of the cover: look "
                       "the customer up for that.")},
    {"receipt.coverLevel", "", "coverLevel", R"("coverLevel": "Public Liability")",
     QT_TRANSLATE_NOOP("FieldHelp", "How far the new customer is covered, in Zego's words.")},
    {"receipt.extra", "", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "What came besides the fields of the contract, under the API's own name and as it "
                                    "came.")},
    {"receipt.differences", "AttemptView:differenceTable", "occupations, workProviderUserId",
     "Your internal ID for easier matching",
     QT_TRANSLATE_NOOP("FieldHelp", "What Zego gave otherwise than it was asked for. It is no error: the published "
                                    "example asks for babysitter and gets childminder. Check it with the customer.")},
};

constexpr Entry attemptEntries[] = {
    {"attempt.sending", "", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "Being sent: the attempt stands in the journal and is on its way. Until its end "
                                    "nobody else can enrol this person from here.")},
    {"attempt.confirmed", "", "200, 201, 202", R"(202 … "status": "Created")",
     QT_TRANSLATE_NOOP("FieldHelp", "Enrolled: Zego confirmed it, with a customer number, in a whole answer.")},
    {"attempt.rejected", "", "INVALID_DATA, INVALID_KEY, MISSING_AUTH",
     R"(400 … "error":"INVALID_DATA" … 401 … "error":"INVALID_KEY")",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Rejected: Zego said no, and nobody was enrolled. Correct what it names, then enrol "
                       "again.")},
    {"attempt.not_sent", "", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "Not sent: no byte of it left this computer. It is safe to try again.")},
    {"attempt.unknown", "", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Unknown: the request may have arrived, and no usable answer came. The API cannot tell "
                       "that two requests are the same, so it is not sent again: that could make a second "
                       "customer. “Find out” asks whether Zego knows the person.")},
    {"attempt.reconciled_exists", "", "v1/status/?workProviderUserId", R"("customer_number": <str: customer_number>)",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Found: no usable answer came to the enrolment, but Zego knew the work provider user "
                       "ID afterwards. The person is a customer.")},
    {"attempt.reconciled_absent", "", "INVALID_CUSTOMER",
     "If a user hasn't consented to sharing their information with the requester then the same error message will be "
     "received as when the user is not found.",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Looked for: Zego did not know the person when asked twice, at least a minute apart. "
                       "Most likely they were not enrolled; it is not certain.")},
};

constexpr Entry profileEntries[] = {
    {"profile.name", "ProfileEditor:profileNameEdit", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "What you want to read in the band at the top. It is not sent.")},
    {"profile.kind", "ProfileEditor:profileKindCombo", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Test or production, never guessed from the address. Production is red, and read-only "
                       "until you arm it. If in doubt, choose production.")},
    {"profile.baseUrl", "ProfileEditor:baseUrlEdit", "https://api.zego.com/", "'https://api.zego.com/v1/user/status/…'",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Where the service is. It may have a path, which every call keeps, when it is reached "
                       "through a gateway. Only https; http for this computer alone.")},
    {"profile.paths.status", "ProfileEditor:statusPathEdit", "v1/user/status/, v1/status/",
     "GET | v1/status/?customerNumber=<A-Z0-9: customerNumber>",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The path of the status call, after the address. The contract names two; v1/user/status/ "
                       "is the newer one and the one that is used unless you change it.")},
    {"profile.paths.validate", "ProfileEditor:validatePathEdit", "v1/validate/customer-number/",
     "GET | v1/validate/customer-number/<A-Z0-9: customerNumber>",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The path of the validate call, after the address. The customer number follows it.")},
    {"profile.paths.enrol", "ProfileEditor:enrolPathEdit", "v1/customer/enrol/", "POST | v1/customer/enrol",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The path of the enrol call, after the address. A redirect of it is never followed.")},
    {"profile.deadline", "ProfileEditor:deadlineEdit NetworkSection:defaultDeadlineEdit", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "After how many seconds a call is given up in any case, with its retries. An enrolment "
                       "that is given up has an unknown outcome, so do not make this short.")},
    {"profile.inactivity", "ProfileEditor:inactivityEdit NetworkSection:defaultInactivityEdit", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "After how many seconds without a sign of the server a call is given up.")},
    {"profile.limits", "ProfileEditor:limitsCombo", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "How long and how much a call may take: as in Settings, Network, or its own for this profile.")},
    {"profile.attempts", "ProfileEditor:attemptsEdit NetworkSection:defaultAttemptsEdit", "429, 503",
     "No rate limit is published",
     QT_TRANSLATE_NOOP("FieldHelp", "How often a lookup or a validation is asked when Zego says that it gets too many "
                                    "requests or is busy. An enrolment is sent once, whatever stands here.")},
    {"profile.bodyCap", "ProfileEditor:bodyCapEdit NetworkSection:defaultBodyCapEdit", "", "",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "The largest answer that is read, in megabytes. A larger one is broken off: it cannot be one of this API.")},
    {"profile.ca", "ProfileEditor:chooseCaButton ProfileEditor:caStateLabel ProfileEditor:removeCaButton", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "A file (PEM) with certificates to trust for this profile, beside the system's: needed "
                       "when the service has a certificate authority of its own.")},
    {"profile.proxy",
     "ProfileEditor:proxyCombo ProfileEditor:proxyHostEdit ProfileEditor:proxyPortSpin "
     "NetworkSection:defaultProxyCombo NetworkSection:defaultProxyHostEdit NetworkSection:defaultProxyPortSpin",
     "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "How the service is reached: directly, through the system's proxy, or through one that "
                       "you name. A proxy that asks for a password is not supported.")},
    {"profile.token", "ProfileAccess:tokenEdit", "Authorization", "headers={'Authorization': AUTHORIZATION_CODE}",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Your key to the service, from Zego: the token alone, without a word such as Bearer in "
                       "front. It goes to the address that it was entered for and to no other, and is "
                       "never shown again.")},
    {"profile.test", "ProfileAccess:testConnectionButton", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Asks for the status of a customer number that nobody has, and shows how far it got. "
                       "Nothing is changed.")},
    {"environment", "EnvironmentBand:profileButton", "", "",
     QT_TRANSLATE_NOOP("FieldHelp", "Where you work. Sandbox: an insurer inside the program, nobody is real. Test: a "
                                    "service of yours. Production: real customers.")},
    {"arming", "EnvironmentBand:armButton EnvironmentBand:disarmButton", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Production is read-only until you arm it, for a time that you choose. Looking up and "
                       "validating always work. When the time is over, enrolments are held back again.")},
    {"journal.passphrase", "JournalStrip:passphraseEdit JournalStrip:repeatPassphraseEdit", "", "",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Opens the journal of enrolments where there is no keychain. Nobody can recover it: "
                       "without it the journal stays closed.")},
};

constexpr std::span<const Entry> allEntries[] = {lookupEntries,  answerEntries,  customerEntries,
                                                 receiptEntries, attemptEntries, profileEntries};

const Entry *find(const QString &key)
{
    for (const std::span<const Entry> entries : allEntries) {
        const auto found =
            std::ranges::find_if(entries, [&key](const Entry &entry) { return key == QLatin1String(entry.key); });
        if (found != entries.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QStringList widgetsOf(const Entry &entry)
{
    return QString::fromLatin1(entry.widgets).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString FieldHelp::text(const QString &key)
{
    const Entry *entry = find(key);
    if (entry == nullptr) {
        return {};
    }
    const QString ours = tr(entry->ours);
    const QString name = QString::fromUtf8(entry->name);
    //: The name of a field in the contract, and what the contract says of it. Neither is translated.
    return name.isEmpty()
               ? ours
               : ours + QLatin1String("\n\n") + tr("Contract, %1: “%2”").arg(name, QString::fromUtf8(entry->quote));
}

QString FieldHelp::contractName(const QString &key)
{
    const Entry *entry = find(key);
    return entry != nullptr ? QString::fromUtf8(entry->name) : QString();
}

QString FieldHelp::keyOf(const QString &form, const QString &widget)
{
    for (const std::span<const Entry> entries : allEntries) {
        for (const Entry &entry : entries) {
            if (::widgetsOf(entry).contains(form + u':' + widget)) {
                return QLatin1String(entry.key);
            }
        }
    }
    return {};
}

QStringList FieldHelp::keys()
{
    QStringList keys;
    for (const std::span<const Entry> entries : allEntries) {
        for (const Entry &entry : entries) {
            keys += QLatin1String(entry.key);
        }
    }
    return keys;
}

QStringList FieldHelp::widgetsOf(const QString &form)
{
    QStringList widgets;
    for (const std::span<const Entry> entries : allEntries) {
        for (const Entry &entry : entries) {
            for (const QString &widget : ::widgetsOf(entry)) {
                if (widget.section(u':', 0, 0) == form) {
                    widgets += widget.section(u':', 1);
                }
            }
        }
    }
    return widgets;
}

QStringList FieldHelp::forms()
{
    QStringList forms;
    for (const std::span<const Entry> entries : allEntries) {
        for (const Entry &entry : entries) {
            for (const QString &widget : ::widgetsOf(entry)) {
                forms += widget.section(u':', 0, 0);
            }
        }
    }
    forms.removeDuplicates();
    return forms;
}
