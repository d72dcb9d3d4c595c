#include "gui/consolefixture.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <numeric>

using namespace Qt::StringLiterals;

// Cells of the lists: the outcome on its colour, times short with the whole moment in the tip.
class TestCellDelegate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_console.reset(); }

    void putsTheOutcomeOnItsColour_data();
    void putsTheOutcomeOnItsColour();
    void tellsTheWholeMomentInTheTip_data();
    void saysWhyAListIsEmpty();
    void tellsTheWholeMomentInTheTip();
    void readsTheSameFromRightToLeft_data();
    void readsTheSameFromRightToLeft();

private:
    QRect cell(const char *view, int column) const;
    QList<int> inkOf(const QTableView &table, int column, Qt::LayoutDirection direction) const;

    std::unique_ptr<ConsoleFixture> m_console;
};

void TestCellDelegate::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_console->connectToSandbox();
    m_console->show();
    auto *box = m_console->find<QLineEdit>("identifierEdit");
    QTest::keyClicks(box, u"ABC123"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_console->answers().running(), 0);
    QTest::keyClick(&m_console->window(), Qt::Key_F12);
    QTRY_VERIFY(m_console->find<QTableView>("exchangesView") != nullptr);
    QTRY_VERIFY(m_console->find<QTableView>("exchangesView")->isVisible());
}

QRect TestCellDelegate::cell(const char *view, int column) const
{
    const auto *table = m_console->find<QTableView>(view);
    return table->visualRect(table->model()->index(0, column));
}

void TestCellDelegate::putsTheOutcomeOnItsColour_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<int>("column");
    QTest::newRow("lookups") << QByteArray("answersView") << static_cast<int>(StatusSearchModel::Column::Status);
    QTest::newRow("exchanges") << QByteArray("exchangesView") << static_cast<int>(ExchangeModel::Column::Status);
}

void TestCellDelegate::putsTheOutcomeOnItsColour()
{
    QFETCH(const QByteArray, view);
    QFETCH(const int, column);
    QWidget *viewport = m_console->find<QTableView>(view.constData())->viewport();
    const QRect place = cell(view.constData(), column);
    const QImage picture = viewport->grab(place).toImage();
    const Theme::Pair positive = Theme::light().tone(Tone::Positive);
    int paper = 0;
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            paper += picture.pixelColor(x, y) == positive.paper ? 1 : 0;
            ink += picture.pixelColor(x, y) == positive.ink ? 1 : 0;
        }
    }
    QVERIFY(paper > 200);
    QVERIFY(ink > 5); // most of it is blended at the edges
}

void TestCellDelegate::tellsTheWholeMomentInTheTip_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<int>("column");
    QTest::newRow("lookups") << QByteArray("answersView") << static_cast<int>(StatusSearchModel::Column::AskedAt);
    QTest::newRow("exchanges") << QByteArray("exchangesView") << static_cast<int>(ExchangeModel::Column::Time);
}

void TestCellDelegate::tellsTheWholeMomentInTheTip()
{
    QFETCH(const QByteArray, view);
    QFETCH(const int, column);
    QToolTip::hideText();
    QWidget *viewport = m_console->find<QTableView>(view.constData())->viewport();
    const QPoint place = cell(view.constData(), column).center();
    QHelpEvent event(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QApplication::sendEvent(viewport, &event);
    const QString year = QString::number(view == "answersView" ? 2026 : QDate::currentDate().year());
    QTRY_VERIFY2(QToolTip::text().contains(year), qPrintable(QToolTip::text()));
}

// How much ink stands in each column of pixels, from the first that has any to the last.
QList<int> TestCellDelegate::inkOf(const QTableView &table, int column, Qt::LayoutDirection direction) const
{
    QStyleOptionViewItem option;
    option.initFrom(table.viewport());
    option.rect = QRect(0, 0, 900, 40);
    option.direction = direction;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    QImage picture(option.rect.size(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    table.itemDelegate()->paint(&painter, option, table.model()->index(0, column));
    painter.end();
    QList<int> ink(picture.width(), 0);
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            ink[x] += 255 - qGray(picture.pixel(x, y));
        }
    }
    while (!ink.isEmpty() && ink.first() == 0) {
        ink.removeFirst();
    }
    while (!ink.isEmpty() && ink.last() == 0) {
        ink.removeLast();
    }
    return ink;
}

void TestCellDelegate::readsTheSameFromRightToLeft_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<int>("column");
    QTest::newRow("a URL begins with its slash")
        << QByteArray("exchangesView") << static_cast<int>(ExchangeModel::Column::Url);
    QTest::newRow("a duration ends with its unit")
        << QByteArray("exchangesView") << static_cast<int>(ExchangeModel::Column::Took);
}

void TestCellDelegate::readsTheSameFromRightToLeft()
{
    QFETCH(const QByteArray, view);
    QFETCH(const int, column);
    const auto *table = m_console->find<QTableView>(view.constData());
    const QList<int> usual = inkOf(*table, column, Qt::LeftToRight);
    const QList<int> other = inkOf(*table, column, Qt::RightToLeft);
    QVERIFY(usual.size() > 10);
    QVERIFY(qAbs(usual.size() - other.size()) <= 1);
    // They may begin at another fraction of a pixel, which shades the edges; one letter elsewhere would be 0.6 and
    // more.
    int difference = 0;
    for (qsizetype x = 0; x < qMin(usual.size(), other.size()); ++x) {
        difference += qAbs(usual.at(x) - other.at(x));
    }
    QVERIFY2(difference < 0.35 * std::accumulate(usual.begin(), usual.end(), 0),
             qPrintable(QString::number(difference)));
}

// And the first row takes its place.
void TestCellDelegate::saysWhyAListIsEmpty()
{
    auto *list = m_console->find<QTableView>("answersView");
    const QString usual = list->accessibleDescription();
    auto *filter = m_console->find<QLineEdit>("filterEdit");
    QTest::keyClicks(filter, u"nobody"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(list->accessibleDescription(), u"None of the answers fits the filter."_s);
    const QImage said = list->viewport()->grab().toImage();
    int ink = 0;
    for (int y = 0; y < said.height(); ++y) {
        for (int x = 0; x < said.width(); ++x) {
            ink += said.pixelColor(x, y) != Theme::light().color(Token::Base) ? 1 : 0;
        }
    }
    QVERIFY(ink > 20);
    filter->clear();
    QCOMPARE(list->accessibleDescription(), usual);
}

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
