// Figures of the window, each against a peer in the same run:
//   window ready            the console against a QMainWindow, with three plain pages and with nothing in it, from
//   process
//                           start to "painted"
//   answer shown            from the answer's last byte to the painted card, against a bare QNetworkAccessManager and a
//   label
//   idle RSS                what the console has in memory with the sandbox open, against the QMainWindow
//   RSS after a day         after 10,000 questions in 8 simulated hours, against the same console before the first
#include "constantserver.h"
#include "residentmemory.h"

#include "core/clock.h"
#include "gui/clipboard.h"
#include "gui/mainwindow.h"
#include "models/exchangemodel.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"
#include "sandbox/generator.h"
#include "sandbox/server.h"
#include "workflow/session.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace {

constexpr int startRuns = 21;
constexpr int answerRuns = 101;
constexpr int memoryRuns = 5;
constexpr quint32 dayLookups = 10'000;
constexpr double frame = 16.0;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double msUntilReady(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForReadyRead(20'000);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QByteArray line = process.readLine();
    process.waitForFinished();
    if (!line.startsWith("ready")) {
        qFatal("%s did not get ready: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return ms;
}

// Once it has stopped to change: what comes after the first paint is there as well.
double idleMiB(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForStarted();
    constexpr int pause = 250; // ms
    constexpr int calm = 10;   // pauses
    constexpr int longest = 80;
    qint64 before = 0;
    for (int pauses = 0, same = 0; pauses < longest && same < calm; ++pauses) {
        QThread::msleep(pause);
        const qint64 now = residentKiB(process.processId());
        same = now == before ? same + 1 : 0;
        before = now;
    }
    process.kill();
    process.waitForFinished();
    return static_cast<double>(before) / 1024.0;
}

// MiB by the names that bench_memory gives. The day is spent on the sandbox's made-up customers, no two of them alike.
std::map<QByteArray, double> dayOfWork(const QDir &home)
{
    const sandbox::Options options{.customers = dayLookups};
    const sandbox::Generator customers(options.seed, options.customers);
    sandbox::Server service(options);
    QFile numbers(home.filePath(QStringLiteral("numbers")));
    if (!service.start() || !numbers.open(QIODevice::WriteOnly)) {
        qFatal("no service for the day");
    }
    for (quint32 i = 0; i < customers.count(); ++i) {
        numbers.write(customers.number(i) + '\n');
    }
    numbers.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QString::fromLatin1(service.token()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MEMORY_PROGRAM),
                  {service.url().toString(), numbers.fileName(), QString::number(dayLookups)}, QIODevice::ReadOnly);
    constexpr int longest = 1'200'000;
    process.waitForFinished(longest);
    std::map<QByteArray, double> figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            figures[words.at(0)] = words.at(1).toDouble() / 1024.0;
        }
    }
    if (!figures.contains("end")) {
        qFatal("the day did not end: %s", process.readAllStandardError().constData());
    }
    return figures;
}

// Calls back once the watched widget has been painted and that has reached the screen.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &widget, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

double msSince(std::chrono::steady_clock::time_point then)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - then).count();
}

double consoleAnswers(const ConstantServer &server)
{
    const SystemClock clock;
    StatusSearchModel answers(clock);
    ValidationModel validations(clock);
    ExchangeModel exchanges;
    Preferences preferences(nullptr);
    Clipboard clipboard(preferences, clock);
    MainWindow window(MainWindow::Parts{.answers = answers,
                                        .validations = validations,
                                        .exchanges = exchanges,
                                        .clock = clock,
                                        .preferences = preferences,
                                        .clipboard = clipboard,
                                        .settings = nullptr});
    Session session(Profile{.name = QStringLiteral("bench"),
                            .kind = EnvironmentKind::Sandbox,
                            .baseUrl = BaseUrl::parse(server.url().toString()).value()},
                    AccessToken::from("bench").value(), clock);
    window.setSession(&session);
    window.show();
    std::vector<double> times;
    QEventLoop loop;
    bool asked = false;
    const auto ask = [&] {
        asked = true;
        window.lookUp(QStringLiteral("ABC123"));
    };
    const auto painted = [&] {
        if (!asked || answers.running() > 0) {
            return;
        }
        asked = false;
        times.push_back(msSince(server.lastByteAt()));
        times.size() < answerRuns ? ask() : loop.quit();
    };
    std::unique_ptr<PaintWatch> watch;
    QObject::connect(&window, &MainWindow::ready, &loop, [&] {
        ask(); // makes the card's answer part
        watch = std::make_unique<PaintWatch>(*window.findChild<QLabel *>(QStringLiteral("statusLabel")), painted);
    });
    loop.exec();
    window.setSession(nullptr);
    return median(times);
}

double bareAnswers(const ConstantServer &server)
{
    QNetworkAccessManager manager;
    QLabel label;
    label.resize(1180, 780);
    label.show();
    std::vector<double> times;
    QEventLoop loop;
    bool answered = false;
    const auto ask = [&] {
        answered = false;
        QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
        QObject::connect(reply, &QNetworkReply::finished, &label, [&, reply] {
            answered = true;
            label.setText(QString::number(times.size()) + QString::fromUtf8(reply->readAll()));
            reply->deleteLater();
        });
    };
    const PaintWatch watch(label, [&] {
        if (!answered) {
            return;
        }
        times.push_back(msSince(server.lastByteAt()));
        times.size() < answerRuns ? ask() : loop.quit();
    });
    QMetaObject::invokeMethod(&label, ask, Qt::QueuedConnection);
    loop.exec();
    return median(times);
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("CUSTOMER_CONSOLE_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    const bool json = QCoreApplication::arguments().contains(QLatin1String("--json"));
    Theme::apply(application, ThemeChoice::Light);

    std::vector<double> console;
    std::vector<double> pages;
    std::vector<double> empty;
    for (int run = -2; run < startRuns; ++run) { // two to warm up
        const double emptyMs = msUntilReady(QStringLiteral(EMPTY_PROGRAM), {});
        const double pagesMs = msUntilReady(QStringLiteral(EMPTY_PROGRAM), {QStringLiteral("--pages")});
        const double consoleMs = msUntilReady(QStringLiteral(CONSOLE_PROGRAM), {QStringLiteral("--quit-when-ready")});
        if (run >= 0) {
            empty.push_back(emptyMs);
            pages.push_back(pagesMs);
            console.push_back(consoleMs);
        }
    }
    const ConstantServer server(R"json({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123",)json"
                                R"json("cover_class_of_use":"Carriage of Goods for Hire & Reward",)json"
                                R"json("cover_level":"Third Party (TPO)","vehicle_registration":"VY7 JC3"})json");
    const double shown = consoleAnswers(server);
    const double bare = bareAnswers(server);

    std::vector<double> idle;
    std::vector<double> idleEmpty;
    for (int run = 0; run < memoryRuns; ++run) {
        idleEmpty.push_back(idleMiB(QStringLiteral(EMPTY_PROGRAM), {QStringLiteral("--stay")}));
        idle.push_back(idleMiB(QStringLiteral(CONSOLE_PROGRAM), {}));
    }
    // Nobody touches the console in that day, and it would lock itself.
    QSettings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("privacy/idleLockMinutes"), 0);
    std::map<QByteArray, double> day = dayOfWork(QDir(home.path()));

    const QString platform = QGuiApplication::platformName();
    if (json) {
        const QJsonObject figures{
            {QStringLiteral("platform"), platform},
            {QStringLiteral("windowReadyMs"), median(console)},
            {QStringLiteral("emptyWindowMs"), median(empty)},
            {QStringLiteral("windowWithPagesMs"), median(pages)},
            {QStringLiteral("windowReadyPerPages"), median(console) / median(pages)},
            {QStringLiteral("windowReadyPerEmpty"), median(console) / median(empty)},
            {QStringLiteral("answerShownMs"), shown},
            {QStringLiteral("bareLabelMs"), bare},
            {QStringLiteral("answerShownRatio"), shown / bare},
            {QStringLiteral("answerShownPerFrame"), shown / frame},
            {QStringLiteral("idleMiB"), median(idle)},
            {QStringLiteral("idleEmptyWindowMiB"), median(idleEmpty)},
            {QStringLiteral("idlePerEmptyWindow"), median(idle) / median(idleEmpty)},
            {QStringLiteral("beforeADayMiB"), day["idle"]},
            {QStringLiteral("pagesOpenedMiB"), day["opened"]},
            {QStringLiteral("after100LookupsMiB"), day["after100"]},
            {QStringLiteral("after1200LookupsMiB"), day["filled"]},
            {QStringLiteral("after10000LookupsMiB"), day["end"]},
            {QStringLiteral("dayPerBefore"), day["end"] / day["idle"]},
            {QStringLiteral("dayPerPagesOpened"), day["end"] / day["opened"]},
            {QStringLiteral("dayPerAfter100"), day["end"] / day["after100"]},
        };
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Indented).constData());
        return 0;
    }
    std::printf("platform %s, medians of %d starts and %d answers\n", qPrintable(platform), startRuns, answerRuns);
    std::printf("%-58s %11s %11s %7s\n", "", "ours", "peer", "ratio");
    std::printf("%-58s %8.1f ms %8.1f ms %7.2f\n", "window ready : QMainWindow, three .ui pages", median(console),
                median(pages), median(console) / median(pages));
    std::printf("%-58s %8.1f ms %8.1f ms %7.2f\n", "window ready : QMainWindow, nothing in it", median(console),
                median(empty), median(console) / median(empty));
    std::printf("%-58s %8.2f ms %8.2f ms %7.2f\n", "answer shown after its last byte : bare label", shown, bare,
                shown / bare);
    std::printf("%-58s %8.2f ms %8.1f ms %7.2f\n", "answer shown after its last byte : 16 ms", shown, frame,
                shown / frame);
    std::printf("%-58s %7.1f MiB %7.1f MiB %7.2f\n", "idle RSS : QMainWindow, nothing in it", median(idle),
                median(idleEmpty), median(idle) / median(idleEmpty));
    std::printf("%-58s %7.1f MiB %7.1f MiB %7.3f\n", "RSS after 10,000 lookups : before the first", day["end"],
                day["idle"], day["end"] / day["idle"]);
    std::printf("%-58s %7.1f MiB %7.1f MiB %7.3f\n", "RSS after 10,000 lookups : before, with its pages open",
                day["end"], day["opened"], day["end"] / day["opened"]);
    std::printf("%-58s %7.1f MiB %7.1f MiB %7.3f\n", "RSS after 10,000 lookups : after 100", day["end"],
                day["after100"], day["end"] / day["after100"]);
    std::printf("%-58s %7.1f MiB %7.1f MiB %7.3f\n", "RSS after 10,000 lookups : after 1,200", day["end"],
                day["filled"], day["end"] / day["filled"]);
    return 0;
}
