#pragma once

#include <QString>

// Something to say about one field of a form or of a request. An error blocks sending; a warning does not.
struct FieldIssue
{
    enum class Severity { Error, Warning };

    QString field; // the API's own path: "customer.dob"; "customerNumber" for an identifier
    Severity severity = Severity::Error;
    QString message; // what is wrong and what to do, in the user's language

    bool operator==(const FieldIssue &) const = default;
};
