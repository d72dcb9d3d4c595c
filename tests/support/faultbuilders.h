#pragma once

#include "faults.h"

// What the lists of faults are built from; not for use in tests.
namespace FaultBuilders {
using Ends = NamedFault::Ends;
using Starts = ScriptedAnswer::Starts;

inline NamedFault byItself(const char *name, ScriptedAnswer answer)
{
    return {name, std::move(answer), Ends::ByItself};
}

inline NamedFault byDeadline(const char *name, ScriptedAnswer answer)
{
    return {name, std::move(answer), Ends::ByDeadline};
}

inline ScriptedAnswer sendThen(const QByteArray &bytes, Step end)
{
    return ScriptedAnswer::of({Step::send(bytes), std::move(end)});
}

// Status 200, application/json, and these fields behind it.
QByteArray okHead(const HeaderList &headers = {});
HeaderList lengthOf(const QByteArray &body);
HeaderList chunkedField();
QByteArray chunk(const QByteArray &bytes); // "<hex>\r\n<bytes>\r\n"
QByteArray gzip(const QByteArray &bytes);
QByteArray halfOf(const QByteArray &bytes);
} // namespace FaultBuilders
