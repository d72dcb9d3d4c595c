#include "gui/labels.h"

#include "gui/ownfont.h"

#include <QLayout>
#include <QStyle>

QLabel *Labels::plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *Labels::selectable(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void Labels::mute(QLabel &label)
{
    label.setForegroundRole(QPalette::PlaceholderText);
}

QFont Labels::monospace(const QWidget &widget)
{
    return OwnFont::font(widget, {.monospace = true});
}

void Labels::setMonospace(QWidget &widget, qreal factor, bool bold)
{
    OwnFont::set(widget, {.factor = factor, .bold = bold, .monospace = true});
}

void Labels::scale(QWidget &widget, qreal factor, bool bold)
{
    OwnFont::set(widget, {.factor = factor, .bold = bold});
}

void Labels::beginBeside(QLabel &label, Qt::Alignment vertical)
{
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeft | vertical));
}

QList<QWidget *> Labels::widgetsIn(const QLayout &layout)
{
    QList<QWidget *> widgets;
    for (int index = 0; index < layout.count(); ++index) {
        if (QWidget *widget = layout.itemAt(index)->widget()) {
            widgets += widget;
        }
    }
    return widgets;
}

void Labels::clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
