#include "models/answerfiltermodel.h"
#include "unit/models/service.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = StatusSearchModel::Column;

class TestAnswerFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutSortingTheNewestIsFirst();
    void everyWordMustOccurInSomeColumn_data();
    void everyWordMustOccurInSomeColumn();
    void aNewQuestionJoinsTheFilteredRowsOnlyWhenItFits();
    void aRowComesInWhenItsAnswerFits();
    void aRowLeavesWhenItsAnswerNoLongerFits();
    void sortingCanBeTakenBack();
    void tookIsSortedByNumberNotText();
    void askedAtIsSortedByTimeAlsoAcrossMidnight();
    void answersThatArriveKeepTheOrderSorted();

private:
    void ask(const QString &value);
    void answerAll();
    QStringList shown(Column column = Column::Asked) const;

    HandClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatusSearchModel> m_model;
    std::unique_ptr<AnswerFilterModel> m_filter;
};

void TestAnswerFilterModel::init()
{
    m_clock = {};
    m_server = std::make_unique<ScriptedServer>();
    m_session = sessionWith(*m_server, m_clock);
    m_model = std::make_unique<StatusSearchModel>(m_clock);
    m_filter = std::make_unique<AnswerFilterModel>();
    m_filter->setSourceModel(m_model.get());
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model.get()), static_cast<QAbstractItemModel *>(m_filter.get())}) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    m_server->answerBy([](const ReceivedRequest &request) {
        if (request.target.contains("GONE")) {
            return notFoundAnswer();
        }
        if (request.target.contains("SLOW")) {
            return afterPause(1100ms, enabledAnswer("SLOW1"));
        }
        return request.target.contains("OFF") ? disabledAnswer("OFF1") : enabledAnswer("ABC123", "Third Party (TPO)");
    });
}

void TestAnswerFilterModel::cleanup()
{
    m_filter.reset();
    m_model.reset();
    m_session.reset();
    m_server.reset();
}

void TestAnswerFilterModel::ask(const QString &value)
{
    m_model->search(partnerId(value));
}

void TestAnswerFilterModel::answerAll()
{
    m_model->setSession(m_session.get());
    QTRY_COMPARE(m_model->running(), 0);
}

QStringList TestAnswerFilterModel::shown(Column column) const
{
    QStringList cells;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        cells += m_filter->index(row, static_cast<int>(column)).data().toString();
    }
    return cells;
}

void TestAnswerFilterModel::withoutSortingTheNewestIsFirst()
{
    ask(u"one"_s);
    ask(u"two"_s);
    ask(u"three"_s);
    QCOMPARE(shown(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
}

void TestAnswerFilterModel::everyWordMustOccurInSomeColumn_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("kept");
    const QString on = u"ON1"_s;
    const QString off = u"OFF1"_s;
    const QString gone = u"GONE1"_s;
    QTest::newRow("nothing") << QString() << QStringList{gone, off, on};
    QTest::newRow("blanks") << u"   "_s << QStringList{gone, off, on};
    QTest::newRow("asked") << u"off1"_s << QStringList{off};
    QTest::newRow("status word") << u"disabled"_s << QStringList{off};
    QTest::newRow("two words of one cell") << u"not found"_s << QStringList{gone};
    QTest::newRow("words of two columns") << u"tpo enabled"_s << QStringList{on};
    QTest::newRow("words in any order") << u"social  on1"_s << QStringList{on};
    QTest::newRow("one word fits, one does not") << u"enabled nowhere"_s << QStringList{};
    QTest::newRow("no pattern characters") << u".*"_s << QStringList{};
    QTest::newRow("brackets are letters") << u"(tpo)"_s << QStringList{on};
    QTest::newRow("unbalanced bracket") << u"["_s << QStringList{};
    QTest::newRow("kind") << u"WORK PROVIDER"_s << QStringList{gone, off, on};
}

void TestAnswerFilterModel::everyWordMustOccurInSomeColumn()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, kept);
    ask(u"ON1"_s);
    ask(u"OFF1"_s);
    ask(u"GONE1"_s);
    answerAll();
    m_filter->setFilterText(filter);
    QCOMPARE(shown(), kept);
    m_filter->setFilterText({});
    QCOMPARE(m_filter->rowCount(), 3);
}

void TestAnswerFilterModel::aNewQuestionJoinsTheFilteredRowsOnlyWhenItFits()
{
    m_filter->setFilterText(u"rider"_s);
    ask(u"rider-1"_s);
    ask(u"driver-1"_s);
    QCOMPARE(shown(), QStringList{u"rider-1"_s});
}

void TestAnswerFilterModel::aRowComesInWhenItsAnswerFits()
{
    m_filter->setFilterText(u"disabled"_s);
    ask(u"OFF1"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    answerAll();
    QCOMPARE(shown(), QStringList{u"OFF1"_s});
}

void TestAnswerFilterModel::aRowLeavesWhenItsAnswerNoLongerFits()
{
    m_filter->setFilterText(u"asking"_s);
    ask(u"OFF1"_s);
    QCOMPARE(m_filter->rowCount(), 1);
    answerAll();
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestAnswerFilterModel::sortingCanBeTakenBack()
{
    for (const char *value : {"beta", "alpha", "gamma", "alpha2"}) {
        ask(QString::fromLatin1(value));
    }
    m_filter->sort(static_cast<int>(Column::Asked), Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"alpha"_s, u"alpha2"_s, u"beta"_s, u"gamma"_s}));
    m_filter->sort(static_cast<int>(Column::Asked), Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"gamma"_s, u"beta"_s, u"alpha2"_s, u"alpha"_s}));
    m_filter->sort(-1);
    QCOMPARE(shown(), (QStringList{u"alpha2"_s, u"gamma"_s, u"alpha"_s, u"beta"_s}));
}

void TestAnswerFilterModel::tookIsSortedByNumberNotText()
{
    // "1.1 s" comes before "3 ms" as text.
    ask(u"SLOW1"_s);
    ask(u"ON1"_s);
    answerAll();
    m_filter->sort(static_cast<int>(Column::Took), Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"ON1"_s, u"SLOW1"_s}));
    m_filter->sort(static_cast<int>(Column::Took), Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"SLOW1"_s, u"ON1"_s}));
}

void TestAnswerFilterModel::askedAtIsSortedByTimeAlsoAcrossMidnight()
{
    ask(u"evening"_s);
    m_clock.advance(15h);
    ask(u"night"_s); // 00:26:53, a smaller text
    m_filter->sort(static_cast<int>(Column::AskedAt), Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"evening"_s, u"night"_s}));
    m_filter->sort(static_cast<int>(Column::AskedAt), Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"night"_s, u"evening"_s}));
}

void TestAnswerFilterModel::answersThatArriveKeepTheOrderSorted()
{
    m_filter->sort(static_cast<int>(Column::Status), Qt::AscendingOrder);
    ask(u"ON1"_s);
    ask(u"GONE1"_s);
    ask(u"OFF1"_s);
    answerAll();
    QCOMPARE(shown(Column::Status), (QStringList{u"DISABLED"_s, u"ENABLED"_s, u"Not found"_s}));
}

QTEST_GUILESS_MAIN(TestAnswerFilterModel)
#include "tst_answerfiltermodel.moc"
