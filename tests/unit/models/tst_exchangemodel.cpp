#include "models/exchangemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = ExchangeModel::Column;

class TestExchangeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNewestExchangeComesFirst();
    void aRunningExchangeShowsNoFiguresYet();
    void theSameExchangeIsBroughtUpToDateInItsRow();
    void anExchangeOfAnotherSessionWithTheSameIdIsARowOfItsOwn();
    void onlyTheLast200AreKept();
    void bodiesAreKeptUpTo8MiB();
    void oneHugeBodyIsStillShown();
    void aBodyThatArrivesLaterCounts();
    void clearForgetsEverything();
    void failuresAreMarkedButNotFoundAndCancelledAreNot_data();
    void failuresAreMarkedButNotFoundAndCancelledAreNot();
    void cellsShowHostileTextInTheOpen();
    void eachColumnHasAHeader();
    void whatTwoExchangesHaveInCommonIsKeptOnce();

private:
    static Exchange exchange(quint64 id, Exchange::State state = Exchange::State::Finished);
    QString cell(int row, Column column, int role = Qt::DisplayRole) const;

    std::unique_ptr<ExchangeModel> m_model;
};

void TestExchangeModel::init()
{
    m_model = std::make_unique<ExchangeModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestExchangeModel::cleanup()
{
    m_model.reset();
}

Exchange TestExchangeModel::exchange(quint64 id, Exchange::State state)
{
    Exchange exchange;
    exchange.id = id;
    exchange.state = state;
    exchange.startedAt = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);
    exchange.method = "GET";
    exchange.url = QUrl(QStringLiteral("https://api.example/v1/user/status/?customerNumber=N%1").arg(id));
    if (state != Exchange::State::Running) {
        exchange.httpStatus = 200;
        exchange.reason = "OK";
        exchange.responseBytes = 2048;
        exchange.phases.total = std::chrono::milliseconds(84);
    }
    return exchange;
}

QString TestExchangeModel::cell(int row, Column column, int role) const
{
    return m_model->index(row, static_cast<int>(column)).data(role).toString();
}

void TestExchangeModel::whatTwoExchangesHaveInCommonIsKeptOnce()
{
    const auto withHeaders = [](quint64 id, const char *length) {
        Exchange made = exchange(id);
        for (const char *name : {"Content-Type", "Content-Length"}) { // no two share anything yet
            made.responseHeaders.append({QByteArray(name), QByteArray(name[8] == 'T' ? "application/json" : length)});
            made.requestHeaders.append({QByteArray(name), QByteArray("0")});
        }
        return made;
    };
    m_model->update(withHeaders(1, "120"));
    m_model->update(exchange(2, Exchange::State::Running));
    m_model->update(withHeaders(2, "98"));
    const Exchange &newer = m_model->exchange(0);
    const Exchange &older = m_model->exchange(1);
    QVERIFY(newer.requestHeaders.constData() == older.requestHeaders.constData());
    QVERIFY(newer.responseHeaders.at(0).second.constData() == older.responseHeaders.at(0).second.constData());
    QVERIFY(newer.responseHeaders.at(1).first.constData() == older.responseHeaders.at(1).first.constData());
    QCOMPARE(newer.responseHeaders.at(1).second, QByteArray("98"));
    QCOMPARE(older.responseHeaders.at(1).second, QByteArray("120"));
}

void TestExchangeModel::theNewestExchangeComesFirst()
{
    m_model->update(exchange(1));
    m_model->update(exchange(2));
    QCOMPARE(m_model->exchange(0).id, 2U);
    QCOMPARE(m_model->exchange(1).id, 1U);
    QCOMPARE(cell(0, Column::Method), u"GET"_s);
    QCOMPARE(cell(0, Column::Status), u"200 OK"_s);
    QCOMPARE(cell(0, Column::Took), u"84 ms"_s);
    QCOMPARE(cell(0, Column::Time), u"09:26:53"_s);
    QVERIFY(cell(0, Column::Url).endsWith(u"customerNumber=N2"_s));
}

void TestExchangeModel::aRunningExchangeShowsNoFiguresYet()
{
    m_model->update(exchange(1, Exchange::State::Running));
    QCOMPARE(cell(0, Column::Status), u"…"_s);
    QCOMPARE(cell(0, Column::Took), QString());
    QCOMPARE(cell(0, Column::Size), QString());
}

void TestExchangeModel::theSameExchangeIsBroughtUpToDateInItsRow()
{
    m_model->update(exchange(1, Exchange::State::Running));
    m_model->update(exchange(2, Exchange::State::Running));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->update(exchange(1));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
    QCOMPARE(cell(1, Column::Status), u"200 OK"_s);
    QCOMPARE(cell(0, Column::Status), u"…"_s);
}

// Each session counts its exchanges from 1; what has ended is never changed again.
void TestExchangeModel::anExchangeOfAnotherSessionWithTheSameIdIsARowOfItsOwn()
{
    m_model->update(exchange(1, Exchange::State::Running));
    m_model->update(exchange(1));
    m_model->update(exchange(1, Exchange::State::Running));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, Column::Status), u"…"_s);
    QCOMPARE(cell(1, Column::Status), u"200 OK"_s);
    m_model->update(exchange(1));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, Column::Status), u"200 OK"_s);
}

void TestExchangeModel::onlyTheLast200AreKept()
{
    for (quint64 id = 1; id <= 250; ++id) {
        m_model->update(exchange(id));
        QVERIFY(m_model->rowCount() <= ExchangeModel::maxRows);
    }
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->exchange(0).id, 250U);
    QCOMPARE(m_model->exchange(199).id, 51U);
}

void TestExchangeModel::bodiesAreKeptUpTo8MiB()
{
    for (quint64 id = 1; id <= 40; ++id) {
        Exchange big = exchange(id);
        big.responseBody = QByteArray(256 * 1024, 'x');
        m_model->update(big);
    }
    QCOMPARE(m_model->rowCount(), 32);
    QCOMPARE(m_model->exchange(0).id, 40U);
}

void TestExchangeModel::oneHugeBodyIsStillShown()
{
    Exchange huge = exchange(1);
    huge.responseBody = QByteArray(ExchangeModel::maxBodyBytes + 1, 'x');
    m_model->update(huge);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->update(exchange(2));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->exchange(0).id, 2U);
}

void TestExchangeModel::aBodyThatArrivesLaterCounts()
{
    m_model->update(exchange(1, Exchange::State::Running));
    m_model->update(exchange(2));
    Exchange first = exchange(1);
    first.responseBody = QByteArray(ExchangeModel::maxBodyBytes + 1, 'x');
    m_model->update(first);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->exchange(0).id, 2U);
    // The bytes that went with it are forgotten too: there is room for the next ones.
    for (quint64 id = 3; id <= 12; ++id) {
        Exchange next = exchange(id);
        next.responseBody = QByteArray(256 * 1024, 'x');
        m_model->update(next);
    }
    QCOMPARE(m_model->rowCount(), 11);
}

void TestExchangeModel::clearForgetsEverything()
{
    Exchange big = exchange(1);
    big.responseBody = QByteArray(ExchangeModel::maxBodyBytes, 'x');
    m_model->update(big);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    big.id = 2;
    m_model->update(big);
    m_model->update(exchange(3));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->clear();
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestExchangeModel::failuresAreMarkedButNotFoundAndCancelledAreNot_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, ApiError::Kind kind, bool failed, const QString &answer) {
        QTest::newRow(name) << static_cast<int>(kind) << failed << answer;
    };
    row("not found", ApiError::Kind::NotFound, false, u"Not found"_s);
    row("cancelled", ApiError::Kind::Cancelled, false, u"Cancelled"_s);
    row("unreachable", ApiError::Kind::Unreachable, true, u"Unreachable"_s);
    row("timeout", ApiError::Kind::Timeout, true, u"No answer in time"_s);
    row("certificate", ApiError::Kind::Tls, true, u"Not secure"_s);
    row("bad answer", ApiError::Kind::BadAnswer, true, u"Unusable answer"_s);
}

void TestExchangeModel::failuresAreMarkedButNotFoundAndCancelledAreNot()
{
    QFETCH(const int, kind);
    QFETCH(const bool, failed);
    QFETCH(const QString, answer);
    Exchange broken = exchange(1, Exchange::State::Failed);
    broken.httpStatus = 0;
    broken.error = static_cast<ApiError::Kind>(kind);
    m_model->update(broken);
    QCOMPARE(m_model->index(0, 0).data(ExchangeModel::FailedRole).toBool(), failed);
    QCOMPARE(cell(0, Column::Status), answer);
}

void TestExchangeModel::cellsShowHostileTextInTheOpen()
{
    Exchange hostile = exchange(1);
    hostile.reason = "<b>OK</b>\x1b[31m\x07";
    hostile.url = QUrl::fromEncoded("https://api.example/?workProviderUserId=%3Cimg%20src%3Dx%3E%E2%80%AE%00");
    m_model->update(hostile);
    for (const Column column : {Column::Status, Column::Url}) {
        for (const QChar c : cell(0, column)) {
            QVERIFY2(c.isPrint(), qPrintable(cell(0, column)));
        }
        QVERIFY(!cell(0, column).contains(QChar(0x202E)));
        const QString toolTip = cell(0, column, Qt::ToolTipRole); // either nothing of markup, or all of it escaped
        QVERIFY2(toolTip == cell(0, column) || toolTip.contains(cell(0, column).toHtmlEscaped()), qPrintable(toolTip));
    }
}

void TestExchangeModel::eachColumnHasAHeader()
{
    QSet<QString> names;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        names += m_model->headerData(column, Qt::Horizontal).toString();
    }
    QCOMPARE(names.size(), static_cast<int>(Column::Count));
    QVERIFY(!names.contains(QString()));
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
}

QTEST_GUILESS_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
