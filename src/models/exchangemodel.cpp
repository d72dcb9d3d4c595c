#include "models/exchangemodel.h"

#include "core/plaintext.h"
#include "models/sharedtexts.h"
#include "models/tooltip.h"
#include "workflow/wording.h"

#include <QLocale>

#include <algorithm>

namespace {

void shareHeaders(Exchange::Headers &headers, const Exchange::Headers &known)
{
    if (headers == known) {
        headers = known;
        return;
    }
    for (qsizetype i = 0; i < std::min(headers.size(), known.size()); ++i) {
        shareIfEqual(headers[i].first, known.at(i).first);
        shareIfEqual(headers[i].second, known.at(i).second);
    }
}

// Two exchanges with the same service differ in little but their bodies.
void share(Exchange &exchange, const Exchange &known)
{
    shareIfEqual(exchange.method, known.method);
    shareIfEqual(exchange.reason, known.reason);
    shareIfEqual(exchange.requestBody, known.requestBody);
    shareIfEqual(exchange.responseBody, known.responseBody);
    shareHeaders(exchange.requestHeaders, known.requestHeaders);
    shareHeaders(exchange.responseHeaders, known.responseHeaders);
}

} // namespace

ExchangeModel::ExchangeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

ExchangeModel::Outcome ExchangeModel::outcome(const Exchange &exchange)
{
    if (exchange.state == Exchange::State::Running) {
        return Outcome::Running;
    }
    if (exchange.state != Exchange::State::Failed) {
        return Outcome::Answered;
    }
    return exchange.error == ApiError::Kind::NotFound    ? Outcome::NotFound
           : exchange.error == ApiError::Kind::Cancelled ? Outcome::Cancelled
                                                         : Outcome::Failed;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Exchange &exchange = this->exchange(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == FailedRole) {
        return outcome(exchange) == Outcome::Failed;
    }
    if (role == OutcomeRole) {
        return static_cast<int>(outcome(exchange));
    }
    if (role == MomentRole) {
        return exchange.startedAt;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Column::Took || column == Column::Size;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return ToolTip::of(data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const bool running = exchange.state == Exchange::State::Running;
    switch (column) {
    case Column::Time:
        return Wording::clockTime(exchange.startedAt);
    case Column::Method:
        return QString::fromLatin1(exchange.method);
    case Column::Status:
        if (running) {
            return tr("…");
        }
        return exchange.httpStatus != 0
                   ? PlainText::line(QString::number(exchange.httpStatus) + u' ' + QString::fromLatin1(exchange.reason),
                                     40)
                   : Wording::shortAnswer({.kind = exchange.error.value_or(ApiError::Kind::BadAnswer)});
    case Column::Took:
        return running ? QString() : Wording::duration(exchange.phases.total);
    case Column::Size:
        return running ? QString() : QLocale().formattedDataSize(exchange.responseBytes);
    case Column::Url:
        // The origin is the same for all of them.
        return PlainText::line(exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority));
    case Column::Count:
        break;
    }
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Method:
        return tr("Method");
    case Column::Status:
        return tr("Answer");
    case Column::Took:
        return tr("Took");
    case Column::Size:
        return tr("Size");
    case Column::Url:
        return tr("URL");
    case Column::Count:
        break;
    }
    return {};
}

void ExchangeModel::update(const Exchange &exchange)
{
    // Each session counts from 1, and what has ended never changes: the same id then means another session's exchange.
    const auto known = std::ranges::find_if(m_exchanges, [&exchange](const Exchange &kept) {
        return kept.id == exchange.id && kept.state == Exchange::State::Running;
    });
    m_bodyBytes += exchange.responseBody.size();
    if (known != m_exchanges.end()) {
        m_bodyBytes -= known->responseBody.size();
        *known = exchange;
        if (const auto older = std::next(known); older != m_exchanges.end()) {
            share(*known, *older);
        }
        const int row = static_cast<int>(std::distance(m_exchanges.begin(), known));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else {
        beginInsertRows({}, 0, 0);
        m_exchanges.push_front(exchange);
        endInsertRows();
    }
    while (rowCount() > maxRows || (m_bodyBytes > maxBodyBytes && rowCount() > 1)) {
        dropOldest();
    }
}

void ExchangeModel::dropOldest()
{
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_bodyBytes -= m_exchanges.back().responseBody.size();
    m_exchanges.pop_back();
    endRemoveRows();
}

void ExchangeModel::clear()
{
    beginResetModel();
    m_exchanges.clear();
    m_bodyBytes = 0;
    endResetModel();
}
