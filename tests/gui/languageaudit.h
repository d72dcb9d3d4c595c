#pragma once

#include "gui/everytext.h"
#include "support/pseudolanguage.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBrowser>

// Looks at everything that a window shows at this moment: is every text translated, does it fit, does nothing lie on
// anything else, and is each underlined letter there once?
class LanguageAudit
{
public:
    // `marked`: the language is one that marks its texts, so that those without marks can be told.
    LanguageAudit(QWidget &window, bool marked)
        : m_window(window)
        , m_marked(marked)
    {
        if (marked) {
            lookForUntranslated();
        }
        lookForCut();
        lookForOverlaps();
        lookForMnemonics();
    }

    int texts() const { return m_texts; }
    const QStringList &faults() const { return m_faults; }

private:
    void fault(const QWidget &widget, const QString &what)
    {
        const QString name = widget.objectName().isEmpty() && widget.parentWidget() != nullptr
                                 ? widget.parentWidget()->objectName() + u'/'
                                 : widget.objectName();
        m_faults += QStringLiteral("%1 %2: %3").arg(QLatin1String(widget.metaObject()->className()), name, what);
    }

    QList<QWidget *> shown() const
    {
        QList<QWidget *> all;
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == m_window.window() && !isInner(*widget)) {
                all += widget;
            }
        }
        return all;
    }

    // Qt's own parts of its widgets.
    static bool isInner(const QWidget &widget) { return widget.objectName().startsWith(QLatin1String("qt_")); }

    // Words that no translation touches: the API's, the examples', names of keys, signs of units.
    static QString untranslated(const QString &text)
    {
        static const QRegularExpression data(QStringLiteral(
            "https?://\\S+|(?<!\\w)/[\\w/"
            ".?=&%-]+|[\\w.+-]+@[\\w.-]+|\\b(Ctrl|Alt|Shift|Esc|Return|Enter|Del|Delete|Ins|Tab|Space|PgUp|PgDown|"
            "Up|Down|Left|Right|Home|End|Backspace|F[0-9]{1,2}|GET|POST|HTTP|cURL|URL|JSON|ms|kB|bytes|Customer "
            "Console|English|Deutsch|Français)\\b"));
        static const QRegularExpression word(QStringLiteral("\\b[A-Za-z][a-z]{2,}\\b"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        static const QSet<QString> known = [] {
            QSet<QString> words;
            for (const char *line :
                 {"Reakwon The Chef Luke Street London Diggs babysitter childminder Created raekwon", // the example
                  "Carriage of Goods Passengers for Hire and Reward Third Party Social Comprehensive Public "
                  "Liability", // cover
                  "embedded server on this computer sandbox test Zego live Partner gateway staging api zego com "
                  "partners gateway",                                                                     // profiles
                  "Not found Key invalid Bad Gateway OK Customer customer number validated enabled html", // servers
                  "The email address is not that of the customer There no with API enrolment January",
                  "rider driver nobody Jose disabled suspended chauffeur", // asked for
                  "status policy detail message error cover class use level vehicle registration notes nested",
                  "suspension reason outstanding pounds contacts review reinstated extra deep contains null",
                  "phone mail underwriting open true false renewed every day midnight about change This"}) {
                for (const QString &one : QString::fromLatin1(line).split(u' ')) {
                    words += one.toLower();
                }
            }
            return words;
        }();
        QString rest = PseudoLanguage::unmarked(text);
        rest.remove(data);
        QStringList left;
        for (auto matches = word.globalMatch(rest); matches.hasNext();) {
            const QString found = matches.next().captured();
            if (!known.contains(found.toLower())) {
                left += found;
            }
        }
        return left.join(u' ');
    }

    // Also what is spoken, in tooltips, and in menus that are closed.
    void lookForUntranslated()
    {
        const auto judge = [this](const QString &where, const QString &text) {
            if (text.isEmpty()) {
                return;
            }
            ++m_texts;
            const QString left = untranslated(text);
            if (!left.isEmpty()) {
                m_faults += QStringLiteral("%1 is not translated: “%2” in “%3”").arg(where, left, text.left(120));
            }
        };
        QList<QWidget *> widgets = shown();
        widgets.prepend(&m_window);
        for (const QWidget *widget : std::as_const(widgets)) {
            if (holdsData(*widget)) {
                continue;
            }
            for (const EveryText::Shown &one : EveryText::ofWidget(*widget)) {
                judge(one.where, one.text);
            }
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
                judge(edit->objectName() + QStringLiteral(" placeholder"), edit->placeholderText());
            } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
                for (int section = 0; section < header->count(); ++section) {
                    judge(widget->objectName() + QStringLiteral(" header"),
                          header->model()->headerData(section, header->orientation()).toString());
                }
            }
        }
        for (const QAction *action : m_window.findChildren<QAction *>()) {
            judge(QStringLiteral("action ") + action->objectName(), action->text());
        }
    }

    static bool holdsData(const QWidget &widget)
    {
        return widget.objectName() == QLatin1String("detailLabel") ||  // the server's own words
               widget.objectName() == QLatin1String("contentsView") || // of the guide, which is English
               qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
               qobject_cast<const QTextBrowser *>(&widget) != nullptr;
    }

    // What is in the visible part of the window, or can be scrolled there.
    void lookForCut()
    {
        for (QWidget *widget : shown()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                judgeLabel(*label);
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                judgeButton(*button);
            } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
                judgeCombo(*combo);
            } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
                judgePlaceholder(*edit);
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                judgeTabs(*tabs);
            } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
                judgeMenuBar(*menus);
            } else if (auto *header = qobject_cast<QHeaderView *>(widget)) {
                judgeHeader(*header);
            } else if (auto *list = qobject_cast<QListWidget *>(widget)) {
                judgeList(*list);
            }
        }
        judgeRooms();
        judgeAreas();
    }

    void judgeFit(const QWidget &widget, const QString &text, int needed, int room)
    {
        ++m_texts;
        if (needed > room + tolerance) {
            fault(widget, QStringLiteral("cut off, %1 of %2 px: “%3”").arg(room).arg(needed).arg(text.left(80)));
        }
    }

    void judgeLabel(const QLabel &label)
    {
        const QString text = label.text();
        if (text.isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
            return;
        }
        const QRect room =
            label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
        if (!label.wordWrap()) {
            const int needed = label.fontMetrics().size(Qt::TextShowMnemonic, text).width();
            // One that is shortened with its whole text beside it is not cut off.
            if (label.toolTip().isEmpty()) {
                judgeFit(label, text, needed, room.width());
            }
            judgeFit(label, text, label.fontMetrics().height(), room.height());
            return;
        }
        int widest = 0;
        for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s/-]+")))) {
            widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
        }
        if (label.toolTip().isEmpty()) {
            judgeFit(label, text, widest, room.width());
        }
        judgeFit(label, text, label.heightForWidth(label.width()), label.height());
    }

    void judgeButton(const QAbstractButton &button)
    {
        if (!button.text().isEmpty()) {
            judgeFit(button, button.text(), button.minimumSizeHint().width(), button.width());
            judgeFit(button, button.text(), button.fontMetrics().height(), button.height());
        }
    }

    void judgeCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        if (!combo.isEditable() && !combo.currentText().isEmpty() && combo.toolTip().isEmpty()) {
            judgeFit(combo, combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()),
                     field.width());
        }
    }

    void judgePlaceholder(const QLineEdit &edit)
    {
        if (edit.text().isEmpty() && !edit.placeholderText().isEmpty() && edit.toolTip().isEmpty()) {
            constexpr int frame = 8;
            judgeFit(edit, edit.placeholderText(), edit.fontMetrics().horizontalAdvance(edit.placeholderText()),
                     edit.contentsRect().width() - frame);
        }
    }

    void judgeTabs(const QTabBar &tabs)
    {
        for (int index = 0; index < tabs.count(); ++index) {
            judgeFit(tabs, tabs.tabText(index),
                     tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(index)).width(),
                     tabs.tabRect(index).width());
        }
    }

    void judgeMenuBar(const QMenuBar &menus)
    {
        for (QAction *action : menus.actions()) {
            if (action->isVisible()) {
                const QRect place = menus.actionGeometry(action);
                judgeFit(menus, action->text(), place.width(), place.intersected(menus.rect()).width());
            }
        }
    }

    void judgeHeader(QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal) {
            return;
        }
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            if (!header.isSectionHidden(section) && !text.isEmpty() &&
                header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) {
                judgeFit(header, text, header.fontMetrics().horizontalAdvance(text), header.sectionSize(section));
            }
        }
    }

    void judgeList(QListWidget &list)
    {
        for (int row = 0; row < list.count(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            QFont font = list.font();
            if (const QVariant own = index.data(Qt::FontRole); own.isValid()) {
                font = own.value<QFont>();
            }
            if (!index.data(Qt::ToolTipRole).toString().isEmpty()) {
                continue; // shortened, and whole in the tooltip
            }
            const int icon = index.data(Qt::DecorationRole).isValid() ? list.iconSize().width() : 0;
            judgeFit(list, index.data().toString(),
                     QFontMetrics(font).horizontalAdvance(index.data().toString()) + icon,
                     qMin(list.visualRect(index).width(), list.viewport()->width()));
        }
    }

    // What paints itself, or holds others, says how much room it needs at the least. Of several around each other the
    // innermost is named.
    void judgeRooms()
    {
        QList<const QWidget *> squeezed;
        for (const QWidget *widget : shown()) {
            const QSize least =
                widget->minimumSizeHint().expandedTo(widget->minimumSize()).boundedTo(widget->maximumSize());
            if (qobject_cast<const QAbstractScrollArea *>(widget) == nullptr &&
                (least.width() > widget->width() + tolerance || least.height() > widget->height() + tolerance)) {
                squeezed += widget;
            }
        }
        for (const QWidget *widget : std::as_const(squeezed)) {
            const bool holdsAnother =
                std::ranges::any_of(squeezed, [widget](const QWidget *other) { return widget->isAncestorOf(other); });
            if (!holdsAnother) {
                const QSize least = widget->minimumSizeHint();
                fault(*widget, QStringLiteral("has %1×%2 px, needs %3×%4")
                                   .arg(widget->width())
                                   .arg(widget->height())
                                   .arg(least.width())
                                   .arg(least.height()));
            }
        }
    }

    // A page goes down, never sideways.
    void judgeAreas()
    {
        for (const QWidget *widget : shown()) {
            if (const auto *area = qobject_cast<const QScrollArea *>(widget);
                area != nullptr && area->widget()->width() > area->viewport()->width() + tolerance) {
                fault(*widget,
                      QStringLiteral("shows %1 of %2 px").arg(area->viewport()->width()).arg(area->widget()->width()));
            }
        }
    }

    // Neighbours in one layout.
    void lookForOverlaps()
    {
        for (const QWidget *parent : shown() + QList<QWidget *>{&m_window}) {
            if (parent->layout() == nullptr) {
                continue;
            }
            QList<const QWidget *> children;
            for (const QObject *child : parent->children()) {
                const auto *widget = qobject_cast<const QWidget *>(child);
                if (widget != nullptr && widget->isVisible() && !widget->isWindow() && !isInner(*widget) &&
                    isLaidOut(*parent->layout(), *widget)) {
                    children += widget;
                }
            }
            for (qsizetype i = 0; i < children.size(); ++i) {
                const QRect place = children.at(i)->geometry();
                if (!parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place)) {
                    fault(*children.at(i), QStringLiteral("lies outside of %1: %2×%3 in %4×%5 px")
                                               .arg(parent->objectName())
                                               .arg(place.width())
                                               .arg(place.height())
                                               .arg(parent->width())
                                               .arg(parent->height()));
                }
                for (qsizetype j = i + 1; j < children.size(); ++j) {
                    const QRect common = place.intersected(children.at(j)->geometry());
                    if (common.width() > tolerance && common.height() > tolerance) {
                        fault(*children.at(i), QStringLiteral("lies on %1").arg(children.at(j)->objectName()));
                    }
                }
            }
        }
    }

    static bool isLaidOut(const QLayout &layout, const QWidget &widget)
    {
        for (int index = 0; index < layout.count(); ++index) {
            QLayoutItem *item = layout.itemAt(index);
            if (item->widget() == &widget || (item->layout() != nullptr && isLaidOut(*item->layout(), widget))) {
                return true;
            }
        }
        return false;
    }

    static QChar mnemonicOf(const QString &text)
    {
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (text.at(at) == u'&') {
                ++at;
                if (text.at(at) != u'&') {
                    return text.at(at).toLower();
                }
            }
        }
        return {};
    }

    // Within each menu, and within what is shown of the page. The titles of the menus are left out: a page has more
    // fields than the alphabet has letters to spare, and the menu bar is reached with F10 as well.
    void lookForMnemonics()
    {
        for (const QMenu *menu : m_window.findChildren<QMenu *>()) {
            QHash<QChar, QString> taken;
            for (const QAction *action : menu->actions()) {
                if (action->isVisible()) {
                    take(taken, *menu, action->text());
                }
            }
        }
        QHash<QChar, QString> taken;
        for (const QWidget *widget : shown()) {
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                if (button->isEnabled()) {
                    take(taken, *widget, button->text());
                }
            } else if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy()) {
                take(taken, *widget, label->text());
            }
        }
    }

    void take(QHash<QChar, QString> &taken, const QWidget &widget, const QString &text)
    {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull() || m_marked) {
            return;
        }
        if (taken.contains(letter)) {
            fault(widget, QStringLiteral("“%1” has the letter of “%2”").arg(text, taken.value(letter)));
        }
        taken.insert(letter, text);
    }

    static constexpr int tolerance = 1;

    QWidget &m_window;
    const bool m_marked;
    int m_texts = 0;
    QStringList m_faults;
};
