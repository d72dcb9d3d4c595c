#pragma once

#include "cli/clierror.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

// Where a command's words go: answers to stdout, errors and remarks to stderr; or, with --json, exactly one object to
// stdout and nothing else anywhere. The devices must outlive it; used on one thread.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)

public:
    enum class Format { Text, Json };
    // How an error looks as JSON: `enrol` ends in one of its own outcomes, whatever happens.
    enum class Form { Answer, Enrolment };

    Output(QIODevice &out, QIODevice &err);

    void setFormat(Format format) { m_format = format; }
    void setForm(Form form) { m_form = form; }
    bool isJson() const { return m_format == Format::Json; }

    void answer(const QString &text);       // to stdout, at once
    void raw(const QByteArray &bytes);      // to stdout, just as they are
    void object(const QJsonObject &object); // to stdout, at once
    void complaint(const QString &text);    // to stderr
    void remark(const QString &text);       // to stderr; nothing with --json
    void prompt(const QString &text);       // to stderr, the line not ended; only where a person is typing
    void error(const CliError &error);      // in the format that was asked for

    // False once something for stdout could not be written, to a full disk or a reader that is gone.
    bool isDelivered() const { return m_delivered; }

private:
    QIODevice &m_out;
    QIODevice &m_err;
    Format m_format = Format::Text;
    Form m_form = Form::Answer;
    bool m_delivered = true;
};
