#include "models/validationmodel.h"

#include "core/plaintext.h"
#include "models/tooltip.h"
#include "workflow/session.h"
#include "workflow/validation.h"
#include "workflow/wording.h"

#include <algorithm>

struct ValidationModel::Entry
{
    Record record;
    std::unique_ptr<Validation> validation; // while it runs
};

ValidationModel::Outcome ValidationModel::Record::outcome() const
{
    if (!answer) {
        return Outcome::Asking;
    }
    switch (answer->outcome()) {
    case ValidationAnswer::Outcome::Valid:
        return Outcome::Valid;
    case ValidationAnswer::Outcome::EmailMismatch:
        return Outcome::EmailMismatch;
    case ValidationAnswer::Outcome::NotFound:
        return Outcome::NotFound;
    case ValidationAnswer::Outcome::Error:
        break;
    }
    return answer->result.error().kind == ApiError::Kind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
}

ValidationModel::ValidationModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

ValidationModel::~ValidationModel() = default;

void ValidationModel::setSession(Session *session)
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
        if (!entry->record.answer && !entry->validation) {
            start(*entry);
        }
    }
}

int ValidationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ValidationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const ValidationModel::Record &ValidationModel::record(int row) const
{
    return m_entries.at(static_cast<size_t>(row))->record;
}

int ValidationModel::running() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const auto &entry) { return !entry->record.answer; }));
}

QString ValidationModel::outcomeLabel(const Record &record)
{
    switch (record.outcome()) {
    case Outcome::Asking:
        return record.waiting ? tr("Waiting") : tr("Asking…");
    case Outcome::Valid:
        return record.email.isEmpty() ? tr("Exists") : tr("Exists, e-mail matches");
    case Outcome::EmailMismatch:
        return tr("Exists, e-mail differs");
    case Outcome::NotFound:
        return tr("No such number");
    case Outcome::Cancelled:
    case Outcome::Failed:
        return Wording::shortAnswer(record.answer->result.error());
    }
    Q_UNREACHABLE();
}

QVariant ValidationModel::data(const QModelIndex &index, int role) const
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
    case Column::Number:
        return PlainText::line(record.customerNumber.value());
    case Column::Email:
        return PlainText::line(record.email);
    case Column::Answer:
        return outcomeLabel(record);
    case Column::AskedAt:
        return Wording::clockTime(record.askedAt);
    case Column::Took:
        return record.answer ? Wording::duration(record.answer->took) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant ValidationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && static_cast<Column>(section) == Column::Took) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Customer number");
    case Column::Email:
        return tr("E-mail address");
    case Column::Answer:
        return tr("Answer");
    case Column::AskedAt:
        return tr("Asked at");
    case Column::Took:
        return tr("Took");
    case Column::Count:
        break;
    }
    return {};
}

void ValidationModel::ask(const Identifier &customerNumber, const QString &email)
{
    beginInsertRows({}, 0, 0);
    m_entries.insert(
        m_entries.begin(),
        std::make_unique<Entry>(Entry{
            .record = {.customerNumber = customerNumber, .email = email, .askedAt = m_clock.nowUtc(), .answer = {}},
            .validation = {}}));
    endInsertRows();
    dropOldest();
    Q_EMIT runningChanged(running());
    if (m_session) {
        start(*m_entries.front());
    }
}

void ValidationModel::start(Entry &entry)
{
    entry.validation.reset(m_session->validate(entry.record.customerNumber, entry.record.email, nullptr));
    const Entry *key = &entry;
    connect(entry.validation.get(), &Validation::answered, this,
            [this, key](const ValidationAnswer &answer) { onAnswered(key, answer); });
    connect(entry.validation.get(), &Validation::waiting, this,
            [this, key](int attempt, std::chrono::milliseconds delay) {
                const int row = rowOf(key);
                m_entries.at(static_cast<size_t>(row))->record.waiting = delay;
                m_entries.at(static_cast<size_t>(row))->record.attempt = attempt;
                rowChanged(row);
            });
    entry.validation->start();
}

// What still runs stays until it has its answer, and those before it with it.
void ValidationModel::dropOldest()
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

void ValidationModel::clear()
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

void ValidationModel::cancel()
{
    // Answers arrive while this runs; the rows themselves stay where they are.
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        if (entry->validation) {
            entry->validation->cancel();
        } else if (!entry->record.answer) {
            onAnswered(entry.get(), {.customerNumber = entry->record.customerNumber,
                                     .email = entry->record.email,
                                     .result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled}),
                                     .askedAt = entry->record.askedAt});
        }
    }
}

void ValidationModel::onAnswered(const Entry *entry, const ValidationAnswer &answer)
{
    const int row = rowOf(entry);
    Entry &own = *m_entries.at(static_cast<size_t>(row));
    own.record.answer = answer;
    if (!own.record.answer->result) {
        m_texts.share(own.record.answer->result.error());
    }
    own.record.waiting.reset();
    if (own.validation) {
        own.validation.release()->deleteLater(); // it is the sender
    }
    rowChanged(row);
    Q_EMIT runningChanged(running());
}

int ValidationModel::rowOf(const Entry *entry) const
{
    const auto found = std::ranges::find(m_entries, entry, &std::unique_ptr<Entry>::get);
    Q_ASSERT(found != m_entries.end());
    return static_cast<int>(std::distance(m_entries.begin(), found));
}

void ValidationModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT recordChanged(row);
}
