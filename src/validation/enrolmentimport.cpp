#include "validation/enrolmentimport.h"

#include "core/jsontext.h"
#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype mostRemarks = 20;
constexpr qsizetype shownLength = 40;

// Beyond these a double, and so QJsonValue, may hold another number than was written.
constexpr double exactIntegers = 9'007'199'254'740'991.0;

bool looksLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
           (bytes.size() >= 2 && ((bytes.at(0) == '\0') != (bytes.at(1) == '\0')));
}

QString quoted(const QString &text)
{
    return PlainText::line(text, shownLength);
}

// 1 and 1, as editors count them; the column in characters.
struct Place
{
    qsizetype line = 1;
    qsizetype column = 1;
};

Place placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.line = before.count('\n') + 1, .column = QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

// What makes a text of a value that should have been one; nothing where there is no telling what was meant.
std::optional<QString> numberAsText(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > exactIntegers || std::trunc(number) != number) {
        return std::nullopt;
    }
    return QString::number(value.toInteger());
}

// Fills a draft from the two objects, and remarks on everything that was not simply taken.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentImport)

public:
    explicit Reader(EnrolmentImport &import)
        : m_import(import)
    {
    }

    // `known` are the fields of this part: "customer" or "product".
    void readPart(const QString &part, const QJsonObject &object);
    void remark(const QString &sentence);
    void finish();

private:
    void readText(EnrolmentField field, const QJsonValue &value);
    void readOccupations(const QJsonValue &value);
    void remarkUnknown(const QString &part, const QString &key);
    void remarkLeftOut(const QString &path);

    EnrolmentImport &m_import;
    qsizetype m_unsaid = 0;
};

void Reader::remark(const QString &sentence)
{
    if (m_import.remarks.size() < mostRemarks) {
        m_import.remarks += sentence;
    } else {
        ++m_unsaid;
    }
}

void Reader::finish()
{
    if (m_unsaid > 0) {
        m_import.remarks += tr("… and %n more.", "remarks", static_cast<int>(m_unsaid));
    }
}

void Reader::remarkUnknown(const QString &part, const QString &key)
{
    const QString path = part.isEmpty() ? key : part + u'.' + key;
    const auto *const meant = std::ranges::find_if(allEnrolmentFields, [&path](EnrolmentField field) {
        return path.compare(EnrolmentFields::path(field), Qt::CaseInsensitive) == 0;
    });
    if (meant != allEnrolmentFields.end()) {
        remark(tr("%1 is left out: the name is written %2.").arg(quoted(path), EnrolmentFields::path(*meant)));
    } else {
        remark(tr("%1 is left out: enrolment has no such field.").arg(quoted(path)));
    }
}

void Reader::remarkLeftOut(const QString &path)
{
    remark(tr("%1 is left out: it is not a text. Put it in quotes.").arg(path));
}

void Reader::readText(EnrolmentField field, const QJsonValue &value)
{
    const QString path = EnrolmentFields::path(field);
    if (value.isString()) {
        m_import.draft.setText(field, value.toString());
    } else if (value.isNull()) {
        remark(tr("%1 is null, and taken as empty.").arg(path));
    } else if (const std::optional<QString> number = numberAsText(value)) {
        m_import.draft.setText(field, *number);
        remark(tr("%1 is a number where a text belongs; taken as “%2”.").arg(path, *number));
    } else if (value.isDouble()) {
        remark(tr("%1 is left out: it is a number that cannot be read to its last digit. Put it in quotes.").arg(path));
    } else {
        remarkLeftOut(path);
    }
}

void Reader::readOccupations(const QJsonValue &value)
{
    const QString path = EnrolmentFields::path(EnrolmentField::Occupations);
    if (value.isNull()) {
        remark(tr("%1 is null, and taken as none.").arg(path));
    } else if (value.isString()) {
        m_import.draft.occupations = {value.toString()};
        remark(tr("%1 is a text where a list belongs; taken as one occupation.").arg(path));
    } else if (!value.isArray()) {
        remark(tr("%1 is left out: it is not a list of texts.").arg(path));
    } else {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonValue item = list.at(i);
            if (item.isString()) {
                m_import.draft.occupations += item.toString();
            } else {
                remarkLeftOut(path + u'.' + QString::number(i));
            }
        }
    }
}

void Reader::readPart(const QString &part, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        const auto *const field = std::ranges::find_if(allEnrolmentFields, [&part, &key](EnrolmentField candidate) {
            return EnrolmentFields::path(candidate) == QString(part + u'.' + key);
        });
        if (field == allEnrolmentFields.end()) {
            remarkUnknown(part, key);
        } else if (*field == EnrolmentField::Occupations) {
            readOccupations(member.value());
        } else {
            readText(*field, member.value());
        }
    }
}

} // namespace

QString EnrolmentImport::parseProblem(const QByteArray &json, const QJsonParseError &fault)
{
    // Qt has read the offending character already, but for these two.
    const bool before =
        fault.error == QJsonParseError::GarbageAtEnd || fault.error == QJsonParseError::IllegalUTF8String;
    const qsizetype behind = qBound(qsizetype(0), qsizetype(fault.offset), json.size());
    const bool cut = !before && json.sliced(behind).trimmed().isEmpty();
    const qsizetype offset = before || cut ? behind : qMax(qsizetype(0), behind - 1);
    const Place place = placeOf(json, offset);
    const QByteArray rest = json.sliced(offset).trimmed();
    switch (fault.error) {
    case QJsonParseError::DeepNesting:
        return tr("This is nested deeper than any customer. Check which file it is.");
    case QJsonParseError::GarbageAtEnd:
        return rest.startsWith('{')
                   ? tr("There is more than one customer in this: a second begins in line %1. Enrolling many at once "
                        "is not possible yet; give one.")
                         .arg(place.line)
                   : tr("The customer ends before line %1, column %2, but something follows. Remove it.")
                         .arg(place.line)
                         .arg(place.column);
    case QJsonParseError::IllegalUTF8String:
        return tr("Line %1, column %2: this is no UTF-8. Save the file with that encoding.")
            .arg(place.line)
            .arg(place.column);
    default:
        break;
    }
    if (cut) {
        return tr("This is no whole JSON: it ends too early, in line %1. Copy all of it.").arg(place.line);
    }
    return tr("This is no JSON from line %1, column %2 on: “%3”. Check commas, quotes and brackets there.")
        .arg(place.line)
        .arg(place.column)
        .arg(PlainText::line(QString::fromUtf8(rest.left(120)).section(u'\n', 0, 0), shownLength));
}

tl::expected<EnrolmentImport, QString> EnrolmentImport::read(const QByteArray &json)
{
    if (json.size() > maxBytes) {
        return tl::unexpected(tr("This is larger than 1 MB, and so more than one customer. Check which file it is."));
    }
    if (looksLikeUtf16(json)) {
        return tl::unexpected(tr("This is UTF-16, and JSON is UTF-8. Save the file with that encoding."));
    }
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
    if (text.trimmed().isEmpty()) {
        return tl::unexpected(tr("There is nothing in it. Give one customer as JSON."));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return tl::unexpected(parseProblem(text, fault));
    }
    if (JsonText::hasRepeatedKey(text)) {
        return tl::unexpected(
            tr("The same name is given twice within one pair of braces, and which one counts is unclear. Remove one."));
    }
    if (document.isArray() && document.array().size() != 1) {
        return tl::unexpected(
            document.array().isEmpty()
                ? tr("This is an empty list. Give one customer.")
                : tr("This is a list of %n. Enrolling many at once is not possible yet: give one customer.",
                     "customers", static_cast<int>(document.array().size())));
    }
    EnrolmentImport import;
    Reader reader(import);
    QJsonObject root = document.object();
    if (document.isArray()) {
        root = document.array().first().toObject();
        reader.remark(tr("This is a list of one customer; that one is taken."));
    }
    const QString customerKey = QStringLiteral("customer");
    const QString productKey = QStringLiteral("product");
    if (!root.value(customerKey).isObject()) {
        return tl::unexpected(
            root.value(customerKey).isArray()
                ? tr("“customer” is a list. Enrolling many at once is not possible yet: give one customer.")
                : tr("This is not the shape of an enrolment: {\"customer\": {…}, \"product\": {…}}. There is no object "
                     "“customer” in it."));
    }
    for (auto member = root.begin(); member != root.end(); ++member) {
        if (member.value().isObject() && (member.key() == customerKey || member.key() == productKey)) {
            reader.readPart(member.key(), member.value().toObject());
        } else if (member.key() == productKey) {
            reader.remark(tr("“product” is left out: it is not an object with a code."));
        } else {
            reader.remark(tr("%1 is left out: enrolment has no such field.").arg(quoted(member.key())));
        }
    }
    reader.finish();
    return import;
}
