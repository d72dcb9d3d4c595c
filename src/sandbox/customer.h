// A customer of the sandbox: what the three calls can tell about it. Ids are UTF-8 bytes, compared byte for byte.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace sandbox {

struct Customer
{
    // How the status answer spells the customer number. Contract README: later revisions say customerNumber, and a
    // client must cope with both at once.
    enum class NumberSpelling { Published, LaterRevision, BothDiffering };

    QByteArray number;
    QByteArray policyId;
    QByteArray driverId; // empty: the deprecated look-up does not know this customer
    QByteArray workProviderUserId;
    QString email;
    QString status;
    bool consents = true;    // false: status answers as if the customer did not exist
    QString coverClassOfUse; // this and the next two: empty means "not in the answer"
    QString coverLevel;
    QString vehicleRegistration;
    NumberSpelling spelling = NumberSpelling::Published;
    QList<std::pair<QByteArray, QJsonValue>> extra = {}; // fields the description does not know
};

enum class IdentifierKind { CustomerNumber, WorkProviderUserId, PolicyId, DriverId };

} // namespace sandbox
