#include "gui/icons.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

// One family: the same grid and stroke, in one ink that the theme gives.
class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void belongsToTheFamily_data();
    void belongsToTheFamily();
    void isDrawnInTheInkAndWithinItsGrid_data() { belongsToTheFamily_data(); }
    void isDrawnInTheInkAndWithinItsGrid();
    void followsTheTheme();
    void drawsTheSheet();
};

void TestIcons::belongsToTheFamily_data()
{
    QTest::addColumn<QString>("name");
    for (const QFileInfo &file : QDir(u":/icons"_s).entryInfoList({u"*.svg"_s})) {
        if (file.baseName() != u"customer-console"_s) { // the program's own, in colour
            QTest::addRow("%s", qPrintable(file.baseName())) << file.baseName();
        }
    }
}

void TestIcons::belongsToTheFamily()
{
    QFETCH(const QString, name);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains(R"(viewBox="0 0 24 24")"));
    QCOMPARE(drawing.count("stroke-width="), 1);
    QVERIFY(drawing.contains(R"(stroke-width="1.8")"));
    QVERIFY(drawing.contains(R"(stroke-linecap="round" stroke-linejoin="round")"));
    for (qsizetype at = drawing.indexOf('#'); at >= 0; at = drawing.indexOf('#', at + 1)) {
        QCOMPARE(drawing.mid(at, 7), QByteArray("#000000")); // what the ink takes the place of
    }
}

void TestIcons::isDrawnInTheInkAndWithinItsGrid()
{
    QFETCH(const QString, name);
    constexpr int scale = 4;
    const QColor ink(0x123456);
    const QImage picture = Icons::tinted(name, ink, 24 * scale, 1.0).toImage();
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() < 255) {
                continue;
            }
            QCOMPARE(pixel.rgb(), ink.rgb());
            ++inked;
            QVERIFY2(x >= scale && y >= scale && x < 23 * scale && y < 23 * scale, "reaches the edge of its grid");
        }
    }
    QVERIFY(inked > 24 * scale); // more than a dot
}

void TestIcons::followsTheTheme()
{
    const QIcon icon = Icons::themed(u"lookup"_s);
    const auto darkest = [&icon] {
        const QImage picture = icon.pixmap(24, 24).toImage();
        int least = 255;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).alpha() == 255) {
                    least = qMin(least, picture.pixelColor(x, y).lightness());
                }
            }
        }
        return least;
    };
    QVERIFY(darkest() < 64);
    Theme::apply(*qApp, ThemeChoice::Dark);
    QVERIFY(darkest() > 192);
    Theme::apply(*qApp, ThemeChoice::Light);
}

// For people to look at.
void TestIcons::drawsTheSheet()
{
    const QFileInfoList files = QDir(u":/icons"_s).entryInfoList({u"*.svg"_s});
    constexpr int across = 8;
    constexpr QSize cell(112, 88);
    const auto down = static_cast<int>((files.size() + across - 1) / across);
    QPixmap sheet(cell.width() * across, cell.height() * down);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int at = 0; at < files.size(); ++at) {
        const QRect place(QPoint(at % across * cell.width(), at / across * cell.height()), cell);
        const QString name = files.at(at).baseName();
        painter.drawPixmap(place.left() + 32, place.top() + 8, Icons::tinted(name, Qt::black, 48, 1.0));
        painter.drawPixmap(place.left() + 86, place.top() + 38, Icons::tinted(name, Qt::black, 18, 1.0));
        painter.drawText(place.adjusted(0, 60, 0, 0), static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), name);
    }
    painter.end();
    const QString folder = qEnvironmentVariable("CONSOLE_GALLERY", QDir::tempPath() + u"/console-gallery"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(sheet.save(folder + u"/icons.png"_s));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
