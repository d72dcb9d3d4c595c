#include "models/attemptmodel.h"

#include "core/plaintext.h"
#include "models/attempttext.h"
#include "models/fieldhelp.h"
#include "models/tooltip.h"
#include "workflow/journalservice.h"
#include "workflow/whenfinished.h"

#include <algorithm>

AttemptModel::AttemptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttemptModel::setJournal(JournalService *journal, const QString &environment)
{
    if (m_journal) {
        m_journal->disconnect(this);
    }
    m_journal = journal;
    m_environment = environment;
    m_loaded = false;
    m_problem.clear();
    ++m_asked;
    reset({});
    if (m_journal) {
        connect(m_journal, &JournalService::stateChanged, this, &AttemptModel::refresh);
        connect(m_journal, &JournalService::attemptChanged, this, &AttemptModel::put);
        refresh();
    }
}

void AttemptModel::refresh()
{
    if (!m_journal || m_journal->state() != JournalService::State::Ready) {
        return;
    }
    const quint64 asked = ++m_asked;
    const auto read = [this, asked](const JournalService::Attempts &open, const JournalService::Attempts &all) {
        if (asked != m_asked) {
            return;
        }
        m_loaded = true;
        m_problem = !open ? open.error().message : !all ? all.error().message : QString();
        QList<Attempt> attempts = all.value_or(QList<Attempt>());
        for (const Attempt &attempt : open.value_or(QList<Attempt>())) {
            if (std::ranges::find(attempts, attempt.id, &Attempt::id) == attempts.end()) {
                attempts += attempt;
            }
        }
        std::ranges::stable_sort(attempts, std::ranges::greater(), &Attempt::startedAt);
        reset(std::move(attempts));
        Q_EMIT loaded();
    };
    constexpr int all = 100'000;
    const auto open = m_journal->list({.environment = m_environment, .states = {AttemptState::Unknown}, .limit = all});
    const auto recent = m_journal->list({.environment = m_environment, .limit = newest});
    // Answers come in the order of the questions: with the second the first is there.
    whenFinished(recent, this,
                 [open, read](const JournalService::Attempts &attempts) { read(open.result(), attempts); });
}

void AttemptModel::reset(QList<Attempt> attempts)
{
    beginResetModel();
    m_attempts = std::move(attempts);
    endResetModel();
    tellOpenCount();
}

void AttemptModel::put(const Attempt &attempt)
{
    if (attempt.environment != m_environment) {
        return;
    }
    const int row = rowOf(attempt.id);
    if (row >= 0) {
        m_attempts.replace(row, attempt);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else {
        beginInsertRows({}, 0, 0);
        m_attempts.prepend(attempt);
        endInsertRows();
    }
    tellOpenCount();
    Q_EMIT attemptPut(attempt.id);
}

void AttemptModel::tellOpenCount()
{
    if (const int count = openCount(); count != m_openTold) {
        m_openTold = count;
        Q_EMIT openCountChanged(count);
    }
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

int AttemptModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_attempts, id, &Attempt::id);
    return found == m_attempts.end() ? -1 : static_cast<int>(std::distance(m_attempts.begin(), found));
}

int AttemptModel::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_attempts, &Attempt::needsPerson));
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Attempt &attempt = this->attempt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case StateRole:
        return static_cast<int>(attempt.state);
    case NeedsPersonRole:
        return attempt.needsPerson();
    case SortRole:
        return column == Column::StartedAt ? QVariant(attempt.startedAt) : data(index, Qt::DisplayRole);
    case Qt::WhatsThisRole: // of the row: what its state means
        return FieldHelp::text(QLatin1String("attempt.") + AttemptStates::key(attempt.state));
    case Qt::ToolTipRole:
        return ToolTip::of(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::Person:
        return PlainText::line(attempt.request.fullName());
    case Column::WorkProviderUserId:
        return PlainText::line(attempt.request.workProviderUserId());
    case Column::Product:
        return PlainText::line(attempt.request.text(EnrolmentField::ProductCode));
    case Column::State:
        return AttemptStates::label(attempt.state);
    case Column::CustomerNumber:
        return PlainText::line(attempt.customerNumber);
    case Column::StartedAt:
        return AttemptText::when(attempt.startedAt);
    case Column::Count:
        break;
    }
    return {};
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::WorkProviderUserId:
        return tr("Work provider user ID");
    case Column::Product:
        return tr("Product");
    case Column::State:
        return tr("State");
    case Column::CustomerNumber:
        return tr("Customer number");
    case Column::StartedAt:
        return tr("Sent");
    case Column::Count:
        break;
    }
    return {};
}

AttemptFilterModel::AttemptFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AttemptModel::SortRole);
    setSortLocaleAware(true);
    setSortLocaleAware(true);
}

void AttemptFilterModel::setOnlyOpen(bool only)
{
    m_onlyOpen = only;
    invalidateFilter();
}

bool AttemptFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_onlyOpen || sourceModel()->index(row, 0, parent).data(AttemptModel::NeedsPersonRole).toBool();
}
