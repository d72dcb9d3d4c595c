#include "gui/bandbutton.h"
#include "gui/labels.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *(QWidget *parent)>;

double luminance(const QColor &color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

template <typename Widget>
Widget *withText(QWidget *parent)
{
    auto *widget = new Widget(parent);
    widget->setText(u"Words"_s);
    return widget;
}

// Every kind of control that the program has.
std::vector<std::pair<const char *, Make>> kinds()
{
    return {
        {"button", [](QWidget *parent) { return new QPushButton(u"Words"_s, parent); }},
        {"next step",
         [](QWidget *parent) {
             auto *button = new QPushButton(u"Words"_s, parent);
             button->setDefault(true);
             return button;
         }},
        {"flat button",
         [](QWidget *parent) {
             auto *button = new QPushButton(u"Words"_s, parent);
             button->setFlat(true);
             return button;
         }},
        {"tool button",
         [](QWidget *parent) {
             auto *button = new QToolButton(parent);
             button->setText(u"Words"_s);
             button->setFocusPolicy(Qt::StrongFocus);
             return button;
         }},
        {"button on the band",
         [](QWidget *parent) {
             auto *button = new BandButton(parent);
             button->setText(u"Words"_s);
             button->setColors(Theme::of(parent->palette()).band(EnvironmentKind::Production));
             return button;
         }},
        {"check box", withText<QCheckBox>},
        {"radio button", withText<QRadioButton>},
        {"line edit", withText<QLineEdit>},
        {"spin box", [](QWidget *parent) { return new QSpinBox(parent); }},
        {"shortcut edit", [](QWidget *parent) { return new QKeySequenceEdit(parent); }},
        {"combo box",
         [](QWidget *parent) {
             auto *combo = new QComboBox(parent);
             combo->addItem(u"Words"_s);
             return combo;
         }},
        {"list",
         [](QWidget *parent) {
             auto *list = new QListWidget(parent);
             list->addItem(u"Words"_s);
             return list;
         }},
        {"empty list", [](QWidget *parent) { return new QListWidget(parent); }},
        {"list without a frame",
         [](QWidget *parent) {
             auto *list = new QListWidget(parent);
             list->addItem(u"Words"_s);
             list->setCurrentRow(0);
             list->setFrameShape(QFrame::NoFrame);
             return list;
         }},
        {"table",
         [](QWidget *parent) {
             auto *table = new QTableWidget(1, 2, parent);
             table->setItem(0, 0, new QTableWidgetItem(u"Words"_s));
             return table;
         }},
        {"tree",
         [](QWidget *parent) {
             auto *tree = new QTreeWidget(parent);
             tree->addTopLevelItem(new QTreeWidgetItem({u"Words"_s}));
             return tree;
         }},
        {"tabs",
         [](QWidget *parent) {
             auto *tabs = new QTabBar(parent);
             tabs->addTab(u"Words"_s);
             tabs->addTab(u"More"_s);
             return tabs;
         }},
        {"text", [](QWidget *parent) { return new QPlainTextEdit(u"Words"_s, parent); }},
        {"text that is read",
         [](QWidget *parent) {
             auto *edit = new QPlainTextEdit(u"Words"_s, parent);
             edit->setReadOnly(true);
             return edit;
         }},
        {"help",
         [](QWidget *parent) {
             auto *browser = new QTextBrowser(parent);
             browser->setPlainText(u"Words"_s);
             return browser;
         }},
        {"scroll area", [](QWidget *parent) { return new QScrollArea(parent); }},
        {"scroll area without an edge",
         [](QWidget *parent) {
             auto *area = new QScrollArea(parent);
             area->setProperty("quietFrame", true);
             auto *body = new QWidget;
             body->setMinimumHeight(500);
             area->setWidget(body);
             area->setWidgetResizable(true);
             return area;
         }},
        {"label that can be selected", [](QWidget *parent) { return Labels::selectable(u"Words"_s, parent); }},
        {"splitter handle",
         [](QWidget *parent) {
             auto *splitter = new QSplitter(parent);
             splitter->addWidget(new QWidget);
             splitter->addWidget(new QWidget);
             splitter->handle(1)->setFocusPolicy(Qt::StrongFocus);
             return splitter;
         }},
    };
}

} // namespace

// Whatever has the focus shows it, in each theme, by enough pixels that differ enough (WCAG 2.2: 3:1).
class TestFocusRing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFocus_data();
    void showsTheFocus();
    void cleanup() { Theme::apply(*qApp, ThemeChoice::Light); }
};

void TestFocusRing::showsTheFocus_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Make>("make");
    for (const auto &[themeName, choice] :
         {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark),
          std::pair("high contrast", ThemeChoice::HighContrast)}) {
        for (const auto &[name, make] : kinds()) {
            QTest::addRow("%s: %s", themeName, name) << choice << make;
        }
    }
}

void TestFocusRing::showsTheFocus()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const Make, make);
    Theme::apply(*qApp, choice);
    QApplication::setCursorFlashTime(0); // a caret that comes and goes is not what is measured
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"Other"_s, &window);
    QWidget *control = make(&window);
    layout->addWidget(other);
    layout->addWidget(control);
    window.resize(320, 240);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *splitter = qobject_cast<QSplitter *>(control);
    QWidget *focused = splitter != nullptr ? splitter->handle(1) : control;
    other->setFocus();
    QCoreApplication::sendPostedEvents();
    const QImage without = control->grab().toImage();
    focused->setFocus(Qt::TabFocusReason);
    QVERIFY(focused->hasFocus());
    QCoreApplication::sendPostedEvents();
    const QImage with = control->grab().toImage();
    QCOMPARE(with.size(), without.size());
    int differing = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            differing += ratio(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0 ? 1 : 0;
        }
    }
    // As much as a line of one pixel around a small control.
    QVERIFY2(differing >= 80, qPrintable(u"only %1 pixels differ"_s.arg(differing)));
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
