#pragma once

#include "core/customerstatus.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// One field that differs between two answers about the same customer.
struct StatusChange
{
    Q_DECLARE_TR_FUNCTIONS(StatusChange)

public:
    QString field; // for people: "Cover level"
    QString before;
    QString after;

    bool operator==(const StatusChange &) const = default;

    // Empty when nothing changed. An absent value is "not given".
    static QList<StatusChange> between(const CustomerStatus &before, const CustomerStatus &after);
    // With "not found" as a status of its own: a customer who withdraws their consent goes that way.
    static QList<StatusChange> between(const Result<CustomerStatus> &before, const Result<CustomerStatus> &after);
};
