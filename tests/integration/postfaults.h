#pragma once

#include "core/attempt.h"
#include "integration/postfixture.h"
#include "support/http2server.h"
#include "support/scriptedserver.h"

// What may happen to a POST, by the same names over HTTP/1.1 and HTTP/2, and what it makes of the attempt by the table
// of SAFETY, "Enrolment as a state machine".
struct PostFault
{
    QByteArray name;
    AttemptState state;
    ScriptedAnswer http1;
    Http2Answer http2;
};

namespace PostFaults {

// Wherever HTTP/2 has no such thing (a status line), the nearest one. `elsewhere`: the URL of another origin.
inline QList<PostFault> all(const QByteArray &elsewhere)
{
    using Part = Http2Answer::Part;
    using Then = Http2Answer::Then;
    using enum AttemptState;
    const QByteArray body = Post::goodBody();
    const QByteArray head = responseHead(202, {{"Content-Length", QByteArray::number(body.size())}});
    const Http2Answer good = Http2Answer::json(202, body);
    const auto sendThen = [](const QByteArray &bytes, const Step &end) {
        return ScriptedAnswer::of({Step::send(bytes), end});
    };
    QList<PostFault> faults{
        {"closed within the request", Unknown, ScriptedAnswer::closeAfterBytes(1),
         good.only(Part::Nothing, Then::Cut).early()},
        {"reset within the request", Unknown, ScriptedAnswer::resetAfterBytes(1),
         good.only(Part::Nothing, Then::Reset).early()},
        {"dropped before the status line", Unknown, ScriptedAnswer::closeAfterRequest(),
         good.only(Part::Nothing, Then::Close)},
        {"cut before the status line", Unknown, ScriptedAnswer::of({Step::cut()}), good.only(Part::Nothing, Then::Cut)},
        {"dropped in the status line", Unknown, sendThen("HTTP/1.1 20", Step::closeGracefully()),
         good.only(Part::HalfOfHead, Then::Close)},
        {"cut in the status line", Unknown, sendThen("HTTP/1.1 20", Step::cut()),
         good.only(Part::HalfOfHead, Then::Cut)},
        {"dropped after the status line", Unknown, sendThen("HTTP/1.1 202 Accepted\r\n", Step::closeGracefully()),
         good.only(Part::Head, Then::Close)},
        {"cut after the head", Unknown, sendThen(head, Step::cut()), good.only(Part::Head, Then::Cut)},
        {"reset before the status line", Unknown, ScriptedAnswer::resetAfterRequest(),
         good.only(Part::Nothing, Then::Reset)},
        {"reset after the head", Unknown, sendThen(head, Step::reset()), good.only(Part::Head, Then::Reset)},
        {"truncated", Unknown, sendThen(head + body.chopped(5), Step::cut()), good.only(Part::HalfOfBody, Then::Cut)},
        {"truncated, well closed", Unknown, sendThen(head + body.chopped(5), Step::closeGracefully()),
         good.only(Part::Short, Then::Keep)},
        {"reset within the body", Unknown, sendThen(head + body.chopped(5), Step::reset()),
         good.only(Part::HalfOfBody, Then::Reset)},
        {"truncated refusal", Unknown,
         sendThen(responseHead(401, {{"Content-Length", "40"}}) + R"({"error":)", Step::closeGracefully()),
         Http2Answer::json(401, R"({"error":"INVALID_KEY"})").only(Part::HalfOfBody, Then::Close)},
    };
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray &target : {elsewhere, QByteArray("/v1/customer/enrol")}) {
            const QByteArray name = QByteArray::number(status) + (target == elsewhere ? " elsewhere" : " here");
            faults.append({name, Unknown, ScriptedAnswer::redirect(status, target),
                           Http2Answer::json(status, {}, {{"location", target}})});
        }
    }
    const auto answered = [&faults](int status, AttemptState state) {
        const QByteArray error = R"({"error":"SOME_CODE","detail":"words"})";
        faults.append({QByteArray::number(status), state, ScriptedAnswer::json(status, error, {{"Retry-After", "0"}}),
                       Http2Answer::json(status, error, {{"retry-after", "0"}})});
    };
    for (const int status : {400, 401, 403, 404, 405, 413, 415, 422}) {
        answered(status, Rejected);
    }
    for (const int status : {407, 408, 409, 421, 425, 429, 500, 502, 503, 504}) {
        answered(status, Unknown);
    }
    for (const QByteArray &challenge :
         {QByteArray("Basic realm=\"x\""), QByteArray(R"(Digest realm="x", nonce="y", algorithm=MD5, qop="auth")"),
          QByteArray("Negotiate"), QByteArray("Token"), QByteArray("Bearer realm=\"x\"")}) {
        const QByteArray error = R"({"error":"INVALID_KEY"})";
        faults.append({"401, " + challenge.split(' ').constFirst(), Rejected,
                       ScriptedAnswer::json(401, error, {{"WWW-Authenticate", challenge}}),
                       Http2Answer::json(401, error, {{"www-authenticate", challenge}})});
    }
    answered(200, Unknown); // which no error belongs into
    faults.append({"202", Confirmed, ScriptedAnswer::json(202, body), good});
    return faults;
}

// What only HTTP/2 knows.
inline QList<PostFault> http2Only()
{
    using Part = Http2Answer::Part;
    using Then = Http2Answer::Then;
    using enum AttemptState;
    const Http2Answer good = Http2Answer::json(202, Post::goodBody());
    return {
        {"RST_STREAM", Unknown, {}, good.only(Part::Nothing, Then::ResetStream)},
        {"RST_STREAM within the request", Unknown, {}, good.only(Part::Nothing, Then::ResetStream).early()},
        {"RST_STREAM after the head", Unknown, {}, good.only(Part::Head, Then::ResetStream)},
        {"RST_STREAM within the body", Unknown, {}, good.only(Part::HalfOfBody, Then::ResetStream)},
        {"REFUSED_STREAM", Unknown, {}, good.only(Part::Nothing, Then::RefuseStream)},
        {"REFUSED_STREAM within the request", Unknown, {}, good.only(Part::Nothing, Then::RefuseStream).early()},
        {"GOAWAY, nothing processed", Unknown, {}, good.only(Part::Nothing, Then::GoAway)},
        {"GOAWAY within the request", Unknown, {}, good.only(Part::Nothing, Then::GoAway).early()},
        {"GOAWAY, processed", Unknown, {}, good.only(Part::Nothing, Then::GoAwayAfter)},
        {"GOAWAY after the head", Unknown, {}, good.only(Part::Head, Then::GoAwayAfter)},
    };
}

} // namespace PostFaults
