#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"
#include "core/enrolmentrequest.h"
#include "core/fieldissue.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

// One customer as a file or standard input describes it, read and judged, before anything is opened or sent. Names a
// person.
struct EnrolmentInput
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentInput)

public:
    std::optional<EnrolmentRequest> request; // nothing while an issue is an error
    QList<FieldIssue> issues;
    QStringList remarks; // what was left out or changed on the way, as sentences

    // "-" is standard input. The error says why nothing could be read; what was read but cannot be sent is an issue.
    static tl::expected<EnrolmentInput, CliError> read(const QString &file, const InputReader &input, QDate today);
    static EnrolmentInput judge(const QByteArray &json, QDate today);
};
