#include "scriptedanswer.h"

namespace {
QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Scripted";
    }
}
} // namespace

Step Step::send(QByteArray bytes)
{
    return {Kind::Send, std::move(bytes), {}, 0};
}

Step Step::pause(std::chrono::milliseconds interval)
{
    return {Kind::Pause, {}, interval, 0};
}

Step Step::drip(QByteArray bytes, std::chrono::milliseconds interval)
{
    const qint64 total = bytes.size();
    return {Kind::Drip, std::move(bytes), interval, total};
}

Step Step::dripForEver(QByteArray bytes, std::chrono::milliseconds interval)
{
    return {Kind::Drip, std::move(bytes), interval, Endless};
}

Step Step::flood(QByteArray bytes, qint64 total)
{
    return {Kind::Flood, std::move(bytes), {}, total};
}

Step Step::closeGracefully()
{
    return {Kind::CloseGracefully, {}, {}, 0};
}

Step Step::cut()
{
    return {Kind::Cut, {}, {}, 0};
}

Step Step::reset()
{
    return {Kind::Reset, {}, {}, 0};
}

Step Step::stall()
{
    return {Kind::Stall, {}, {}, 0};
}

ScriptedAnswer &ScriptedAnswer::then(Step step)
{
    steps.append(std::move(step));
    return *this;
}

ScriptedAnswer ScriptedAnswer::of(QList<Step> steps, Starts starts)
{
    ScriptedAnswer answer;
    answer.steps = std::move(steps);
    answer.starts = starts;
    return answer;
}

ScriptedAnswer ScriptedAnswer::json(int status, const QByteArray &body, const HeaderList &headers)
{
    HeaderList all;
    bool typed = false;
    for (const auto &[name, value] : headers)
        typed = typed || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    if (!typed)
        all.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    if (status != 204 && status != 304)
        all.append({"Content-Length", QByteArray::number(body.size())});
    return rawKept(responseHead(status, all + headers) + body);
}

ScriptedAnswer ScriptedAnswer::redirect(int status, const QByteArray &location)
{
    return rawKept(responseHead(status, {{"Location", location}, {"Content-Length", "0"}}));
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes)
{
    return of({Step::send(bytes), Step::closeGracefully()});
}

ScriptedAnswer ScriptedAnswer::rawKept(const QByteArray &bytes)
{
    return of({Step::send(bytes)});
}

ScriptedAnswer ScriptedAnswer::closeOnConnect()
{
    return of({Step::closeGracefully()}, Starts::OnConnect);
}

ScriptedAnswer ScriptedAnswer::resetOnConnect()
{
    return of({Step::reset()}, Starts::OnConnect);
}

ScriptedAnswer ScriptedAnswer::stallOnConnect()
{
    return of({Step::stall()}, Starts::OnConnect);
}

ScriptedAnswer ScriptedAnswer::closeAfterBytes(qint64 bytes)
{
    ScriptedAnswer answer = of({Step::closeGracefully()}, Starts::AfterBytes);
    answer.afterBytes = bytes;
    return answer;
}

ScriptedAnswer ScriptedAnswer::resetAfterBytes(qint64 bytes)
{
    ScriptedAnswer answer = of({Step::reset()}, Starts::AfterBytes);
    answer.afterBytes = bytes;
    return answer;
}

ScriptedAnswer ScriptedAnswer::closeAfterRequest()
{
    return of({Step::closeGracefully()});
}

ScriptedAnswer ScriptedAnswer::resetAfterRequest()
{
    return of({Step::reset()});
}

ScriptedAnswer ScriptedAnswer::stallAfterRequest()
{
    return of({Step::stall()});
}

QByteArray responseHead(int status, const HeaderList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}
