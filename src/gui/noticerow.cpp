#include "gui/noticerow.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

constexpr int iconSize = 18;
constexpr qsizetype maxText = 2000;

} // namespace

NoticeRow::NoticeRow(QWidget *parent)
    : QFrame(parent)
    , m_iconLabel(Labels::plain({}, this))
    , m_wordLabel(Labels::plain({}, this))
    , m_textLabel(Labels::selectable({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    layout->setSpacing(8);
    layout->addWidget(m_iconLabel, 0, Qt::AlignTop);
    layout->addWidget(m_wordLabel, 0, Qt::AlignTop);
    layout->addWidget(m_textLabel, 1);
    Labels::beginBeside(*m_textLabel, Qt::AlignTop);
    // In one line with a taller icon.
    for (QLabel *label : {m_wordLabel, m_textLabel}) {
        label->setContentsMargins(0, 1, 0, 0);
    }
    m_iconLabel->setFixedSize(iconSize, iconSize);
    Labels::scale(*m_wordLabel, 1.0, true);
    // As tall as its words are in the width that it gets. What it would like to have in a narrow one is no measure for
    // an area around it, which would show a scroll bar though all fits.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void NoticeRow::setNotice(Tone tone, const QString &icon, const QString &word, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_wordLabel->setText(word);
    m_wordLabel->setVisible(!word.isEmpty());
    m_textLabel->setText(PlainText::block(text, maxText));
    setAccessibleName(word.isEmpty() ? m_textLabel->text() : word + QLatin1String(": ") + m_textLabel->text());
    m_textLabel->setAccessibleName(accessibleName());
    showTone();
}

void NoticeRow::setOneLine()
{
    m_textLabel->setWordWrap(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
}

QString NoticeRow::text() const
{
    return m_textLabel->text();
}

void NoticeRow::showTone()
{
    const Theme::Pair pair = Theme::of(palette()).tone(m_tone);
    m_iconLabel->setPixmap(Icons::tinted(m_icon, pair.ink, iconSize, devicePixelRatioF()));
    for (QLabel *label : {m_wordLabel, m_textLabel}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, pair.ink);
        label->setPalette(own);
    }
    update();
}

void NoticeRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showTone();
    }
}

void NoticeRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    theme.fillPaper(painter, rect(), theme.tone(m_tone), Metrics::radius);
}
