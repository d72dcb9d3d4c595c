#pragma once

#include "core/customerstatus.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// A status as labelled lines for people, known fields first, in one order everywhere: card, command line, ticket,
// changes.
class StatusFields
{
    Q_DECLARE_TR_FUNCTIONS(StatusFields)

public:
    struct Field
    {
        QString key;   // the API's own name
        QString label; // for people
        QString value; // as it came, untrusted; meaningless when `given` is false
        bool given = true;
        bool personal = false; // may name or lead to a person
    };

    // Everything but the status itself. Cover fields are listed even when missing from an ENABLED answer.
    static QList<Field> known(const CustomerStatus &status);
    // What the API sent beside them.
    static QList<Field> extra(const CustomerStatus &status);
    static QString notGiven();
};
