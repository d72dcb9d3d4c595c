#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

// What stands behind “What's this?” for each field and control that holds data of the contract: in our words what it
// is and how doubts were settled, then the contract's own words. All of it in one place, plain text.
class FieldHelp
{
    Q_DECLARE_TR_FUNCTIONS(FieldHelp)

public:
    // By the name of the field: "customer.dob", "answer.coverLevel", "attempt.unknown". Empty: there is none.
    static QString text(const QString &key);
    // The API's own name of the field, "customer_number"; empty for what the contract does not know, such as a proxy.
    static QString contractName(const QString &key);
    // By class and name of a widget: "EnrolForm", "dobEdit". Empty: there is none.
    static QString keyOf(const QString &form, const QString &widget);
    static QStringList keys();
    // The widgets of a form that there is a text for.
    static QStringList widgetsOf(const QString &form);
    static QStringList forms();
};
