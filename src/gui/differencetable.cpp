#include "gui/differencetable.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "gui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

DifferenceTable::DifferenceTable(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    m_layout->setHorizontalSpacing(Metrics::margin);
    m_layout->setVerticalSpacing(Metrics::gap);
    m_layout->setColumnStretch(2, 1);
    m_layout->setColumnStretch(3, 1);
    hide();
}

void DifferenceTable::setDifferences(const QList<EnrolmentDifference> &differences)
{
    Labels::clear(*m_layout);
    int row = 0;
    const auto add = [&](int column, const QString &text, bool heading) {
        QLabel *label = heading ? Labels::plain(text, this) : Labels::selectable(PlainText::line(text), this);
        if (heading || column == 3) {
            Labels::scale(*label, 1.0, true);
        }
        m_layout->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    if (!differences.isEmpty()) {
        add(1, tr("Differs"), true);
        add(2, tr("Asked"), true);
        add(3, tr("Given"), true);
    }
    for (const EnrolmentDifference &difference : differences) {
        ++row;
        QLabel *icon = Labels::plain({}, this);
        icon->setObjectName(QStringLiteral("differenceIconLabel"));
        icon->setAccessibleName(tr("Differs"));
        m_layout->addWidget(icon, row, 0, Qt::AlignTop);
        add(1, difference.label, false);
        const auto name = [&difference](QLabel *label, const QString &which) {
            label->setAccessibleName(which.arg(PlainText::line(difference.label), label->text()));
        };
        //: Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was asked for.
        name(add(2, difference.asked, false), tr("%1, asked: %2"));
        //: Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was given.
        name(add(3, difference.given, false), tr("%1, given: %2"));
    }
    paintIcons();
    setVisible(!differences.isEmpty());
}

void DifferenceTable::paintIcons()
{
    constexpr int size = 16;
    const QPixmap pixmap = Icons::tinted(QStringLiteral("changed"), Theme::of(palette()).tone(Tone::Caution).ink, size,
                                         devicePixelRatioF());
    for (QLabel *icon : findChildren<QLabel *>(QStringLiteral("differenceIconLabel"))) {
        icon->setPixmap(pixmap);
    }
    for (QLabel *label : findChildren<QLabel *>()) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, Theme::of(palette()).tone(Tone::Caution).ink);
        label->setPalette(own);
    }
}

void DifferenceTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcons();
    }
}

void DifferenceTable::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    theme.fillPaper(painter, rect(), theme.tone(Tone::Caution), Metrics::radius);
}
