#include "gui/fieldgrid.h"

#include "core/plaintext.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "models/fieldhelp.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>

namespace {

constexpr auto rowProperty = "row"; // of a label: its place among the rows

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_whatsThis(new WhatsThis(*this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(24);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
    hide();
}

void FieldGrid::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    const int margin = highlighted ? 8 : 0;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    update();
}

void FieldGrid::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_highlighted) {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        theme.fillPaper(painter, rect(), theme.tone(Tone::Caution), Metrics::radius);
    }
}

void FieldGrid::setRows(const QList<Row> &rows)
{
    constexpr int maxRows = 60;
    Labels::clear(*m_layout);
    m_rows = rows;
    int at = 0;
    for (const Row &row : rows.mid(0, maxRows)) {
        QLabel *label = Labels::plain(PlainText::line(row.label, 120), this);
        Labels::mute(*label);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        QLabel *value = Labels::selectable(PlainText::block(row.value), this);
        Labels::beginBeside(*value);
        //: spoken: the name of a field, then its value
        value->setAccessibleName(tr("%1: %2").arg(label->text(), value->text()));
        if (row.code) {
            Labels::setMonospace(*value);
        }
        if (row.absent) {
            Labels::mute(*value);
        }
        m_whatsThis->explain(*label, FieldHelp::text(row.help));
        m_whatsThis->explain(*value, FieldHelp::text(row.help));
        for (QLabel *one : {label, value}) { // after that: our own menu comes first
            one->setProperty(rowProperty, at);
            one->installEventFilter(this);
        }
        m_layout->addWidget(label, at, 0);
        m_layout->addWidget(value, at, 1);
        ++at;
    }
    if (rows.size() > maxRows) {
        m_layout->addWidget(
            Labels::plain(
                tr("… and %n more, in the inspector (F12)", "fields", static_cast<int>(rows.size() - maxRows)), this),
            at, 0, 1, 2);
    }
    setVisible(!rows.isEmpty());
}

bool FieldGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu ||
        !isSignalConnected(QMetaMethod::fromSignal(&FieldGrid::copyRequested))) {
        return QWidget::eventFilter(watched, event);
    }
    auto *label = static_cast<QLabel *>(watched);
    const auto *wish = static_cast<QContextMenuEvent *>(event);
    const bool byMouse = wish->reason() == QContextMenuEvent::Mouse;
    showMenu(m_rows.at(label->property(rowProperty).toInt()), *label,
             byMouse ? wish->globalPos() : label->mapToGlobal(label->rect().bottomLeft()));
    event->accept();
    return true;
}

void FieldGrid::showMenu(const Row &row, QLabel &label, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *name, const QString &copied) {
        QAction *action = menu->addAction(text, this, [this, copied] { Q_EMIT copyRequested(copied); });
        action->setObjectName(QLatin1String(name));
    };
    add(tr("Copy &value"), "copyValueAction", row.value);
    //: The value with what it is: “Policy ID: P1”
    add(tr("Copy with &label"), "copyWithLabelAction", tr("%1: %2").arg(row.label, row.value));
    if (label.hasSelectedText()) {
        add(tr("Copy what is &selected"), "copySelectedAction", label.selectedText());
    }
    WhatsThis::addTo(*menu, label);
    menu->popup(global);
}
