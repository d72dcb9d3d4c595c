#include "gui/manynames.h"
#include "gui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// With the fonts that the package recommends, no letter of a customer's name is drawn as a box.
class TestManyNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryLetter_data();
    void hasEveryLetter();

private:
    static bool isAnyFontFor(const QString &text);
    static QString lettersWithoutGlyph(const QString &text, const QFont &font);
};

void TestManyNames::hasEveryLetter_data()
{
    QTest::addColumn<QString>("text");
    for (const ManyNames::Name &name : ManyNames::all()) {
        QTest::newRow(name.script) << name.text;
    }
}

bool TestManyNames::isAnyFontFor(const QString &text)
{
    const QStringList families = QFontDatabase::families();
    return std::ranges::any_of(families, [&text](const QString &family) {
        QFont alone(family);
        alone.setStyleStrategy(QFont::NoFontMerging);
        const QFontMetrics metrics(alone);
        return std::ranges::all_of(text,
                                   [&metrics](QChar letter) { return letter.isSpace() || metrics.inFont(letter); });
    });
}

// As Qt lays it out, with all the fonts that it falls back to.
QString TestManyNames::lettersWithoutGlyph(const QString &text, const QFont &font)
{
    QString missing;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const QGlyphRun &run : layout.glyphRuns(static_cast<int>(at), 1)) {
            if (run.glyphIndexes().contains(0U)) {
                missing += text.at(at);
            }
        }
    }
    return missing;
}

void TestManyNames::hasEveryLetter()
{
    QFETCH(const QString, text);
    if (!isAnyFontFor(text)) {
        QVERIFY(!lettersWithoutGlyph(text, QApplication::font()).isEmpty()); // so the check can tell
        QSKIP("no font for this script is on this machine");
    }
    for (const TextSize size : {TextSize::Normal, TextSize::Larger}) {
        Theme::apply(*qApp, ThemeChoice::Light, size);
        QFont bold = QApplication::font();
        bold.setBold(true);
        for (const QFont &font : {QApplication::font(), bold, QFontDatabase::systemFont(QFontDatabase::FixedFont)}) {
            QCOMPARE(lettersWithoutGlyph(text, font), QString());
        }
    }
}

QTEST_MAIN(TestManyNames)
#include "tst_manynames.moc"
