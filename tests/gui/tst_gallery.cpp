#include "gui/consolefixture.h"
#include "gui/gallerylook.h"
#include "support/scriptedserver.h"

#include "models/statussearchmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace std::chrono_literals;

namespace {

const QByteArray token = "gallery-token";

// Ids that a careless program draws as pictures, links, in another order, or over everything.
const QByteArray hostileAnswer =
    R"({"status":"<b>ENABLED</b><img src='file:///etc/passwd'>","policyId":"POLICY\u202E321CBA\u0000END","customer_number":"ABC123",)"
    R"("cover_class_of_use":"Kfz-Haftpflichtversicherungsbestätigungsgesellschaftsvertreterzusammenkunftsprotokollführer und noch viel mehr in einer einzigen Zeile ohne Ende",)"
    R"("cover_level":"Μέγιστη κάλυψη · Полное покрытие · 最大補償 · تغطية كاملة","vehicle_registration":"VY7\u200B JC3",)"
    R"("notes":"line one\nline two <script>alert(1)</script>","nested":{"deep":[1,2.50,{"x":null}]},"customerNumber":"OTHER9"})";

// Words that are translated are compared in English only.
bool says(const QLabel &label, const GalleryLook &look, const char *english)
{
    return look.isEnglish() ? label.text() == QLatin1String(english) : !label.text().isEmpty();
}

} // namespace

// Drives the window into each of its states and draws it. The pictures are for people to look at; what is asserted is
// that the state really is the one that the picture's name says.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsThePage_data();
    void drawsThePage();

private:
    void lookUp(ConsoleFixture &console, const QString &text);

    GalleryFolder m_folder;
};

void TestGallery::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestGallery::lookUp(ConsoleFixture &console, const QString &text)
{
    auto *box = console.find<QLineEdit>("identifierEdit");
    QVERIFY(box != nullptr);
    box->setFocus();
    box->selectAll();
    // Pasted: QTest cannot type what is not Latin-1.
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(box, QKeySequence::Paste);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(console.answers().running(), 0);
}

void TestGallery::drawsThePage_data()
{
    GalleryLook::addRows({"empty",           "loading",    "enabled", "disabled",  "notfound",    "explained",
                          "explained-email", "changed",    "later",   "suspended", "unreachable", "html-error",
                          "throttled",       "hostile",    "invalid", "nearmiss",  "many",        "inspector",
                          "phases",          "production", "test"});
}

void TestGallery::drawsThePage()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    ScriptedServer server;
    ConsoleFixture console;
    console.connectToSandbox();
    QList<AnswerCard::Example> examples;
    for (const SandboxExample &example : console.sandbox().examples()) {
        examples += {.text = example.customerNumber, .purpose = example.purpose};
    }
    console.window().setExamples(examples);
    console.show(look.small ? QSize(1024, 640) : QSize(1180, 780));
    auto *box = console.find<QLineEdit>("identifierEdit");
    auto *word = console.find<QLabel>("statusLabel");
    const auto press = [&console](const char *button) {
        QTest::mouseClick(console.find<QPushButton>(button), Qt::LeftButton);
    };

    if (state == QLatin1String("empty")) {
        QVERIFY(box->hasFocus());
    } else if (state == QLatin1String("loading")) {
        console.connectToSandbox({.latency = 20s});
        QTest::keyClicks(box, QStringLiteral("ABC123"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(console.answers().running(), 1);
    } else if (state == QLatin1String("disabled")) {
        lookUp(console, QStringLiteral("D1SABLED"));
        QCOMPARE(word->text(), QStringLiteral("DISABLED"));
    } else if (state == QLatin1String("notfound")) {
        lookUp(console, QStringLiteral("AB0O1I"));
        QVERIFY(says(*word, look, "Not found"));
    } else if (state.startsWith(QLatin1String("explained"))) {
        lookUp(console, QStringLiteral("N0C0NSENT"));
        if (state.endsWith(QLatin1String("email"))) {
            QTest::keyClicks(console.find<QLineEdit>("emailEdit"), QStringLiteral("gza@example.com"));
        }
        press("explainButton");
        QTRY_VERIFY(console.find<QWidget>("possibilitiesPanel")->isVisible());
    } else if (state == QLatin1String("changed")) {
        server.enqueue(ScriptedAnswer::json(
            200,
            R"({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123","cover_class_of_use":"Social","cover_level":"Comprehensive"})"));
        server.enqueue(
            ScriptedAnswer::json(200, R"({"status":"DISABLED","policyId":"ABC123","customer_number":"ABC123"})"));
        console.connectTo(server.url(), token);
        lookUp(console, QStringLiteral("ABC123"));
        console.clock().advance(420s);
        QTest::keyClick(&console.window(), Qt::Key_F5);
        QTRY_COMPARE(word->text(), QStringLiteral("DISABLED"));
    } else if (state == QLatin1String("later")) {
        lookUp(console, QStringLiteral("LATER1"));
    } else if (state == QLatin1String("suspended")) {
        lookUp(console, QStringLiteral("SUSPENDED1"));
        QCOMPARE(word->text(), QStringLiteral("SUSPENDED"));
    } else if (state == QLatin1String("unreachable")) {
        server.stopListening();
        console.connectTo(server.url(), token);
        lookUp(console, QStringLiteral("ABC123"));
        QVERIFY(says(*word, look, "Unreachable"));
    } else if (state == QLatin1String("html-error")) {
        server.answerWith(
            ScriptedAnswer::raw("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html>\n<h1>502 Bad "
                                "Gateway</h1>\n<hr>nginx/1.22\n</html>\n"));
        console.connectTo(server.url(), token);
        lookUp(console, QStringLiteral("ABC123"));
        QVERIFY(says(*word, look, "Server fault"));
    } else if (state == QLatin1String("throttled")) {
        server.answerWith(ScriptedAnswer::json(429, R"({"error":"THROTTLED"})", {{"Retry-After", "12"}}));
        console.connectTo(server.url(), token);
        QTest::keyClicks(box, QStringLiteral("ABC123"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(word->text(), StatusSearchModel::tr("Waiting")); // in every language: "Asking…" comes first
    } else if (state == QLatin1String("hostile")) {
        server.answerWith(ScriptedAnswer::json(200, hostileAnswer));
        console.connectTo(server.url(), token);
        lookUp(console, QString::fromUtf8("<b>José</b> O'Brien/7 & Söhne \u202E evil ") + QString(300, u'x'));
        QVERIFY(word->text().startsWith(QLatin1String("<b>ENABLED</b>")));
    } else if (state == QLatin1String("invalid")) {
        console.find<QComboBox>("kindCombo")->setCurrentIndex(1);
        QTest::keyClicks(box, QStringLiteral("abc-123"));
    } else if (state == QLatin1String("nearmiss")) {
        QTest::keyClicks(box, QStringLiteral("Customer number: abc 123"));
    } else if (state == QLatin1String("production") || state == QLatin1String("test")) {
        console.window().setEnvironment(state == QLatin1String("test") ? EnvironmentKind::Test
                                                                       : EnvironmentKind::Production,
                                        QStringLiteral("api.zego.com"), QStringLiteral("https://api.zego.com/"));
    } else {
        for (const char *text : {"12345", "nobody", "D1SABLED", "SUSPENDED1", "rider-0000042", "Jose", "ABC123"}) {
            lookUp(console, QString::fromUtf8(text));
        }
        QCOMPARE(word->text(), QStringLiteral("ENABLED"));
        if (state.endsWith(QLatin1String("inspector")) || state == QLatin1String("phases")) {
            QTest::keyClick(&console.window(), Qt::Key_F12);
            QTRY_VERIFY(console.find<QWidget>("inspectorPanel")->isVisible());
            if (state == QLatin1String("phases")) {
                console.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
            }
        }
    }
    QVERIFY(m_folder.draw(console.window(), QStringLiteral("lookup-") + state, look));
    console.answers().cancel();
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
