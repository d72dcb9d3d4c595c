#include "gui/fieldgrid.h"

#include "core/plaintext.h"
#include "gui/labels.h"
#include "gui/theme.h"

#include <QGridLayout>
#include <QPainter>

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
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
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(palette()).tone(Tone::Caution).paper);
        painter.drawRoundedRect(rect(), 5, 5);
    }
}

void FieldGrid::setRows(const QList<Row> &rows)
{
    constexpr int maxRows = 60;
    Labels::clear(*m_layout);
    int at = 0;
    for (const Row &row : rows.mid(0, maxRows)) {
        QLabel *label = Labels::plain(PlainText::line(row.label, 120), this);
        Labels::mute(*label);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        QLabel *value = Labels::selectable(PlainText::block(row.value), this);
        //: spoken: the name of a field, then its value
        value->setAccessibleName(tr("%1: %2").arg(label->text(), value->text()));
        if (row.code) {
            Labels::setMonospace(*value);
        }
        if (row.absent) {
            Labels::mute(*value);
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
