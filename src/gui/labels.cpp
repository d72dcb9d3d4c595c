#include "gui/labels.h"

#include <QFontDatabase>
#include <QLayout>

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
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget.font().pointSizeF());
    return font;
}

void Labels::scale(QLabel &label, qreal factor, bool bold)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    label.setFont(font);
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
