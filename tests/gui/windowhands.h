#pragma once

#include "gui/consolefixture.h"
#include "support/scriptedserver.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>

#include <functional>

// What somebody at the window can do and read, by the names of the widgets. Keys go to whatever has the focus.
class WindowHands
{
public:
    explicit WindowHands(ConsoleFixture &console)
        : m_console(console)
    {
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *widget = m_console.find<T>(name);
        if (widget == nullptr) {
            qFatal("no widget %s", name);
        }
        return widget;
    }

    QLineEdit *box() const { return find<QLineEdit>("identifierEdit"); }
    QComboBox *kinds() const { return find<QComboBox>("kindCombo"); }
    QTableView *list() const { return find<QTableView>("answersView"); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_console.window().windowHandle(), key, modifiers);
    }

    // In place of what stood there. Letter by letter where QTest can, else pasted.
    void type(QLineEdit *edit, const QString &text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        const bool typable =
            std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
        if (typable && text.size() < 100) {
            QTest::keyClicks(edit, text);
        } else {
            paste(edit, text);
        }
    }

    void type(const QString &text) const { type(box(), text); }

    static void paste(QLineEdit *edit, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence::Paste);
    }

    // Typed and sent; does not wait.
    void ask(const QString &text) const
    {
        type(text);
        QTest::keyClick(box(), Qt::Key_Return);
    }

    void askAndWait(const QString &text) const
    {
        ask(text);
        QVERIFY(QTest::qWaitFor([this] { return m_console.answers().running() == 0; })); // looks more often than QTRY_
    }

    void click(const char *button) const { click(find<QAbstractButton>(button)); }

    static void click(QWidget *widget)
    {
        QVERIFY2(widget->isVisible(), qPrintable(widget->objectName()));
        QVERIFY2(widget->isEnabled(), qPrintable(widget->objectName()));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    bool sees(const char *widget) const
    {
        const auto *found = m_console.find<QWidget>(widget);
        return found != nullptr && found->isVisible();
    }

    // Empty when it is not on screen.
    QString reads(const char *label) const { return sees(label) ? find<QLabel>(label)->text() : QString(); }

    // "Cover level: Comprehensive", one for each row that is on screen.
    QStringList grid(const char *name) const
    {
        QStringList rows;
        const auto *layout = sees(name) ? qobject_cast<QGridLayout *>(find<QWidget>(name)->layout()) : nullptr;
        for (int row = 0; layout != nullptr && row < layout->rowCount(); ++row) {
            if (layout->itemAtPosition(row, 0) != nullptr && layout->itemAtPosition(row, 1) != nullptr) {
                rows += textAt(*layout, row, 0) + QLatin1String(": ") + textAt(*layout, row, 1);
            }
        }
        return rows;
    }

    // The words of all labels under a widget that are on screen, in no order.
    QString words(const char *widget) const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(widget)->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts.join(u'\n');
    }

    QStringList column(StatusSearchModel::Column column) const
    {
        QStringList cells;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            cells += model->index(row, static_cast<int>(column)).data().toString();
        }
        return cells;
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QRect cell = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    void clickHeader(StatusSearchModel::Column column) const
    {
        const QHeaderView *header = list()->horizontalHeader();
        const int section = static_cast<int>(column);
        const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    }

    QString statusBar() const { return find<QStatusBar>("statusBar")->currentMessage(); }

    QList<QAbstractButton *> buttons(const char *name) const
    {
        QList<QAbstractButton *> shown;
        for (QAbstractButton *button : m_console.window().findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible()) {
                shown += button;
            }
        }
        return shown;
    }

private:
    static QString textAt(const QGridLayout &layout, int row, int column)
    {
        const auto *label = qobject_cast<QLabel *>(layout.itemAtPosition(row, column)->widget());
        return label != nullptr ? label->text() : QString();
    }

    ConsoleFixture &m_console;
};

// Answers as the contract has them.
namespace Answers {

inline ScriptedAnswer enabled(const QByteArray &number, const QByteArray &level = "Comprehensive")
{
    return ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P1","customer_number":")" + number +
                                         R"(","cover_class_of_use":"Social","cover_level":")" + level + R"("})");
}

inline ScriptedAnswer disabled(const QByteArray &number)
{
    return ScriptedAnswer::json(200, R"({"status":"DISABLED","policyId":"P1","customer_number":")" + number + R"("})");
}

inline ScriptedAnswer notFound()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"Not found."})");
}

inline ScriptedAnswer later(std::chrono::milliseconds pause, ScriptedAnswer answer)
{
    answer.steps.prepend(Step::pause(pause));
    return answer;
}

} // namespace Answers

inline const QByteArray windowToken = QByteArrayLiteral("window-test-token");
