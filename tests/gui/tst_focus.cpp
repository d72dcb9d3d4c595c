#include "gui/focusscroller.h"
#include "gui/focussteps.h"
#include "gui/focuswalk.h"

#include <QLabel>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(WindowStates::State)
Q_DECLARE_METATYPE(FocusSteps::Step)

// Where the keys go: round every page in every state by Tab, in the order of reading and back, and nowhere else.
class TestFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void cleanupTestCase() const { qInfo("%lld stops", m_stops); }

    void tabGoesRoundAndReachesEverything_data();
    void tabGoesRoundAndReachesEverything();
    void goesOnWhereOneWould_data();
    void goesOnWhereOneWould();
    void staysInSightWhenSomethingAboveItGrows();
    void staysWhereThePersonScrolledIt();

private:
    qint64 m_stops = 0;
};

void TestFocus::tabGoesRoundAndReachesEverything_data()
{
    QTest::addColumn<WindowStates::State>("state");
    QTest::addColumn<QSize>("size");
    for (const WindowStates::State &state : WindowStates::all()) {
        QTest::newRow(state.name) << state << QSize(1180, 780);
    }
    for (const WindowStates::State &state : WindowStates::ofEnrol()) { // the page that scrolls most
        QTest::addRow("%s, small", state.name) << state << QSize(1024, 640);
    }
}

void TestFocus::tabGoesRoundAndReachesEverything()
{
    QFETCH(const WindowStates::State, state);
    QFETCH(const QSize, size);
    WindowScene scene;
    scene.show(size);
    state.bring(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    QWidget *window = QApplication::activeModalWidget();
    if (window == nullptr) {
        QWidget *guide = scene.console().help().window();
        window = guide != nullptr && guide->isVisible() ? guide : &scene.window();
    }
    window->activateWindow(); // a dialog may just have gone
    QTRY_VERIFY(window->isActiveWindow());
    const auto *palette = window->findChild<QWidget *>(u"commandPalette"_s);
    FocusWalk walk(*window, palette != nullptr && palette->isVisible() ? palette : window);
    const QList<QWidget *> stops = walk.round();
    m_stops += stops.size();
    walk.compare(stops, walk.reachable());
    walk.checkReading(stops);
    QList<QWidget *> back = walk.round(true);
    std::ranges::reverse(back);
    if (!back.isEmpty()) {
        back.prepend(back.takeLast()); // both begin where the focus was
    }
    if (back != stops && walk.faults().isEmpty()) {
        QStringList ways;
        for (const auto &way : {stops, back}) {
            QStringList names;
            for (const QWidget *stop : way) {
                names += FocusWalk::name(stop);
            }
            ways += names.join(u' ');
        }
        QFAIL(qPrintable(u"another way back:\n"_s + ways.join(u'\n')));
    }
    QVERIFY2(walk.faults().isEmpty(), qPrintable(u'\n' + walk.faults().join(u'\n')));
}

void TestFocus::goesOnWhereOneWould_data()
{
    QTest::addColumn<FocusSteps::Step>("step");
    for (const FocusSteps::Step &step : FocusSteps::all()) {
        QTest::newRow(step.name) << step;
    }
}

void TestFocus::goesOnWhereOneWould()
{
    QFETCH(const FocusSteps::Step, step);
    const QList<WindowStates::State> states = WindowStates::all();
    const auto state = std::ranges::find_if(
        states, [&](const WindowStates::State &one) { return qstrcmp(one.name, step.state) == 0; });
    QVERIFY2(state != states.end(), step.state);
    WindowScene scene;
    scene.show();
    state->bring(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    step.act(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto isThere = [&] {
        const QWidget *focused = scene.window().focusWidget();
        return focused != nullptr && std::ranges::any_of(step.expected, [&](const char *name) {
                   return focused->objectName() == QLatin1String(name);
               });
    };
    QVERIFY2(QTest::qWaitFor(isThere, 2000),
             qPrintable(FocusWalk::name(scene.window().focusWidget()) + u" has the focus"_s));
    FocusWalk walk(scene.window());
    walk.check(scene.window().focusWidget());
    QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(u'\n')));
}

namespace {

// A hint, a field below it, and much more: in a window that shows a part of them.
struct ScrolledForm
{
    ScrolledForm()
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        hint = new QLabel(QStringLiteral("A hint"), content);
        field = new QLineEdit(content);
        auto *rest = new QWidget(content);
        rest->setFixedHeight(600);
        layout->addWidget(hint);
        layout->addWidget(field);
        layout->addWidget(rest);
        area = new QScrollArea(&window);
        area->setWidget(content);
        area->setWidgetResizable(true);
        window.setCentralWidget(area);
        window.resize(300, 160);
        new FocusScroller(window);
        window.show();
    }

    bool isInSight() const
    {
        return area->viewport()->rect().contains(QRect(field->mapTo(area->viewport(), QPoint()), field->size()));
    }
    void grow() const { hint->setMinimumHeight(hint->height() + 150); }

    QMainWindow window;
    QScrollArea *area = nullptr;
    QLabel *hint = nullptr;
    QLineEdit *field = nullptr;
};

} // namespace

void TestFocus::staysInSightWhenSomethingAboveItGrows()
{
    const ScrolledForm form;
    QVERIFY(QTest::qWaitForWindowActive(form.area->window()));
    form.field->setFocus();
    QVERIFY(form.isInSight());
    const int before = form.field->y();
    form.grow();
    QTRY_VERIFY(form.field->y() > before);
    QTRY_VERIFY(form.isInSight());
}

void TestFocus::staysWhereThePersonScrolledIt()
{
    const ScrolledForm form;
    QVERIFY(QTest::qWaitForWindowActive(form.area->window()));
    form.field->setFocus();
    QScrollBar *bar = form.area->verticalScrollBar();
    bar->setValue(400);
    QVERIFY(!form.isInSight());
    const int before = form.field->y();
    form.grow();
    QTRY_VERIFY(form.field->y() > before);
    QCoreApplication::sendPostedEvents(); // where it would follow
    QCOMPARE(bar->value(), 400);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
