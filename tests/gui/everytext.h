#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabWidget>
#include <QTextDocument>

// Every text of a window: what is drawn, what stands in a tooltip, what a screen reader says.
namespace EveryText {

using namespace Qt::StringLiterals;

// Where a text may stand and be read or spoken.
struct Shown
{
    QString where;
    QString text;
    bool guessed = false; // Qt guesses whether it is rich text
};

inline QList<Shown> ofModel(const QAbstractItemView &view)
{
    QList<Shown> all;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QString where = QStringLiteral("%1[%2,%3]").arg(view.objectName()).arg(row).arg(column);
            all += {{.where = where, .text = index.data().toString()},
                    {.where = where + u" tooltip"_s, .text = index.data(Qt::ToolTipRole).toString(), .guessed = true},
                    {.where = where + u" spoken"_s, .text = index.data(Qt::AccessibleTextRole).toString()},
                    {.where = where + u" spoken more"_s, .text = index.data(Qt::AccessibleDescriptionRole).toString()}};
        }
    }
    return all;
}

inline QList<Shown> ofWidget(const QWidget &widget)
{
    const QString name = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    QList<Shown> all{{.where = name + u" tooltip"_s, .text = widget.toolTip(), .guessed = true},
                     {.where = name + u" what's this"_s, .text = widget.whatsThis(), .guessed = true},
                     {.where = name + u" status tip"_s, .text = widget.statusTip()},
                     {.where = name + u" accessible name"_s, .text = widget.accessibleName()},
                     {.where = name + u" accessible description"_s, .text = widget.accessibleDescription()},
                     {.where = name + u" window title"_s, .text = widget.windowTitle()}};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        all += {.where = name, .text = label->text(), .guessed = label->textFormat() == Qt::AutoText};
        if (label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText) {
            qFatal("%s draws rich text", qPrintable(name));
        }
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        all += {.where = name, .text = button->text()};
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int index = 0; index < combo->count(); ++index) {
            all += {.where = name, .text = combo->itemText(index)};
        }
    } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
        all += {.where = name, .text = edit->toPlainText()};
    } else if (const auto *bar = qobject_cast<const QStatusBar *>(&widget)) {
        all += {.where = name, .text = bar->currentMessage()};
    } else if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        for (int index = 0; index < tabs->count(); ++index) {
            all += {.where = name, .text = tabs->tabText(index)};
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        all += ofModel(*view);
    }
    return all;
}

// Everything in the window, shown at the moment or not, but for the boxes that one types in.
inline QList<Shown> everythingIn(const QWidget &window)
{
    QList<Shown> all = ofWidget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        all += ofWidget(*widget);
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        all += {.where = u"action"_s, .text = action->text()};
        all += {.where = u"action tooltip"_s, .text = action->toolTip(), .guessed = true};
    }
    return all;
}

inline bool hides(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || u == 0x061C || u == 0x200B ||
           u == 0x200E || u == 0x200F || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF ||
           (u >= 0xFFF9 && u <= 0xFFFB);
}

// What a tooltip that Qt takes for rich text shows in the end.
inline QString drawn(const QString &tooltip)
{
    if (!Qt::mightBeRichText(tooltip)) {
        return tooltip;
    }
    QTextDocument document;
    document.setHtml(tooltip);
    return document.toPlainText();
}

// Not as rich text, or as nothing but one escaped run of it.
inline bool isDrawnAsItIs(const QString &text)
{
    static const QString before = u"<span style=\"white-space:pre-wrap\">"_s;
    static const QString after = u"</span>"_s;
    return !Qt::mightBeRichText(text) ||
           (text.startsWith(before) && text.endsWith(after) &&
            !text.mid(before.size(), text.size() - before.size() - after.size()).contains(u'<'));
}

inline QString faultOf(const Shown &shown)
{
    for (const QChar c : shown.text) {
        if (hides(c)) {
            return QStringLiteral("%1 hides U+%2: %3")
                .arg(shown.where, QString::number(c.unicode(), 16), shown.text.left(300));
        }
    }
    if (!shown.text.isValidUtf16()) {
        return shown.where + u" holds half of a character"_s;
    }
    return shown.guessed && !isDrawnAsItIs(shown.text)
               ? shown.where + u" is drawn as rich text: "_s + shown.text.left(300)
               : QString();
}

} // namespace EveryText
