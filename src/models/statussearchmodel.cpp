#include "models/statussearchmodel.h"

#include "core/plaintext.h"
#include "models/fieldhelp.h"
#include "models/tooltip.h"
#include "workflow/session.h"
#include "workflow/statuslookup.h"
#include "workflow/wording.h"

#include <algorithm>

namespace {

QString orEmpty(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

QString cell(const StatusSearchModel::Record &record, QString CustomerStatus::*field)
{
    return record.answer && record.answer->result ? (*record.answer->result).*field : QString();
}

QString cell(const StatusSearchModel::Record &record, std::optional<QString> CustomerStatus::*field)
{
    return record.answer && record.answer->result ? orEmpty((*record.answer->result).*field) : QString();
}

QString helpOf(StatusSearchModel::Column column)
{
    using Column = StatusSearchModel::Column;
    switch (column) {
    case Column::Asked:
        return QStringLiteral("lookup.text");
    case Column::Kind:
        return QStringLiteral("lookup.kind");
    case Column::Status:
        return QStringLiteral("answer.status");
    case Column::CustomerNumber:
        return QStringLiteral("answer.customerNumber");
    case Column::ClassOfUse:
        return QStringLiteral("answer.coverClassOfUse");
    case Column::CoverLevel:
        return QStringLiteral("answer.coverLevel");
    case Column::Vehicle:
        return QStringLiteral("answer.vehicleRegistration");
    case Column::AskedAt:
    case Column::Took:
    case Column::Count:
        return {};
    }
    Q_UNREACHABLE();
}

bool saysSomething(const StatusSearchModel::Record &record)
{
    return record.answer && (record.answer->result || record.answer->result.error().kind == ApiError::Kind::NotFound);
}

} // namespace

struct StatusSearchModel::Entry
{
    Record record;
    std::unique_ptr<StatusLookup> lookup; // while it runs
};

StatusSearchModel::Outcome StatusSearchModel::Record::outcome() const
{
    if (!answer) {
        return Outcome::Asking;
    }
    if (!answer->result) {
        switch (answer->result.error().kind) {
        case ApiError::Kind::NotFound:
            return Outcome::NotFound;
        case ApiError::Kind::Cancelled:
            return Outcome::Cancelled;
        default:
            return Outcome::Failed;
        }
    }
    switch (answer->result->outcome()) {
    case CustomerStatus::Outcome::Enabled:
        return Outcome::Enabled;
    case CustomerStatus::Outcome::Disabled:
        return Outcome::Disabled;
    case CustomerStatus::Outcome::Other:
        return Outcome::Other;
    }
    Q_UNREACHABLE();
}

std::optional<Identifier> StatusSearchModel::Record::numberToValidate() const
{
    if (answer && answer->result) {
        if (auto given = Identifier::from(IdentifierKind::CustomerNumber, answer->result->customerNumber)) {
            return given;
        }
    }
    return asked.kind() == IdentifierKind::CustomerNumber ? std::optional(asked) : std::nullopt;
}

bool StatusSearchModel::Record::mayBeNew() const
{
    return asked.kind() == IdentifierKind::WorkProviderUserId && outcome() == Outcome::NotFound;
}

StatusSearchModel::StatusSearchModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

StatusSearchModel::~StatusSearchModel() = default;

void StatusSearchModel::setSession(Session *session)
{
    if (session == m_session) {
        return; // another window that is made shows what runs
    }
    if (m_session) {
        cancel();
    }
    m_session = session;
    if (!m_session) {
        return;
    }
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        if (!entry->record.answer && !entry->lookup) {
            start(*entry);
        }
    }
}

int StatusSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StatusSearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const StatusSearchModel::Record &StatusSearchModel::record(int row) const
{
    return m_entries.at(static_cast<size_t>(row))->record;
}

void StatusSearchModel::setExplanation(int row, const Explanation &explanation)
{
    m_entries.at(static_cast<size_t>(row))->record.explanation = std::make_shared<const Explanation>(explanation);
}

int StatusSearchModel::running() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const auto &entry) { return !entry->record.answer; }));
}

QString StatusSearchModel::outcomeLabel(const Record &record)
{
    if (!record.answer) {
        return record.waiting ? tr("Waiting") : tr("Asking…");
    }
    return record.answer->result ? PlainText::line(record.answer->result->status, 60)
                                 : Wording::shortAnswer(record.answer->result.error());
}

QVariant StatusSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record &record = this->record(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case OutcomeRole:
        return static_cast<int>(record.outcome());
    case SortRole:
        if (column == Column::AskedAt) {
            return record.askedAt;
        }
        if (column == Column::Took) {
            return record.answer ? QVariant::fromValue(static_cast<qlonglong>(record.answer->took.count()))
                                 : QVariant(-1LL);
        }
        return data(index, Qt::DisplayRole);
    case Qt::WhatsThisRole:
        return FieldHelp::text(helpOf(column));
    case Qt::ToolTipRole:
        return ToolTip::of(data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return column == Column::Took ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::Asked:
        return PlainText::line(record.asked.value());
    case Column::Kind:
        return Identifier::label(record.asked.kind());
    case Column::Status:
        return outcomeLabel(record);
    case Column::CustomerNumber:
        return PlainText::line(cell(record, &CustomerStatus::customerNumber));
    case Column::ClassOfUse:
        return PlainText::line(cell(record, &CustomerStatus::coverClassOfUse));
    case Column::CoverLevel:
        return PlainText::line(cell(record, &CustomerStatus::coverLevel));
    case Column::Vehicle:
        return PlainText::line(cell(record, &CustomerStatus::vehicleRegistration));
    case Column::AskedAt:
        return Wording::clockTime(record.askedAt);
    case Column::Took:
        return record.answer ? Wording::duration(record.answer->took) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant StatusSearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && static_cast<Column>(section) == Column::Took) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::WhatsThisRole) {
        return FieldHelp::text(helpOf(static_cast<Column>(section)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Asked:
        return tr("Asked");
    case Column::Kind:
        return tr("Kind");
    case Column::Status:
        return tr("Status");
    case Column::CustomerNumber:
        return tr("Customer number");
    case Column::ClassOfUse:
        return tr("Class of use");
    case Column::CoverLevel:
        return tr("Cover level");
    case Column::Vehicle:
        return tr("Vehicle");
    case Column::AskedAt:
        return tr("Asked at");
    case Column::Took:
        return tr("Took");
    case Column::Count:
        break;
    }
    return {};
}

void StatusSearchModel::search(const Identifier &identifier)
{
    beginInsertRows({}, 0, 0);
    m_entries.insert(
        m_entries.begin(),
        std::make_unique<Entry>(Entry{.record = {.asked = identifier, .askedAt = m_clock.nowUtc()}, .lookup = {}}));
    endInsertRows();
    dropOldest();
    Q_EMIT runningChanged(running());
    if (m_session) {
        start(*m_entries.front());
    }
}

void StatusSearchModel::start(Entry &entry)
{
    entry.lookup.reset(m_session->lookUp(entry.record.asked, nullptr));
    const Entry *key = &entry;
    connect(entry.lookup.get(), &StatusLookup::answered, this,
            [this, key](const StatusAnswer &answer) { onAnswered(key, answer); });
    connect(entry.lookup.get(), &StatusLookup::waiting, this,
            [this, key](int attempt, std::chrono::milliseconds delay) {
                const int row = rowOf(key);
                m_entries.at(static_cast<size_t>(row))->record.waiting = delay;
                m_entries.at(static_cast<size_t>(row))->record.attempt = attempt;
                rowChanged(row);
            });
    entry.lookup->start();
}

// What still runs stays until it has its answer, and those before it with it.
void StatusSearchModel::dropOldest()
{
    const int before = m_dropped;
    while (rowCount() > maxRows && m_entries.back()->record.answer) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
        ++m_dropped;
    }
    if (m_dropped != before) {
        Q_EMIT droppedCountChanged(m_dropped);
    }
}

void StatusSearchModel::clear()
{
    cancel(); // so that the inspector sees it end
    beginResetModel();
    m_entries.clear();
    m_texts.clear();
    endResetModel();
    m_dropped = 0;
    Q_EMIT runningChanged(0);
    Q_EMIT droppedCountChanged(0);
}

void StatusSearchModel::cancel()
{
    // Answers arrive while this runs; the rows themselves stay where they are.
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        if (entry->lookup) {
            entry->lookup->cancel();
        } else if (!entry->record.answer) {
            onAnswered(entry.get(), {.asked = entry->record.asked,
                                     .result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled}),
                                     .askedAt = entry->record.askedAt});
        }
    }
}

void StatusSearchModel::onAnswered(const Entry *entry, const StatusAnswer &answer)
{
    const int row = rowOf(entry);
    Entry &own = *m_entries.at(static_cast<size_t>(row));
    own.record.answer = answer;
    shareTexts(own.record);
    own.record.waiting.reset();
    if (own.lookup) {
        own.lookup.release()->deleteLater(); // it is the sender
    }
    compareWithEarlier(row);
    rowChanged(row);
    Q_EMIT runningChanged(running());
}

// Most of what an answer says was asked for, or stands in many others as well.
void StatusSearchModel::shareTexts(Record &record)
{
    if (!record.answer->result) {
        m_texts.share(record.answer->result.error());
        return;
    }
    CustomerStatus &status = *record.answer->result;
    shareIfEqual(status.customerNumber, record.asked.value());
    shareIfEqual(status.policyId, status.customerNumber);
    m_texts.share(status.status);
    m_texts.share(status.detail);
    for (std::optional<QString> *text : {&status.coverClassOfUse, &status.coverLevel}) {
        if (*text) {
            m_texts.share(**text);
        }
    }
}

// Against the last answer that said something about the customer: "not found" is one, a broken connection is not.
void StatusSearchModel::compareWithEarlier(int row)
{
    Record &now = m_entries.at(static_cast<size_t>(row))->record;
    if (!saysSomething(now)) {
        return;
    }
    for (size_t older = static_cast<size_t>(row) + 1; older < m_entries.size(); ++older) {
        const Record &earlier = m_entries.at(older)->record;
        if (earlier.asked == now.asked && saysSomething(earlier)) {
            now.changes = StatusChange::between(earlier.answer->result, now.answer->result);
            now.previousAt = earlier.askedAt;
            return;
        }
    }
}

int StatusSearchModel::rowOf(const Entry *entry) const
{
    const auto found = std::ranges::find(m_entries, entry, &std::unique_ptr<Entry>::get);
    Q_ASSERT(found != m_entries.end());
    return static_cast<int>(std::distance(m_entries.begin(), found));
}

void StatusSearchModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT recordChanged(row);
}
