#include "gui/enrolfixture.h"

#include "gui/enrolreview.h"
#include "gui/fieldmessage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEnrolPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enrolsThePublishedExampleByKeysAndMarksWhatDiffers();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EnrolFixture> m_console;
};

void TestEnrolPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<EnrolFixture>(m_folder->path());
}

void TestEnrolPage::cleanup()
{
    m_console.reset();
    m_folder.reset();
}

void TestEnrolPage::enrolsThePublishedExampleByKeysAndMarksWhatDiffers()
{
    m_console->connectToSandbox();
    m_console->show();
    m_console->typePublishedExample();
    m_console->review();
    QCOMPARE(m_console->find<QAbstractButton>("sendButton")->text(), u"Enrol Reakwon The Chef in SANDBOX"_s);
    m_console->submit();
    QTRY_COMPARE(m_console->state(), u"enrolOutcome"_s);
    QCOMPARE(m_console->reads("attemptStateLabel"), u"Enrolled"_s);
    QVERIFY(!m_console->reads("numberLabel").isEmpty());
    QStringList cells;
    for (const QLabel *label : m_console->find<QWidget>("differenceTable")->findChildren<QLabel *>()) {
        cells += label->text();
    }
    QVERIFY2(cells.contains(u"babysitter"_s) && cells.contains(u"childminder"_s), qPrintable(cells.join(u'|')));
    QCOMPARE(m_console->posts(), 1);
}

QTEST_MAIN(TestEnrolPage)
#include "tst_enrolpage.moc"
