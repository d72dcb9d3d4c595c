#include "gui/accessibleaudit.h"
#include "gui/enrolstates.h"

using namespace Qt::StringLiterals;

namespace {

// What there is to look at now, but for a few that come and go with the layout. More is welcome; less means that a page
// went unseen, or a control lost its place in the tree.
constexpr int leastStates = 78;
constexpr int leastControls = 5550;
constexpr int leastTexts = 1075;

} // namespace

Q_DECLARE_METATYPE(WindowStates::State)

// What somebody hears who does not see the window: in every state of every page each control has a name that tells it
// from the others, and says what it does where the name alone does not.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void cleanupTestCase() const;

    void everyControlIsNamed_data();
    void everyControlIsNamed();

private:
    int m_states = 0;
    int m_controls = 0;
    int m_texts = 0;
};

void TestAccessibility::everyControlIsNamed_data()
{
    QTest::addColumn<WindowStates::State>("state");
    for (const WindowStates::State &state : WindowStates::all()) {
        QTest::newRow(state.name) << state;
    }
}

void TestAccessibility::everyControlIsNamed()
{
    QFETCH(const WindowStates::State, state);
    WindowScene scene;
    scene.show();
    state.bring(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    AccessibleAudit audit;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) {
            audit.look(*window);
        }
    }
    ++m_states;
    m_controls += audit.controls();
    m_texts += audit.texts();
    qInfo("%d controls, %d texts", audit.controls(), audit.texts());
    QVERIFY2(audit.faults().isEmpty(), qPrintable(u'\n' + audit.faults().join(u'\n')));
}

void TestAccessibility::cleanupTestCase() const
{
    qInfo("looked at %d controls and %d texts in %d states", m_controls, m_texts, m_states);
    if (m_states < WindowStates::all().size()) {
        return; // only some were asked for, or one failed and has said so
    }
    QVERIFY(m_states >= leastStates);
    QVERIFY(m_controls >= leastControls);
    QVERIFY(m_texts >= leastTexts);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
