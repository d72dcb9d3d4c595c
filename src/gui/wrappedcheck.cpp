#include "gui/wrappedcheck.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

WrappedCheck::WrappedCheck(QWidget *parent)
    : QCheckBox(parent)
{
}

void WrappedCheck::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words); // without the breaks
    wrap();
}

QSize WrappedCheck::minimumSizeHint() const
{
    constexpr int digits = 24;
    return {qMin(sizeHint().width(), digits * fontMetrics().horizontalAdvance(u'0')), sizeHint().height()};
}

int WrappedCheck::room() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
}

void WrappedCheck::wrap()
{
    QTextLayout layout(m_words, font());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room());
        lines += m_words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    const QString wrapped = lines.join(u'\n').replace(u'&', QLatin1String("&&"));
    if (wrapped != text()) {
        setText(wrapped);
    }
}

void WrappedCheck::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void WrappedCheck::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        wrap();
    }
}
