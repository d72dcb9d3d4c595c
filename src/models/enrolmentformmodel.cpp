#include "models/enrolmentformmodel.h"

#include "core/plaintext.h"
#include "models/tooltip.h"
#include "validation/enrolmentimport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

using Weight = EnrolmentFormModel::Weight;

QString quoted(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    // Longer than anything that can be sent: the start of it tells enough.
    return PlainText::line(array.sliced(1, array.size() - 2), EnrolmentRule::maxLength + 2);
}

EnrolmentField fieldAt(int column)
{
    return allEnrolmentFields.at(static_cast<size_t>(column));
}

QStringList messagesOf(const QList<FieldIssue> &issues, FieldIssue::Severity severity)
{
    QStringList messages;
    for (const FieldIssue &issue : issues) {
        if (issue.severity == severity) {
            messages += issue.message;
        }
    }
    return messages;
}

bool differs(const EnrolmentDraft &a, const EnrolmentDraft &b, EnrolmentField field)
{
    return field == EnrolmentField::Occupations ? a.occupations != b.occupations : a.text(field) != b.text(field);
}

} // namespace

EnrolmentFormModel::EnrolmentFormModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    for (const EnrolmentField field : allEnrolmentFields) {
        checkField(field);
    }
    rebuildBody({});
}

int EnrolmentFormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int EnrolmentFormModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allEnrolmentFields.size());
}

QVariant EnrolmentFormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EnrolmentField field = fieldAt(index.column());
    const bool list = field == EnrolmentField::Occupations;
    switch (role) {
    case Qt::EditRole:
        return list ? QVariant(m_draft.occupations) : QVariant(m_draft.text(field));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return PlainText::line(list ? m_draft.occupations.join(QStringLiteral(", ")) : m_draft.text(field));
    case Qt::ToolTipRole:
        return ToolTip::of(said(field).message);
    case MessageRole:
        return said(field).message;
    case WeightRole:
        return static_cast<int>(said(field).weight);
    case ValueRole:
        return at(field).check.value;
    default:
        return {};
    }
}

bool EnrolmentFormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    const EnrolmentField field = fieldAt(index.column());
    EnrolmentDraft draft = m_draft;
    if (field == EnrolmentField::Occupations) {
        draft.occupations = value.toStringList();
    } else {
        draft.setText(field, value.toString());
    }
    changeDraft(draft, false);
    return true;
}

QVariant EnrolmentFormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole) {
        return {};
    }
    return EnrolmentFields::label(fieldAt(section));
}

Qt::ItemFlags EnrolmentFormModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void EnrolmentFormModel::setDraft(const EnrolmentDraft &draft)
{
    changeDraft(draft, true);
}

tl::expected<QStringList, QString> EnrolmentFormModel::import(const QByteArray &json)
{
    const auto read = EnrolmentImport::read(json);
    if (!read) {
        return tl::unexpected(read.error());
    }
    setDraft(read->draft);
    return read->remarks;
}

void EnrolmentFormModel::clear()
{
    changeDraft({}, true);
    for (const EnrolmentField field : allEnrolmentFields) {
        at(field).shown = false;
        at(field).wrongBefore = false;
        at(field).server.clear();
        fieldChanged(field);
    }
}

void EnrolmentFormModel::changeDraft(const EnrolmentDraft &draft, bool asIfLeft)
{
    QList<EnrolmentField> changed;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (differs(m_draft, draft, field)) {
            changed += field;
        }
    }
    if (changed.isEmpty()) {
        return;
    }
    m_draft = draft;
    for (const EnrolmentField field : std::as_const(changed)) {
        checkField(field);
        Field &own = at(field);
        own.server.clear();
        own.shown = (asIfLeft && !isEmpty(field)) || own.wrongBefore;
        own.wrongBefore = own.wrongBefore || (own.shown && own.check.hasErrors());
    }
    rebuildBody(changed);
    for (const EnrolmentField field : std::as_const(changed)) {
        fieldChanged(field);
    }
    Q_EMIT draftChanged();
}

void EnrolmentFormModel::leave(EnrolmentField field)
{
    checkField(field); // the day may have changed
    at(field).shown = true;
    at(field).wrongBefore = at(field).wrongBefore || at(field).check.hasErrors();
    fieldChanged(field);
}

void EnrolmentFormModel::checkAll()
{
    for (const EnrolmentField field : allEnrolmentFields) {
        leave(field);
    }
    rebuildBody({});
}

QList<FieldIssue> EnrolmentFormModel::setServerIssues(const QList<FieldIssue> &issues)
{
    QList<FieldIssue> homeless;
    for (Field &field : m_fields) {
        field.server.clear();
    }
    for (const FieldIssue &issue : issues) {
        if (const auto field = EnrolmentFields::fromPath(issue.field)) {
            at(*field).server += PlainText::line(issue.message);
        } else {
            homeless += issue;
        }
    }
    for (const EnrolmentField field : allEnrolmentFields) {
        fieldChanged(field);
    }
    return homeless;
}

std::optional<EnrolmentField> EnrolmentFormModel::firstWrongField() const
{
    const auto *found = std::ranges::find_if(allEnrolmentFields, [this](EnrolmentField field) {
        return at(field).check.hasErrors() || !at(field).server.isEmpty();
    });
    return found == allEnrolmentFields.end() ? std::nullopt : std::optional(*found);
}

QStringList EnrolmentFormModel::warnings() const
{
    return messagesOf(m_check.issues, FieldIssue::Severity::Warning);
}

bool EnrolmentFormModel::isEmpty(EnrolmentField field) const
{
    return field == EnrolmentField::Occupations ? m_draft.occupations.isEmpty() : m_draft.text(field).isEmpty();
}

void EnrolmentFormModel::checkField(EnrolmentField field)
{
    EnrolmentFieldCheck &check = at(field).check;
    if (field == EnrolmentField::Occupations) {
        const EnrolmentRule::OccupationsCheck list = EnrolmentRule::checkOccupations(m_draft.occupations);
        check = {.value = list.values.join(QStringLiteral(", ")),
                 .changes = list.changes,
                 .issues = list.issues,
                 .reading = {}};
    } else {
        check = EnrolmentRule::check(field, m_draft.text(field), m_clock.nowUtc().toLocalTime().date());
    }
}

void EnrolmentFormModel::fieldChanged(EnrolmentField field)
{
    const QModelIndex changed = index(0, static_cast<int>(field));
    Q_EMIT dataChanged(changed, changed);
}

// The server's word before our own; errors before warnings; and while nothing is wrong, how the value was understood.
EnrolmentFormModel::Said EnrolmentFormModel::said(EnrolmentField field) const
{
    const Field &own = at(field);
    if (!own.server.isEmpty()) {
        return {.message = tr("Zego says: %1").arg(own.server.join(u' ')), .weight = Weight::Error};
    }
    const QStringList errors = messagesOf(own.check.issues, FieldIssue::Severity::Error);
    if (!errors.isEmpty()) {
        return own.shown ? Said{.message = errors.join(u' '), .weight = Weight::Error} : Said{};
    }
    const QStringList warnings = messagesOf(own.check.issues, FieldIssue::Severity::Warning);
    if (own.shown && !warnings.isEmpty()) {
        return {.message = warnings.join(u' '), .weight = Weight::Warning};
    }
    if (isEmpty(field)) {
        return {};
    }
    QStringList parts{PlainText::line(own.check.reading)};
    if (own.shown) {
        parts += own.check.changes;
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? Said{} : Said{.message = parts.join(QStringLiteral(" · ")), .weight = Weight::Reading};
}

// The same lines in the same order as EnrolmentRequest::body(), also while some of it is missing or wrong.
void EnrolmentFormModel::rebuildBody(const QList<EnrolmentField> &changed)
{
    m_check = EnrolmentRule::check(m_draft, m_clock.nowUtc().toLocalTime().date());
    QList<BodyLine> lines;
    const auto add = [&](const QString &text, std::optional<EnrolmentField> field = {}) {
        lines += {.text = text, .field = field, .changed = field && changed.contains(*field)};
    };
    const auto member = [&](EnrolmentField field, bool last) {
        add(QStringLiteral("    \"%1\": ").arg(EnrolmentFields::key(field)) + quoted(at(field).check.value) +
                (last ? QString() : QStringLiteral(",")),
            field);
    };
    add(QStringLiteral("{"));
    add(QStringLiteral("  \"customer\": {"));
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field < EnrolmentField::ProductCode) {
            member(field, field == EnrolmentField::WorkProviderUserId);
        }
    }
    add(QStringLiteral("  },"));
    add(QStringLiteral("  \"product\": {"));
    const QStringList occupations = EnrolmentRule::checkOccupations(m_draft.occupations).values;
    member(EnrolmentField::ProductCode, occupations.isEmpty());
    if (!occupations.isEmpty()) {
        add(QStringLiteral("    \"occupations\": ["), EnrolmentField::Occupations);
        for (qsizetype at = 0; at < occupations.size(); ++at) {
            add(QStringLiteral("      ") + quoted(occupations.at(at)) +
                    (at + 1 < occupations.size() ? QStringLiteral(",") : QString()),
                EnrolmentField::Occupations);
        }
        add(QStringLiteral("    ]"), EnrolmentField::Occupations);
    }
    add(QStringLiteral("  }"));
    add(QStringLiteral("}"));
    if (lines != m_lines) {
        m_lines = lines;
        Q_EMIT bodyChanged();
    }
}
