#pragma once

#include "core/enrolmentdraft.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonParseError>
#include <QStringList>

#include <tl/expected.hpp>

// One customer in the API's own shape, from a file or the clipboard: {"customer": {…}, "product": {…}}. The texts are
// taken as they stand; EnrolmentRule judges them. contract: customer/enrol
class EnrolmentImport
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentImport)

public:
    static constexpr qsizetype maxBytes = 1024 * 1024;

    EnrolmentDraft draft;
    QStringList remarks; // what was left out or read with good will: unknown keys, a number where a text belongs

    // The error is a sentence for a person: no JSON, where it breaks, keys given twice, not this shape, two customers.
    static tl::expected<EnrolmentImport, QString> read(const QByteArray &json);

private:
    static QString parseProblem(const QByteArray &json, const QJsonParseError &fault);
};
