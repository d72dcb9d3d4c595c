#include "cli/attemptexport.h"

#include "cli/csvtext.h"
#include "cli/enrolmentjson.h"
#include "cli/enrolmenttext.h"
#include "cli/jsonanswer.h"
#include "cli/jsonparts.h"
#include "core/plaintext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

QByteArray AttemptExport::csv(const QList<Attempt> &attempts)
{
    QStringList header{QStringLiteral("attempt"), QStringLiteral("environment"), QStringLiteral("state"),
                       QStringLiteral("startedAt"), QStringLiteral("changedAt")};
    for (const EnrolmentField field : allEnrolmentFields) {
        header += QString(EnrolmentFields::path(field));
    }
    header += {QStringLiteral("customerNumber"), QStringLiteral("httpStatus"), QStringLiteral("error")};
    QByteArray bytes = CsvText::row(header);
    for (const Attempt &attempt : attempts) {
        QStringList cells{EnrolmentText::id(attempt.id), attempt.environment, AttemptStates::key(attempt.state),
                          JsonParts::time(attempt.startedAt), JsonParts::time(attempt.changedAt)};
        for (const EnrolmentField field : allEnrolmentFields) {
            cells += field == EnrolmentField::Occupations ? attempt.request.occupations().join(u'\n')
                                                          : attempt.request.text(field);
        }
        cells += attempt.customerNumber;
        cells += attempt.httpStatus == 0 ? QString() : QString::number(attempt.httpStatus);
        cells += attempt.error ? QString(ApiError::kindName(attempt.error->kind)) : QString();
        bytes += CsvText::row(cells);
    }
    return bytes;
}

QByteArray AttemptExport::json(const QList<Attempt> &attempts)
{
    QJsonArray array;
    for (const Attempt &attempt : attempts) {
        array += EnrolmentJson::of(attempt);
    }
    return JsonAnswer::line({{QStringLiteral("attempts"), array}});
}

QByteArray AttemptExport::bytes(const QList<Attempt> &attempts, Options::JournalWish::Format format)
{
    switch (format) {
    case Options::JournalWish::Format::Json:
        return json(attempts);
    case Options::JournalWish::Format::Csv:
        return csv(attempts);
    }
    Q_UNREACHABLE();
}

tl::expected<void, QString> AttemptExport::write(const QString &file, const QByteArray &bytes)
{
    const QString shown = PlainText::line(file);
    QFile out(file);
    if (out.exists()) {
        return tl::unexpected(tr("“%1” is there already and was left as it is. Name another file.").arg(shown));
    }
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return tl::unexpected(tr("“%1” cannot be written: %2.").arg(shown, out.errorString()));
    }
    if (out.write(bytes) != bytes.size() || !out.flush()) {
        const QString reason = out.errorString();
        out.remove(); // half of an export would be taken for a whole one
        return tl::unexpected(tr("“%1” could not be written whole and was removed: %2.").arg(shown, reason));
    }
    return {};
}
