#include "app/guiconsole.h"
#include "gui/datafixture.h"
#include "gui/enrolfixture.h"

#include <QStringEncoder>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray token = QByteArrayLiteral("CANARYtoken-6b1f");
const QString passphrase = u"CANARYpassphrase-1"_s;
QByteArray logged; // all that went to Qt's log

// The published example as a person whom nothing else could name.
QByteArray person(const QByteArray &id)
{
    return R"({"customer":{"givenNames":"CANARYgiven","lastName":"CANARYlast","address":"25 CANARYstreet","city":"CANARYcity",)"
           R"("postCode":"EC2A 4DS","dob":"1984-01-15","email":"CANARY@wutangforever.wu","phoneNumber":"+442083661177",)"
           R"("workProviderUserId":")" +
           id + R"("},"product":{"code":"FL.OCC.PL.UK.001","occupations":["CANARYjob"]}})";
}

QByteArrayList canaries()
{
    QByteArrayList all;
    for (const QByteArray &text :
         {QByteArray("CANARY"), QByteArray("+442083661177"), QByteArray("1984-01-15"), QByteArray("EC2A 4DS")}) {
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        all += {text, QByteArray(utf16(QString::fromLatin1(text))), text.toHex(), text.toBase64().chopped(4)};
    }
    return all;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A whole tour of the window with a token and people whose names are known: no byte of them may be found afterwards.
// SAFETY, "secrets in logs, crash files, argv, environment, settings"
class TestCanaryTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTraceOfTokenAndPeople();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_console->window().findChild<T *>(QLatin1String(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window().windowHandle(), key, modifiers);
    }
    QString enrolState() const { return find<QStackedWidget>("enrolStack")->currentWidget()->objectName(); }
    void choosePassphrase() const;
    void enrol(const QByteArray &id) const;
    static void verifyClean(const QByteArray &bytes, const QString &where);

    std::unique_ptr<GuiConsole> m_console;
};

void TestCanaryTour::verifyClean(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &canary : canaries()) {
        QVERIFY2(!bytes.contains(canary), qPrintable(where + QLatin1String(": ") + QString::fromLatin1(canary)));
    }
}

void TestCanaryTour::choosePassphrase() const
{
    key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("passphraseEdit") != nullptr && find<QWidget>("passphraseEdit")->isVisible());
    for (const char *name : {"passphraseEdit", "repeatPassphraseEdit"}) {
        find<QLineEdit>(name)->setFocus();
        QTest::keyClicks(find<QLineEdit>(name), passphrase);
        key(Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("journalLabel")->text(), u"journal open"_s, 60'000);
}

void TestCanaryTour::enrol(const QByteArray &id) const
{
    key(Qt::Key_3, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(person(id)));
    QTest::keySequence(m_console->window().windowHandle(), QKeySequence::Paste);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QAbstractButton>("sendButton") != nullptr && find<QAbstractButton>("sendButton")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(enrolState(), u"enrolOutcome"_s);
}

void TestCanaryTour::leavesNoTraceOfTokenAndPeople()
{
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { logged += message.toUtf8() + '\n'; });
    const SystemClock clock;
    DataFixture data(clock);
    ScriptedServer server;
    bool broken = false;
    int posts = 0;
    server.answerBy([&broken, &posts](const ScriptedServer::Request &request) {
        if (request.method != "POST") {
            return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"CANARY is nobody"})");
        }
        ++posts;
        return broken ? ScriptedAnswer::resetAfterRequest()
                      : ScriptedAnswer::json(202, R"({"customerNumber":"SE33S","occupations":["CANARYother"]})");
    });
    auto options = GuiOptions::parse({u"customer-console"_s, u"--base-url"_s, server.url().toString()});
    QVERIFY(options.has_value());
    m_console = std::make_unique<GuiConsole>(*qApp, *std::move(options), token);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY(find<QWidget>("answerView") != nullptr);

    const auto verifyFolder = [&data] {
        int files = 0;
        QDirIterator it(data.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            verifyClean(contents(it.next()), it.filePath());
            ++files;
        }
        QVERIFY(files >= 2); // the journal and its key file at the least
    };
    key(Qt::Key_F12); // every exchange passes through the inspector
    find<QLineEdit>("identifierEdit")->setText(u"CANARY-rider-1"_s);
    QTest::keyClick(find<QLineEdit>("identifierEdit"), Qt::Key_Return);
    QTRY_VERIFY(!server.requests().isEmpty());
    QCOMPARE(server.requests().constFirst().header("Authorization"), token); // it was used
    choosePassphrase();
    enrol("CANARY-rider-1");
    QTRY_COMPARE(posts, 1);
    QVERIFY(find<QWidget>("outcomeView")->findChild<QLabel *>(u"numberLabel"_s)->text().contains(u"SE33S"_s));
    QTest::mouseClick(find<QWidget>("outcomeView")->findChild<QWidget *>(u"anotherButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("givenNamesEdit")->isVisible());
    QTest::keyClicks(find<QLineEdit>("givenNamesEdit"), u"CANARYdraft"_s);
    QTRY_COMPARE(find<QLabel>("draftLabel")->text(), u"Draft kept"_s);
    verifyFolder();
    broken = true;
    enrol("CANARY-rider-2"); // its outcome stays unknown
    QTRY_COMPARE(posts, 2);
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(find<QTableView>("attemptsView") != nullptr);
    QTRY_COMPARE(find<QTableView>("attemptsView")->model()->rowCount(), 2);
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("validateNumberEdit") != nullptr);
    const auto asked = server.requests().size();
    find<QLineEdit>("validateNumberEdit")->setText(u"CANARY1"_s);
    find<QLineEdit>("validateEmailEdit")->setText(u"CANARY@wutangforever.wu"_s);
    QTest::keyClick(find<QLineEdit>("validateNumberEdit"), Qt::Key_Return);
    QTRY_VERIFY(server.requests().size() > asked);
    verifyFolder();
    verifyClean(contents(u"/proc/self/cmdline"_s), u"arguments"_s);
    verifyClean(contents(u"/proc/self/environ"_s), u"environment"_s);
    m_console.reset();
    verifyFolder();
    qInstallMessageHandler(nullptr);
    verifyClean(logged, u"log"_s);
}

QTEST_MAIN(TestCanaryTour)
#include "tst_canarytour.moc"
