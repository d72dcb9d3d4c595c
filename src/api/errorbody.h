#pragma once

#include "core/fieldissue.h"

#include <QByteArray>
#include <QList>
#include <QString>

// What an error's body says. contract README: "error body"
struct ErrorBody
{
    bool isWholeJson = false; // a whole JSON object without repeated keys
    QString code;             // "error"
    QString detail;           // "detail", else "message"; for a body that is not JSON, its first lines
    QList<FieldIssue> fields; // a `detail` that is an object of messages, flattened: "customer.postCode"

    static ErrorBody from(const QByteArray &body);
};
