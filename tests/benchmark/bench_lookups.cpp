// Lookups against peers in the same run, over loopback, from an nginx that answers a constant body:
//   warm lookup             one after the other on a kept connection, against curl
//   10,000 lookups          through the engine of the command line, over HTTP/1.1 and over TLS with HTTP/2, against a
//   bare
//                           QNetworkAccessManager, Python's requests.Session and curl -Z; as many at a time as curl -Z
//                           does by itself, requests one after the other
#include "benchserver.h"

#include "core/clock.h"
#include "workflow/session.h"
#include "workflow/statuslookup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

constexpr int warmLookups = 500;
constexpr int atATime = 50; // what curl -Z does
constexpr double nsPerMs = 1e6;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

QString numberOf(int i)
{
    return QStringLiteral("ABC%1").arg(i, 6, 10, QLatin1Char('0'));
}

QByteArray urlOf(const QByteArray &base, int i)
{
    return base + "v1/user/status/?customerNumber=" + numberOf(i).toLatin1();
}

Profile profileOf(const QByteArray &base, const BenchServer &server)
{
    return {.name = QStringLiteral("bench"),
            .kind = EnvironmentKind::Test,
            .baseUrl = BaseUrl::parse(QString::fromLatin1(base)).value(),
            .extraCaPem = server.certificate()};
}

void check(bool good, const char *what)
{
    if (!good) {
        qFatal("%s: not every lookup was answered as it should be", what);
    }
}

// Keeps `atATime` running until `count` have ended. `ask(i, done)` begins one.
void askAll(int count, const std::function<void(int, std::function<void()>)> &ask)
{
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> next;
    const auto begin = [&] { ask(begun++, next); };
    next = [&] {
        if (++ended == count) {
            loop.quit();
        } else if (begun < count) {
            begin();
        }
    };
    for (int i = 0; i < std::min(atATime, count); ++i) {
        begin();
    }
    loop.exec();
}

double msOfEngine(const QByteArray &base, const BenchServer &server, int count)
{
    const SystemClock clock;
    Session session(profileOf(base, server), AccessToken::from("bench").value(), clock);
    int enabled = 0;
    QElapsedTimer timer;
    timer.start();
    askAll(count, [&](int i, const std::function<void()> &done) {
        StatusLookup *lookup =
            session.lookUp(Identifier::from(IdentifierKind::CustomerNumber, numberOf(i)).value(), &session);
        QObject::connect(lookup, &StatusLookup::answered, &session,
                         [&enabled, lookup, done](const StatusAnswer &answer) {
                             enabled += answer.result && answer.result->status == QLatin1String("ENABLED") ? 1 : 0;
                             lookup->deleteLater();
                             done();
                         });
        lookup->start();
    });
    const double ms = static_cast<double>(timer.nsecsElapsed()) / nsPerMs;
    check(enabled == count, "engine");
    return ms;
}

// As small as it can be: the bytes are read, and nothing is made of them.
double msOfManager(const QByteArray &base, const BenchServer &server, int count)
{
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromData(server.certificate(), QSsl::Pem));
    int good = 0;
    QElapsedTimer timer;
    timer.start();
    askAll(count, [&](int i, const std::function<void()> &done) {
        QNetworkRequest request(QUrl::fromEncoded(urlOf(base, i)));
        request.setSslConfiguration(tls);
        request.setRawHeader("Authorization", "bench");
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &manager, [&good, reply, done] {
            good += reply->readAll() == BenchServer::body() ? 1 : 0;
            reply->deleteLater();
            done();
        });
    });
    const double ms = static_cast<double>(timer.nsecsElapsed()) / nsPerMs;
    check(good == count, "QNetworkAccessManager");
    return ms;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

// What curl reads its arguments from: there are too many for a command line.
std::unique_ptr<QTemporaryFile> curlFile(const QByteArray &base, int count)
{
    auto file = std::make_unique<QTemporaryFile>();
    file->open();
    for (int i = 0; i < count; ++i) {
        file->write("url = \"" + urlOf(base, i) + "\"\noutput = /dev/null\n");
    }
    file->flush();
    return file;
}

QStringList curlArguments(const BenchServer &server, const QTemporaryFile &urls)
{
    return {QStringLiteral("-q"),           QStringLiteral("--silent"),
            QStringLiteral("--show-error"), QStringLiteral("--fail"),
            QStringLiteral("--cacert"),     server.certificateFile(),
            QStringLiteral("--header"),     QStringLiteral("Authorization: bench"),
            QStringLiteral("--config"),     urls.fileName()};
}

double msOfCurl(const QByteArray &base, const BenchServer &server, int count)
{
    const auto urls = curlFile(base, count);
    QElapsedTimer timer;
    timer.start();
    outputOf(QStringLiteral("curl"), curlArguments(server, *urls) +
                                         QStringList{QStringLiteral("--parallel"), QStringLiteral("--parallel-max"),
                                                     QString::number(atATime), QStringLiteral("--no-progress-meter")});
    return static_cast<double>(timer.nsecsElapsed()) / nsPerMs;
}

double msOfRequests(const QByteArray &base, const BenchServer &server, int count)
{
    return outputOf(QStringLiteral("/usr/bin/python3"), {QStringLiteral(REQUESTS_LOOP), QString::fromLatin1(base),
                                                         server.certificateFile(), QString::number(count)})
        .toDouble();
}

double msOfWarmEngine(const QByteArray &base, const BenchServer &server)
{
    const SystemClock clock;
    Session session(profileOf(base, server), AccessToken::from("bench").value(), clock);
    std::vector<double> times;
    QEventLoop loop;
    QElapsedTimer timer;
    std::function<void()> ask;
    ask = [&] {
        timer.start();
        StatusLookup *lookup =
            session.lookUp(Identifier::from(IdentifierKind::CustomerNumber, numberOf(1)).value(), &session);
        QObject::connect(lookup, &StatusLookup::answered, &loop, [&, lookup](const StatusAnswer &answer) {
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / nsPerMs);
            check(answer.result.has_value(), "engine");
            lookup->deleteLater();
            if (times.size() > warmLookups) {
                loop.quit();
            } else {
                QMetaObject::invokeMethod(&loop, ask, Qt::QueuedConnection);
            }
        });
        lookup->start();
    };
    QMetaObject::invokeMethod(&loop, ask, Qt::QueuedConnection);
    loop.exec();
    times.erase(times.begin()); // made the connection
    return median(times);
}

double msOfWarmCurl(const QByteArray &base, const BenchServer &server)
{
    const auto urls = curlFile(base, warmLookups + 1);
    const QByteArray printed = outputOf(
        QStringLiteral("curl"),
        curlArguments(server, *urls) + QStringList{QStringLiteral("--write-out"), QStringLiteral("%{time_total}\\n")});
    std::vector<double> times;
    for (const QByteArray &line : printed.trimmed().split('\n')) {
        times.push_back(line.toDouble() * 1000);
    }
    times.erase(times.begin());
    return median(times);
}

struct Row
{
    QString name;
    const char *key;
    std::function<double()> ours;
    std::function<double()> peer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("json"), QStringLiteral("print one JSON object")},
         {QStringLiteral("runs"), QStringLiteral("of each, N times"), QStringLiteral("N"), QStringLiteral("5")},
         {QStringLiteral("lookups"), QStringLiteral("in one run"), QStringLiteral("N"), QStringLiteral("10000")}});
    parser.addHelpOption();
    parser.process(application);
    const int runs = std::max(1, parser.value(QStringLiteral("runs")).toInt());
    const int count = std::max(1, parser.value(QStringLiteral("lookups")).toInt());

    const BenchServer server;
    const QByteArray http = server.httpUrl();
    const QByteArray https = server.httpsUrl();
    const auto engine = [&](const QByteArray &base) { return [&, base] { return msOfEngine(base, server, count); }; };
    const auto manager = [&](const QByteArray &base) { return [&, base] { return msOfManager(base, server, count); }; };
    const auto requests = [&](const QByteArray &base) {
        return [&, base] { return msOfRequests(base, server, count); };
    };
    const auto curl = [&](const QByteArray &base) { return [&, base] { return msOfCurl(base, server, count); }; };
    const QString many = QStringLiteral("%1 lookups, ").arg(count);
    const QString h1 = many + QStringLiteral("HTTP/1.1 : ");
    const QString h2 = many + QStringLiteral("TLS, HTTP/2 : ");
    // Each figure of ours is measured anew beside each peer, so that both have the machine as it then is.
    const std::vector<Row> rows{
        {QStringLiteral("warm lookup, HTTP/1.1 : curl"), "warmLookupHttp1",
         [&] { return msOfWarmEngine(http, server); }, [&] { return msOfWarmCurl(http, server); }},
        {QStringLiteral("warm lookup, TLS, HTTP/2 : curl"), "warmLookupHttp2",
         [&] { return msOfWarmEngine(https, server); }, [&] { return msOfWarmCurl(https, server); }},
        {h1 + QStringLiteral("QNetworkAccessManager"), "lookupsHttp1PerManager", engine(http), manager(http)},
        {h1 + QStringLiteral("requests.Session"), "lookupsHttp1PerRequests", engine(http), requests(http)},
        {h1 + QStringLiteral("curl -Z"), "lookupsHttp1PerCurl", engine(http), curl(http)},
        {h2 + QStringLiteral("QNetworkAccessManager"), "lookupsHttp2PerManager", engine(https), manager(https)},
        {h2 + QStringLiteral("requests.Session"), "lookupsHttp2PerRequests", engine(https), requests(https)},
        {h2 + QStringLiteral("curl -Z"), "lookupsHttp2PerCurl", engine(https), curl(https)},
    };

    QJsonObject figures{{QStringLiteral("lookups"), count}, {QStringLiteral("runs"), runs}};
    const bool json = parser.isSet(QStringLiteral("json"));
    if (!json) {
        std::printf("medians of %d runs, each with %d lookups one by one or %d at %d at a time\n%-58s %11s %11s %7s\n",
                    runs, warmLookups, count, atATime, "", "ours", "peer", "ratio");
    }
    for (const Row &row : rows) {
        std::vector<double> ours;
        std::vector<double> peer;
        for (int run = 0; run < runs; ++run) {
            ours.push_back(row.ours());
            peer.push_back(row.peer());
        }
        const double ratio = median(ours) / median(peer);
        if (json) {
            figures.insert(QLatin1String(row.key), QJsonObject{{QStringLiteral("oursMs"), median(ours)},
                                                               {QStringLiteral("peerMs"), median(peer)},
                                                               {QStringLiteral("ratio"), ratio}});
        } else {
            const int digits = median(ours) < 10 ? 3 : 0;
            std::printf("%-58s %8.*f ms %8.*f ms %7.2f\n", qPrintable(row.name), digits, median(ours), digits,
                        median(peer), ratio);
            std::fflush(stdout);
        }
    }
    if (json) {
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Indented).constData());
    }
    return 0;
}
