// The customers that are always there: at least one for every answer the description or the contract's README knows,
// and for the ids that clients encode wrongly. Facts: contract "user/status", "customer/enrol", README "Settled".
#pragma once

#include "sandbox/customer.h"

namespace sandbox {

// For people: what the command line and the documentation list.
struct NamedCustomer
{
    QString customerNumber;
    QString policyId;
    QString driverId;
    QString workProviderUserId;
    QString email;
    QString purpose; // one line
};
QList<NamedCustomer> namedCustomers();

// For the server: the same customers in the same order, with all that the calls answer.
struct NamedEntry
{
    Customer customer;
    QString purpose;
};
QList<NamedEntry> namedEntries();

} // namespace sandbox
