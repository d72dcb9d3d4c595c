#include "core/jsontext.h"
#include "gui/jsonview.h"
#include "gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Not as a raw string: moc would lose its way in it.
const QByteArray body =
    "{\"status\":\"ENABLED\",\"nested\":{\"deep\":[1,-2.5e3,{\"x\":null}],\"empty\":{}},\"flag\":true,"
    "\"odd\":\"a \\\" {\"}";

} // namespace

// JSON in colours, folded and unfolded by hand and key, whole when it is copied, and never waited for.
class TestJsonView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void coloursEachPart_data();
    void coloursEachPart();
    void followsTheTheme();
    void leavesOtherTextAlone();
    void findsWhatCanBeFolded();
    void foldsAndUnfoldsByKey();
    void foldsByTheTriangle();
    void foldsAllFromItsMenu();
    void neverHidesTheCaret();
    void copiesWhatIsFoldedToo();
    void keepsFoldsWhenShownAgain();
    void coloursALongBodyWithoutWaiting();

private:
    int lineOf(const QString &text) const;
    QColor colourOf(const QString &part) const;
    bool sees(int line) const { return m_view->document()->findBlockByNumber(line).isVisible(); }
    void putCaret(int line) { m_view->setTextCursor(QTextCursor(m_view->document()->findBlockByNumber(line))); }

    std::unique_ptr<QWidget> m_window;
    JsonView *m_view = nullptr;
};

void TestJsonView::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_view = new JsonView(m_window.get());
    layout->addWidget(m_view);
    m_window->resize(600, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
    m_view->setContent(u"HTTP/1.1 200 OK\nContent-Type: application/json\n"_s, JsonText::pretty(body), u"… cut"_s);
}

void TestJsonView::cleanup()
{
    m_window.reset();
    Theme::apply(*qApp, ThemeChoice::Light);
}

int TestJsonView::lineOf(const QString &text) const
{
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(text)) {
            return block.blockNumber();
        }
    }
    return -1;
}

QColor TestJsonView::colourOf(const QString &part) const
{
    const QTextBlock block = m_view->document()->findBlockByNumber(lineOf(part));
    const auto at = static_cast<int>(block.text().indexOf(part));
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (at >= range.start && at < range.start + range.length) {
            return range.format.foreground().color();
        }
    }
    return {};
}

void TestJsonView::coloursEachPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<Token>("token");
    QTest::newRow("key") << u"\"status\""_s << Token::JsonKey;
    QTest::newRow("text") << u"\"ENABLED\""_s << Token::JsonString;
    QTest::newRow("text with a quote and a bracket") << u"\"a \\\" {\""_s << Token::JsonString;
    QTest::newRow("number") << u"-2.5e3"_s << Token::JsonNumber;
    QTest::newRow("null") << u"null"_s << Token::JsonLiteral;
    QTest::newRow("true") << u"true"_s << Token::JsonLiteral;
    QTest::newRow("bracket") << u"["_s << Token::Muted;
}

void TestJsonView::coloursEachPart()
{
    QFETCH(const QString, part);
    QFETCH(const Token, token);
    QCOMPARE(colourOf(part), Theme::light().color(token));
}

void TestJsonView::followsTheTheme()
{
    Theme::apply(*qApp, ThemeChoice::HighContrast);
    QTRY_COMPARE(colourOf(u"\"status\""_s), Theme::highContrast().color(Token::JsonKey));
}

void TestJsonView::leavesOtherTextAlone()
{
    QVERIFY(!colourOf(u"Content-Type"_s).isValid());
    QVERIFY(!colourOf(u"… cut"_s).isValid());
    m_view->setContent({}, u"<html>{\n502\n}</html>"_s);
    QVERIFY(!colourOf(u"502"_s).isValid());
    QVERIFY(!m_view->canFold(0));
}

void TestJsonView::findsWhatCanBeFolded()
{
    QStringList foldable;
    for (int line = 0; line < m_view->blockCount(); ++line) {
        if (m_view->canFold(line)) {
            foldable += m_view->document()->findBlockByNumber(line).text().trimmed();
        }
    }
    QCOMPARE(foldable, (QStringList{u"{"_s, u"\"nested\": {"_s, u"\"deep\": ["_s, u"{"_s}));
}

void TestJsonView::foldsAndUnfoldsByKey()
{
    const int nested = lineOf(u"\"nested\""_s);
    const int deep = lineOf(u"\"deep\""_s);
    const int flag = lineOf(u"\"flag\""_s);
    putCaret(nested);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QVERIFY(m_view->isFolded(nested));
    QVERIFY(sees(nested));
    QVERIFY(!sees(deep));
    QVERIFY(sees(flag));
    QTest::keyClick(m_view, Qt::Key_Down); // over what is hidden
    QCOMPARE(m_view->textCursor().blockNumber(), flag);
    putCaret(nested);
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(sees(deep));

    putCaret(deep);
    QTest::keyClick(m_view, Qt::Key_Left);
    QVERIFY(m_view->isFolded(deep));
    QTest::keyClick(m_view, Qt::Key_Left); // and then to what is around it
    QCOMPARE(m_view->textCursor().blockNumber(), nested);
    putCaret(deep);
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(!m_view->isFolded(deep));
    QTest::keyClick(m_view, Qt::Key_Right); // as ever, then
    QCOMPARE(m_view->textCursor().positionInBlock(), 1);
}

void TestJsonView::foldsByTheTriangle()
{
    const int nested = lineOf(u"\"nested\""_s);
    putCaret(nested);
    const QPoint beside(8, m_view->cursorRect().center().y());
    auto *gutter = m_view->childAt(QPoint(m_view->contentsRect().left() + 8, m_view->height() / 2));
    QVERIFY(gutter != nullptr);
    QTest::mouseClick(gutter, Qt::LeftButton, Qt::NoModifier, beside);
    QVERIFY(m_view->isFolded(nested));
    QTest::mouseClick(gutter, Qt::LeftButton, Qt::NoModifier, beside);
    QVERIFY(!m_view->isFolded(nested));
}

void TestJsonView::foldsAllFromItsMenu()
{
    const auto choose = [this](const char *name) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), m_view->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action != nullptr);
        action->trigger();
        menu->close();
    };
    choose("foldAllAction");
    QVERIFY(sees(lineOf(u"\"nested\""_s))); // the outermost stays open
    QVERIFY(!sees(lineOf(u"\"deep\""_s)));
    choose("unfoldAllAction");
    for (int line = 0; line < m_view->blockCount(); ++line) {
        QVERIFY(sees(line));
    }
}

void TestJsonView::neverHidesTheCaret()
{
    putCaret(lineOf(u"null"_s));
    m_view->setFolded(lineOf(u"\"nested\""_s), true);
    QCOMPARE(m_view->textCursor().blockNumber(), lineOf(u"\"nested\""_s));
}

void TestJsonView::copiesWhatIsFoldedToo()
{
    m_view->setAllFolded(true);
    QTest::keySequence(m_view, QKeySequence::SelectAll);
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_view->toPlainText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"null"_s));
}

void TestJsonView::keepsFoldsWhenShownAgain()
{
    const int nested = lineOf(u"\"nested\""_s);
    m_view->setFolded(nested, true);
    m_view->setContent(u"HTTP/1.1 200 OK\nContent-Type: application/json\n"_s, JsonText::pretty(body), u"… cut"_s);
    QVERIFY(m_view->isFolded(nested));
    m_view->setContent({}, u"{\n  \"other\": [\n    1\n  ]\n}"_s);
    QVERIFY(!m_view->isFolded(1));
    QVERIFY(m_view->canFold(1));
}

// Only the first lines at once; the last ones come by and by.
void TestJsonView::coloursALongBodyWithoutWaiting()
{
    QString json = u"{\n"_s;
    for (int line = 0; line < 4000; ++line) {
        json += u"  \"key%1\": %1,\n"_s.arg(line);
    }
    json += u"  \"last\": 1\n}"_s;
    m_view->setContent({}, json);
    QVERIFY(colourOf(u"\"key0\""_s).isValid());
    QVERIFY(!colourOf(u"\"last\""_s).isValid());
    QTRY_COMPARE(colourOf(u"\"last\""_s), Theme::light().color(Token::JsonKey));
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
