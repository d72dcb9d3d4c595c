#include "api/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>

namespace {

using Positions = QVarLengthArray<qsizetype, 4>;

// Whether `digits` hex digits at `at` spell `c`.
bool isHexOf(const QByteArray &text, qsizetype at, qsizetype digits, char c)
{
    bool isNumber = false;
    const QByteArray hex = text.mid(at, digits);
    return hex.size() == digits && hex.toUInt(&isNumber, 16) == static_cast<uint>(c) && isNumber;
}

// Where `c` ends that begins at `at`, in each way in which it can be read there: as itself, "%2F", "\/" or "\u002f".
void appendEnds(const QByteArray &text, qsizetype at, char c, Positions &ends)
{
    if (at >= text.size()) {
        return;
    }
    const auto append = [&ends](qsizetype end) {
        if (!ends.contains(end)) {
            ends.append(end);
        }
    };
    const char first = text.at(at);
    if (first == c) {
        append(at + 1);
    }
    if (first == '%' && isHexOf(text, at + 1, 2, c)) {
        append(at + 3);
    }
    if (first == '\\' && at + 1 < text.size()) {
        if (text.at(at + 1) == c && (c == '"' || c == '\\' || c == '/')) {
            append(at + 2);
        } else if (text.at(at + 1) == 'u' && isHexOf(text, at + 2, 4, c)) {
            append(at + 6);
        }
    }
}

// Behind the token that begins at `at`, or -1.
qsizetype endOfToken(const QByteArray &text, qsizetype at, const QByteArray &token)
{
    Positions ends{at};
    Positions next;
    for (const char c : token) {
        // The usual way, without the detour.
        if (ends.size() == 1 && ends.front() < text.size() && text.at(ends.front()) == c && c != '%' && c != '\\') {
            ++ends.front();
            continue;
        }
        next.clear();
        for (const qsizetype end : ends) {
            appendEnds(text, end, c, next);
        }
        if (next.isEmpty()) {
            return -1;
        }
        std::swap(ends, next);
    }
    return *std::ranges::max_element(ends);
}

} // namespace

Redaction::Redaction(AccessToken token)
    : m_token(std::move(token))
{
}

QByteArray Redaction::bytes(const QByteArray &text) const
{
    QByteArray clean;
    qsizetype kept = 0; // up to where it has been copied
    for (qsizetype at = 0; at < text.size();) {
        const char c = text.at(at);
        const bool mayBegin = c == m_token.bytes().front() || c == '%' || c == '\\';
        const qsizetype end = mayBegin ? endOfToken(text, at, m_token.bytes()) : -1;
        if (end < 0) {
            ++at;
            continue;
        }
        clean += text.sliced(kept, at - kept) + placeholder();
        at = kept = end;
    }
    return kept == 0 ? text : clean + text.sliced(kept);
}

QString Redaction::text(const QString &text) const
{
    return QString::fromUtf8(bytes(text.toUtf8()));
}

QJsonValue Redaction::json(const QJsonValue &value) const
{
    if (value.isString()) {
        return text(value.toString());
    }
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonValue item : value.toArray()) {
            clean += json(item);
        }
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            clean.insert(text(it.key()), json(it.value()));
        }
        return clean;
    }
    return value;
}

ApiError Redaction::error(ApiError error) const
{
    error.code = text(error.code);
    error.detail = text(error.detail);
    for (FieldIssue &issue : error.fields) {
        issue.field = text(issue.field);
        issue.message = text(issue.message);
    }
    return error;
}

CustomerStatus Redaction::status(CustomerStatus status) const
{
    if (isUnmistakable()) {
        for (QString *field : {&status.status, &status.customerNumber, &status.policyId}) {
            *field = text(*field);
        }
    }
    for (std::optional<QString> *field : {&status.coverClassOfUse, &status.coverLevel, &status.vehicleRegistration}) {
        if (*field) {
            **field = text(**field);
        }
    }
    status.detail = text(status.detail);
    status.extra = json(status.extra).toObject();
    return status;
}

EnrolmentReceipt Redaction::receipt(EnrolmentReceipt receipt) const
{
    if (isUnmistakable()) {
        receipt.customerNumber = text(receipt.customerNumber);
    }
    for (std::optional<QString> *field : {&receipt.workProviderUserId, &receipt.status, &receipt.coverLevel}) {
        if (*field) {
            **field = text(**field);
        }
    }
    if (receipt.occupations) {
        for (QString &occupation : *receipt.occupations) {
            occupation = text(occupation);
        }
    }
    receipt.extra = json(receipt.extra).toObject();
    return receipt;
}
