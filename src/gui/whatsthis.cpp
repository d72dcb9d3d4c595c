#include "gui/whatsthis.h"

#include "gui/whatsthiscard.h"
#include "models/fieldhelp.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace {

// What a text field offers by itself, to add to.
QMenu *ownMenu(QWidget &widget, const QPoint &at)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        return line->createStandardContextMenu();
    }
    if (auto *edit = qobject_cast<QPlainTextEdit *>(&widget)) {
        return edit->createStandardContextMenu(at);
    }
    auto *menu = new QMenu(&widget);
    if (auto *label = qobject_cast<QLabel *>(&widget);
        label != nullptr && label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QAction *copy = menu->addAction(WhatsThis::tr("&Copy"), label, [label] {
            QGuiApplication::clipboard()->setText(label->hasSelectedText() ? label->selectedText() : label->text());
        });
        copy->setObjectName(QStringLiteral("copyLabelAction"));
    }
    return menu;
}

} // namespace

WhatsThis::WhatsThis(QWidget &form)
    : QObject(&form)
{
    const QString name = QString::fromLatin1(form.metaObject()->className());
    for (const QString &widget : FieldHelp::widgetsOf(name)) {
        const QString text = FieldHelp::text(FieldHelp::keyOf(name, widget));
        for (QWidget *found : form.findChildren<QWidget *>(widget)) {
            explain(*found, text);
        }
    }
}

void WhatsThis::explain(QWidget &widget, const QString &text)
{
    const auto set = [this, &text](QWidget &part) {
        part.setWhatsThis(text);
        part.removeEventFilter(this);
        if (!text.isEmpty()) {
            part.installEventFilter(this);
        }
    };
    set(widget);
    // What has the focus in its stead, and what one types into.
    if (QWidget *proxy = widget.focusProxy(); proxy != nullptr && widget.isAncestorOf(proxy)) {
        set(*proxy);
    }
    if (auto *combo = qobject_cast<QComboBox *>(&widget); combo != nullptr && combo->lineEdit() != nullptr) {
        set(*combo->lineEdit());
    }
    if (qobject_cast<QAbstractSpinBox *>(&widget) != nullptr) {
        if (auto *line = widget.findChild<QLineEdit *>()) {
            set(*line);
        }
    }
}

QString WhatsThis::textOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (QString text = view->currentIndex().data(Qt::WhatsThisRole).toString(); !text.isEmpty()) {
                return text;
            }
        }
        if (!widget->whatsThis().isEmpty()) {
            return widget->whatsThis();
        }
    }
    return {};
}

bool WhatsThis::show(QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty()) {
        return false;
    }
    QRect place = widget->rect();
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
        view != nullptr && view->currentIndex().isValid()) {
        place = view->visualRect(view->currentIndex()).translated(view->viewport()->pos());
    }
    WhatsThisCard::open(*widget, place, text);
    return true;
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::WhatsThis && widget != nullptr) {
        return show(widget); // clicked on, after Shift+F1
    }
    if (event->type() == QEvent::ContextMenu && widget != nullptr &&
        widget->contextMenuPolicy() == Qt::DefaultContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        openMenu(*widget, menu->pos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WhatsThis::addTo(QMenu &menu, QWidget &about)
{
    if (textOf(&about).isEmpty()) {
        return;
    }
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    // Later: the menu goes first, and the focus comes back.
    QAction *explain = menu.addAction(
        tr("&What's this?"), &about, [&about] { WhatsThis::show(&about); }, Qt::QueuedConnection);
    explain->setObjectName(QStringLiteral("whatsThisAction"));
}

void WhatsThis::openMenu(QWidget &widget, const QPoint &at)
{
    QMenu *menu = ownMenu(widget, at);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, widget);
    menu->popup(widget.mapToGlobal(at));
}
