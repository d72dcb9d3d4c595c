#include "gui/celldelegate.h"

#include "gui/pill.h"
#include "gui/statelook.h"
#include "models/attemptmodel.h"
#include "models/exchangemodel.h"
#include "models/tooltip.h"
#include "workflow/wording.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QToolTip>

namespace {

template <typename Column>
int at(Column column)
{
    return static_cast<int>(column);
}

OutcomeLook lookOf(ExchangeModel::Outcome outcome)
{
    switch (outcome) {
    case ExchangeModel::Outcome::Running:
        return {.icon = QStringLiteral("asking"), .tone = Tone::Active};
    case ExchangeModel::Outcome::Answered:
        return {.icon = QStringLiteral("enabled"), .tone = Tone::Positive};
    case ExchangeModel::Outcome::NotFound:
        return {.icon = QStringLiteral("notfound"), .tone = Tone::Caution};
    case ExchangeModel::Outcome::Cancelled:
        return {.icon = QStringLiteral("cancelled"), .tone = Tone::Neutral};
    case ExchangeModel::Outcome::Failed:
        return {.icon = QStringLiteral("failed"), .tone = Tone::Negative};
    }
    Q_UNREACHABLE();
}

} // namespace

CellDelegate::CellDelegate(QHash<int, Cell> cells, LookOf lookOf, int momentRole, const Clock *clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_cells(std::move(cells))
    , m_lookOf(std::move(lookOf))
    , m_momentRole(momentRole)
    , m_clock(clock)
{
}

CellDelegate *CellDelegate::forLookups(const Clock &clock, QObject *parent)
{
    using Column = StatusSearchModel::Column;
    using Outcome = StatusSearchModel::Outcome;
    return new CellDelegate(
        {{at(Column::Status), Cell::Status},
         {at(Column::Asked), Cell::Id},
         {at(Column::CustomerNumber), Cell::Id},
         {at(Column::Vehicle), Cell::Id},
         {at(Column::AskedAt), Cell::Time}},
        [](const QModelIndex &index) {
            return OutcomeLook::of(static_cast<Outcome>(index.data(StatusSearchModel::OutcomeRole).toInt()));
        },
        StatusSearchModel::SortRole, &clock, parent);
}

CellDelegate *CellDelegate::forValidations(const Clock &clock, QObject *parent)
{
    using Column = ValidationModel::Column;
    using Outcome = ValidationModel::Outcome;
    return new CellDelegate(
        {{at(Column::Answer), Cell::Status}, {at(Column::Number), Cell::Id}, {at(Column::AskedAt), Cell::Time}},
        [](const QModelIndex &index) {
            return OutcomeLook::of(static_cast<Outcome>(index.data(ValidationModel::OutcomeRole).toInt()));
        },
        ValidationModel::SortRole, &clock, parent);
}

CellDelegate *CellDelegate::forAttempts(const Clock &clock, QObject *parent)
{
    using Column = AttemptModel::Column;
    return new CellDelegate(
        {{at(Column::State), Cell::Status},
         {at(Column::WorkProviderUserId), Cell::Id},
         {at(Column::CustomerNumber), Cell::Id},
         {at(Column::Product), Cell::Id},
         {at(Column::StartedAt), Cell::Time}},
        [](const QModelIndex &index) {
            const auto look = StateLook::of(static_cast<AttemptState>(index.data(AttemptModel::StateRole).toInt()));
            return OutcomeLook{.icon = look.icon, .tone = look.tone};
        },
        AttemptModel::SortRole, &clock, parent);
}

CellDelegate *CellDelegate::forExchanges(QObject *parent)
{
    using Column = ExchangeModel::Column;
    return new CellDelegate(
        {{at(Column::Status), Cell::Status}, {at(Column::Url), Cell::Id}, {at(Column::Time), Cell::Time}},
        [](const QModelIndex &index) {
            return lookOf(static_cast<ExchangeModel::Outcome>(index.data(ExchangeModel::OutcomeRole).toInt()));
        },
        ExchangeModel::MomentRole, nullptr, parent);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (cell(index)) {
    case Cell::Id: {
        const qreal size = option->font.pointSizeF();
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->font.setPointSizeF(size);
        break;
    }
    case Cell::Time:
        if (const QDateTime moment = index.data(m_momentRole).toDateTime(); moment.isValid() && m_clock != nullptr) {
            option->text = Wording::shortMoment(moment, m_clock->nowUtc());
        }
        break;
    case Cell::Text:
    case Cell::Status:
        break;
    }
    // From right to left: "200 OK" and "/v1/user" keep their own order, and an ellipsis stands where the text goes on.
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty()) {
        constexpr QChar firstStrongIsolate(0x2068);
        constexpr QChar popDirectionalIsolate(0x2069);
        option->text = firstStrongIsolate + option->text + popDirectionalIsolate;
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (cell(index) != Cell::Status || index.data().toString().isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem pill(option);
    initStyleOption(&pill, index);
    Pill::paint(*painter, pill, m_lookOf(index));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QDateTime moment = cell(index) == Cell::Time ? index.data(m_momentRole).toDateTime() : QDateTime();
    if (event->type() == QEvent::ToolTip && moment.isValid()) {
        QToolTip::showText(event->globalPos(), ToolTip::of(Wording::dateTime(moment)), view, option.rect);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}
