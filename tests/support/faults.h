#pragma once

#include "scriptedanswer.h"

// Answers to a GET that a careful client, one that expects status 200 and a JSON object with the strings status,
// policyId and customer_number, must never take for a good one. Plain values; the names are unique within a list.
struct NamedFault
{
    enum class Ends {
        ByItself,   // the answer is over, or plainly broken, without any deadline of the client's
        ByDeadline, // it hangs, trickles or never ends, at least for QNetworkAccessManager of Qt 6.4.2 and at least now
                    // and then: only the client's own deadline or cap is sure to end it
    };

    const char *name;
    ScriptedAnswer answer;
    Ends ends;
};

// What "careful" takes with QNetworkAccessManager, beside its error and the status:
//  - a Content-Length, if there is one, is nothing but digits and is the size of the body that came (whatever the
//  status);
//  - a Transfer-Encoding, if there is one, is "chunked", and no Content-Length stands beside it;
//  - there is no Content-Encoding (identity was asked for) and there is at least one header field: Qt drops them all,
//    without an error, when one cannot be read;
//  - the JSON has no key twice and no control character within a string: QJsonDocument allows both.
//
// `goodBody` is what a good answer would hold: a JSON object with those three strings, none of them empty.
// All of getFaults() reach a client in a few milliseconds; what is ByDeadline there then falls silent.
QList<NamedFault> getFaults(const QByteArray &goodBody); // connectionFaults + headFaults + bodyFaults + contentFaults
QList<NamedFault> connectionFaults(const QByteArray &goodBody); // closed, reset or garbled at each stage
QList<NamedFault> headFaults(const QByteArray &goodBody);       // status line and header fields
QList<NamedFault> bodyFaults(const QByteArray &goodBody);       // framing: lengths, chunks, encodings
QList<NamedFault> contentFaults(const QByteArray &goodBody);    // whole, well-framed answers that say the wrong thing

// Broken answers that QNetworkAccessManager of Qt 6.4.2 hands over as if they were good: NoError, status 200, the whole
// good body, nothing wrong in the header fields that it shows. No client above it can tell. Those that end in a close
// or a reset come out as RemoteHostClosedError at times, those that are ByDeadline also hang at times: it depends on
// how the end falls into Qt's reads. tst_faults proves that nothing else comes out. Never demand that these be refused,
// or accepted.
QList<NamedFault> undetectableByQt(const QByteArray &goodBody);

// Slow, huge and hanging behaviours, all ByDeadline, and always so. What drips sends one byte every `dripInterval`, for
// ever.
QList<NamedFault> hangingServers(const QByteArray &goodBody,
                                 std::chrono::milliseconds dripInterval = std::chrono::milliseconds(50));
