#include "gui/tablecolumns.h"

#include "core/plaintext.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;
constexpr auto sortWord = "sort";

} // namespace

TableColumns *TableColumns::install(QTableView &view, const QString &settingsKey, const QStringList &names)
{
    return new TableColumns(view, settingsKey, names);
}

TableColumns *TableColumns::of(const QTableView &view)
{
    return view.findChild<TableColumns *>(QString(), Qt::FindDirectChildrenOnly);
}

TableColumns::TableColumns(QTableView &view, QString settingsKey, QStringList names)
    : QObject(&view)
    , m_view(view)
    , m_settingsKey(std::move(settingsKey))
    , m_names(std::move(names))
    , m_first(state())
{
    Q_ASSERT(m_names.size() == m_view.horizontalHeader()->count());
    QHeaderView &header = *m_view.horizontalHeader();
    header.setSectionsMovable(true);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (now == 0) {
            m_hiddenWidths.insert(column, before); // hidden: Qt keeps to itself how wide it was
        }
    });
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint &at) {
        popup(header.logicalIndexAt(at), header.viewport()->mapToGlobal(at));
    });
}

// In the order that is seen: "status:128", "-vehicle:66" for a hidden one, and "sort:took:descending".
QStringList TableColumns::state() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    QStringList state;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        state += QStringLiteral("%1%2:%3")
                     .arg(hidden ? QStringLiteral("-") : QString(), m_names.value(column))
                     .arg(hidden ? m_hiddenWidths.value(column) : header.sectionSize(column));
    }
    if (m_view.isSortingEnabled() && header.sortIndicatorSection() >= 0) {
        state += QStringLiteral("%1:%2:%3")
                     .arg(QLatin1String(sortWord), m_names.value(header.sortIndicatorSection()),
                          header.sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("ascending")
                                                                            : QStringLiteral("descending"));
    }
    return state;
}

void TableColumns::apply(const QStringList &state)
{
    QHeaderView &header = *m_view.horizontalHeader();
    int visual = 0;
    QList<int> hidden;
    QList<int> seen;
    int sorted = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    for (const QString &entry : state) {
        const QStringList parts = entry.split(u':');
        if (parts.size() == 3 && parts.constFirst() == QLatin1String(sortWord)) {
            sorted = static_cast<int>(m_names.indexOf(parts.at(1)));
            order = parts.at(2) == QLatin1String("descending") ? Qt::DescendingOrder : Qt::AscendingOrder;
            continue;
        }
        const bool isHidden = entry.startsWith(u'-');
        const auto column = static_cast<int>(m_names.indexOf(parts.constFirst().mid(isHidden ? 1 : 0)));
        if (column < 0 || seen.contains(column) || parts.size() != 2) {
            continue;
        }
        seen += column;
        header.moveSection(header.visualIndex(column), visual++);
        if (const int width = parts.at(1).toInt(); width >= narrowest && width <= widest) {
            header.resizeSection(column, width);
        }
        if (isHidden) {
            hidden += column;
        }
    }
    if (seen.isEmpty()) {
        return; // nothing of ours
    }
    for (int column = 0; column < header.count(); ++column) {
        header.setSectionHidden(column, hidden.contains(column) && hidden.size() < header.count());
    }
    if (m_view.isSortingEnabled()) {
        m_view.sortByColumn(sorted, order);
    }
}

void TableColumns::restore(const QSettings &settings)
{
    apply(settings.value(m_settingsKey).toStringList());
}

void TableColumns::save(QSettings &settings) const
{
    settings.setValue(m_settingsKey, state());
}

void TableColumns::reset()
{
    apply(m_first);
}

bool TableColumns::isShown(int column) const
{
    return !m_view.horizontalHeader()->isSectionHidden(column);
}

int TableColumns::shownCount() const
{
    return m_view.horizontalHeader()->count() - m_view.horizontalHeader()->hiddenSectionCount();
}

void TableColumns::setShown(int column, bool shown)
{
    if (shown || shownCount() > 1) {
        m_view.horizontalHeader()->setSectionHidden(column, !shown);
    }
}

int TableColumns::neighbour(int column, int places) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    int visual = header.visualIndex(column) + places;
    while (visual >= 0 && visual < header.count() && header.isSectionHidden(header.logicalIndex(visual))) {
        visual += places;
    }
    return visual >= 0 && visual < header.count() ? visual : -1;
}

void TableColumns::move(int column, int places)
{
    const int step = places < 0 ? -1 : 1;
    for (int left = qAbs(places); left > 0; --left) {
        if (const int to = neighbour(column, step); to >= 0) {
            m_view.horizontalHeader()->moveSection(m_view.horizontalHeader()->visualIndex(column), to);
        }
    }
}

QMenu *TableColumns::menu(int column)
{
    const QHeaderView &header = *m_view.horizontalHeader();
    const auto nameOf = [this](int at) {
        QString name = PlainText::line(m_view.model()->headerData(at, Qt::Horizontal).toString(), 60);
        return name.replace(u'&', QLatin1String("&&"));
    };
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header.count(); ++visual) {
        const int at = header.logicalIndex(visual);
        QAction *action = menu->addAction(nameOf(at));
        action->setCheckable(true);
        action->setChecked(isShown(at));
        action->setEnabled(!isShown(at) || shownCount() > 1);
        connect(action, &QAction::toggled, this, [this, at](bool shown) { setShown(at, shown); });
    }
    menu->addSeparator();
    if (column >= 0 && isShown(column)) {
        const bool mirrored = m_view.layoutDirection() == Qt::RightToLeft;
        const auto addMove = [this, menu, column, &nameOf, mirrored](const QString &text, int places) {
            const int towards = mirrored ? -places : places;
            QAction *action = menu->addAction(text.arg(nameOf(column)));
            action->setEnabled(neighbour(column, towards) >= 0);
            connect(action, &QAction::triggered, this, [this, column, towards] { move(column, towards); });
        };
        addMove(tr("Move “%1” to the &left"), -1);
        addMove(tr("Move “%1” to the &right"), 1);
        menu->addSeparator();
    }
    menu->addAction(tr("&Columns as at first"), this, &TableColumns::reset)
        ->setObjectName(QStringLiteral("resetColumnsAction"));
    return menu;
}

void TableColumns::popup(int column, const QPoint &global)
{
    menu(column)->popup(global);
}

void TableColumns::popupAtCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    int column = current.isValid() ? current.column() : m_view.horizontalHeader()->logicalIndex(0);
    if (!isShown(column)) {
        column = -1;
    }
    const QWidget *header = m_view.horizontalHeader()->viewport();
    const int x =
        column >= 0 ? qBound(0, m_view.horizontalHeader()->sectionViewportPosition(column), header->width()) : 0;
    popup(column, header->mapToGlobal(QPoint(x, header->height())));
}
