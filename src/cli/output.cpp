#include "cli/output.h"

#include "cli/enrolmentjson.h"
#include "cli/jsonanswer.h"

namespace {

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

QByteArray ended(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n')) {
        bytes += '\n';
    }
    return bytes;
}

} // namespace

Output::Output(QIODevice &out, QIODevice &err)
    : m_out(out)
    , m_err(err)
{
}

void Output::answer(const QString &text)
{
    m_delivered = writeAll(m_out, ended(text)) && m_delivered;
}

void Output::raw(const QByteArray &bytes)
{
    m_delivered = writeAll(m_out, bytes) && m_delivered;
}

void Output::object(const QJsonObject &object)
{
    m_delivered = writeAll(m_out, JsonAnswer::line(object)) && m_delivered;
}

void Output::complaint(const QString &text)
{
    writeAll(m_err, ended(text));
}

void Output::remark(const QString &text)
{
    if (!isJson()) {
        complaint(text);
    }
}

void Output::prompt(const QString &text)
{
    writeAll(m_err, text.toUtf8());
}

void Output::error(const CliError &error)
{
    if (isJson()) {
        object(m_form == Form::Enrolment ? EnrolmentJson::of(error) : JsonAnswer::of(error));
        return;
    }
    complaint(error.message);
    for (const QString &hint : error.hints) {
        complaint(hint);
    }
}
