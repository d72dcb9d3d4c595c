#include "core/jsontext.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <vector>

namespace {

constexpr int deepestIndent = 40;

// The index behind the string that begins at `start` with a quote.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json.at(i) != '"') {
        i += json.at(i) == '\\' ? 2 : 1;
    }
    return qMin(i + 1, json.size());
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipBlanks(const QByteArray &json, qsizetype i)
{
    while (i < json.size() && isBlank(json.at(i))) {
        ++i;
    }
    return i;
}

// Blanks other than the space belong between the parts only.
bool hasBreakInString(const QByteArray &json)
{
    for (qsizetype i = json.indexOf('"'); i >= 0; i = json.indexOf('"', i)) {
        const qsizetype end = endOfString(json, i);
        if (std::any_of(json.begin() + i, json.begin() + end, [](char c) { return c != ' ' && isBlank(c); })) {
            return true;
        }
        i = end;
    }
    return false;
}

QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
}

} // namespace

QString JsonText::pretty(const QByteArray &json)
{
    if (QJsonDocument::fromJson(json).isNull()) {
        return QString::fromUtf8(json);
    }
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    // No deeper than can be looked at: 100 KB of hostile nesting would become gigabytes of blanks.
    const auto newLine = [&out, &depth] { out += '\n' + QByteArray(qMin(depth, deepestIndent) * 2, ' '); };
    for (qsizetype i = skipBlanks(json, 0); i < json.size(); i = skipBlanks(json, i)) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            out += json.sliced(i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            out += c;
            const qsizetype next = skipBlanks(json, i);
            if (next < json.size() && (json.at(next) == '}' || json.at(next) == ']')) {
                out += json.at(next);
                i = next + 1;
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return QString::fromUtf8(out);
}

bool JsonText::hasControlCharacter(const QByteArray &json)
{
    return std::ranges::any_of(json, [](char c) { return c >= '\0' && c < ' ' && !isBlank(c); }) ||
           hasBreakInString(json);
}

bool JsonText::hasRepeatedKey(const QByteArray &json)
{
    std::vector<QSet<QString>> keys; // of each open object; arrays push an empty set that is never filled
    for (qsizetype i = 0; i < json.size();) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const qsizetype after = skipBlanks(json, end);
            if (after < json.size() && json.at(after) == ':' && !keys.empty()) {
                const QString key = unescaped(json.sliced(i, end - i));
                if (keys.back().contains(key)) {
                    return true;
                }
                keys.back().insert(key);
            }
            i = end;
            continue;
        }
        if (c == '{' || c == '[') {
            keys.emplace_back();
        } else if ((c == '}' || c == ']') && !keys.empty()) {
            keys.pop_back();
        }
        ++i;
    }
    return false;
}
