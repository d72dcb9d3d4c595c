#include "cli/enrolmentinput.h"

#include "core/plaintext.h"
#include "validation/enrolmentimport.h"
#include "validation/enrolmentrule.h"

tl::expected<EnrolmentInput, CliError> EnrolmentInput::read(const QString &file, const InputReader &input, QDate today)
{
    const bool isStandardInput = file == QLatin1String("-");
    const InputReader::Bytes bytes = isStandardInput ? input.wholeStandardInput(EnrolmentImport::maxBytes)
                                                     : input.file(file, EnrolmentImport::maxBytes);
    if (!bytes) {
        const QString origin = isStandardInput ? tr("standard input") : tr("“%1”").arg(PlainText::line(file));
        return tl::unexpected(bytes.error().stopped
                                  ? CliError::cancelled()
                                  : CliError::of(CliError::Kind::InvalidInput,
                                                 tr("The customer could not be read from %1: %2. Nothing was sent.")
                                                     .arg(origin, bytes.error().reason)));
    }
    return judge(*bytes, today);
}

EnrolmentInput EnrolmentInput::judge(const QByteArray &json, QDate today)
{
    const auto imported = EnrolmentImport::read(json);
    if (!imported) {
        return {.request = {},
                .issues = {{.field = {}, .severity = FieldIssue::Severity::Error, .message = imported.error()}},
                .remarks = {}};
    }
    const EnrolmentCheck check = EnrolmentRule::check(imported->draft, today);
    return {.request = check.request, .issues = check.issues, .remarks = imported->remarks + check.changes};
}
