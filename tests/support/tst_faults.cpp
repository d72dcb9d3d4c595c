#include "support/faults.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(NamedFault)

namespace {
using Transport = ScriptedServer::Transport;

const QByteArray GoodBody = R"({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123",)"
                            R"("cover_class_of_use":"Carriage of Goods for Hire & Reward","cover_level":"TPO"})";

// What QJsonDocument lets through: a key twice in the outermost object, control characters within a string.
bool isStrict(const QByteArray &json)
{
    QSet<QString> keys;
    int depth = 0;
    bool keyNext = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            keyNext = ++depth == 1 && c == '{';
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            keyNext = depth == 1;
        } else if (c == '"') {
            const qsizetype start = i;
            for (++i; i < json.size() && json.at(i) != '"'; ++i) {
                if (static_cast<quint8>(json.at(i)) < 0x20)
                    return false;
                i += json.at(i) == '\\' ? 1 : 0;
            }
            if (!std::exchange(keyNext, false))
                continue;
            const QByteArray quoted = json.mid(start, i - start + 1);
            const QString key = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
            if (keys.contains(key))
                return false;
            keys.insert(key);
        }
    }
    return true;
}

// A GET as careful as QNetworkAccessManager allows: the proof that the faults can be told from good answers.
class CarefulGet : public QObject
{
public:
    CarefulGet(const QUrl &url, const QList<QSslCertificate> &ca)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(ca);
        request.setSslConfiguration(tls);
        m_reply.reset(m_manager.get(request));
        m_reply->setReadBufferSize(1 << 20);
    }
    ~CarefulGet() override { m_reply->abort(); }

    bool finishesWithin(int milliseconds)
    {
        QSignalSpy finished(m_reply.get(), &QNetworkReply::finished);
        return m_reply->isFinished() || finished.wait(milliseconds);
    }
    QNetworkReply::NetworkError error() const { return m_reply->error(); }
    bool isGood()
    {
        const QByteArray body = m_reply->readAll();
        return m_reply->isFinished() && m_reply->error() == QNetworkReply::NoError &&
               m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 && isFramed(body) &&
               isAnswer(body);
    }

private:
    bool isFramed(const QByteArray &body) const
    {
        const bool chunked = m_reply->hasRawHeader("Transfer-Encoding");
        const bool counted = m_reply->hasRawHeader("Content-Length");
        return !m_reply->rawHeaderPairs().isEmpty() && !m_reply->hasRawHeader("Content-Encoding") &&
               !(chunked && counted) && (!chunked || m_reply->rawHeader("Transfer-Encoding") == "chunked") &&
               (!counted || m_reply->rawHeader("Content-Length") == QByteArray::number(body.size()));
    }
    static bool isAnswer(const QByteArray &body)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(body, &error).object();
        return error.error == QJsonParseError::NoError && isStrict(body) &&
               !object.value(QStringLiteral("status")).toString().isEmpty() &&
               !object.value(QStringLiteral("policyId")).toString().isEmpty() &&
               !object.value(QStringLiteral("customer_number")).toString().isEmpty();
    }

    QNetworkAccessManager m_manager;
    std::unique_ptr<QNetworkReply> m_reply;
};
} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreUnique();
    void goodAnswerIsGood();
    void faultIsNeverGood_data();
    void faultIsNeverGood();
    void undetectableIsHandedOverAsGood_data();
    void undetectableIsHandedOverAsGood();
    void hangingServerHangs_data();
    void hangingServerHangs();

private:
    static void addRows(const QList<NamedFault> &faults);
    std::unique_ptr<ScriptedServer> makeServer(Transport transport) const;

    TlsFixture m_tls;
};

void TestFaults::initTestCase()
{
    QVERIFY2(m_tls.isValid(), qPrintable(m_tls.errorString()));
}

void TestFaults::addRows(const QList<NamedFault> &faults)
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<NamedFault>("fault");
    for (const NamedFault &fault : faults) {
        QTest::addRow("http: %s", fault.name) << Transport::Http << fault;
        QTest::addRow("tls: %s", fault.name) << Transport::Tls << fault;
    }
}

std::unique_ptr<ScriptedServer> TestFaults::makeServer(Transport transport) const
{
    return std::make_unique<ScriptedServer>(transport, m_tls.certificate(TlsFixture::Identity::Good),
                                            m_tls.key(TlsFixture::Identity::Good));
}

void TestFaults::namesAreUnique()
{
    QCOMPARE_GE(getFaults(GoodBody).size(), 60);
    QCOMPARE_GE(hangingServers(GoodBody).size(), 20);
    for (const QList<NamedFault> &list : {getFaults(GoodBody), undetectableByQt(GoodBody), hangingServers(GoodBody)}) {
        QSet<QByteArray> names;
        for (const NamedFault &fault : list) {
            QVERIFY2(!names.contains(fault.name), fault.name);
            names.insert(fault.name);
        }
    }
}

void TestFaults::goodAnswerIsGood()
{
    for (const Transport transport : {Transport::Http, Transport::Tls}) {
        const auto server = makeServer(transport);
        server->answerWith(ScriptedAnswer::json(200, GoodBody));
        CarefulGet get(server->url(), m_tls.ca());
        QVERIFY(get.finishesWithin(5000));
        QVERIFY(get.isGood());
    }
}

void TestFaults::faultIsNeverGood_data()
{
    addRows(getFaults(GoodBody));
}

void TestFaults::faultIsNeverGood()
{
    QFETCH(const Transport, transport);
    QFETCH(const NamedFault, fault);
    const auto server = makeServer(transport);
    server->answerWith(fault.answer);
    CarefulGet get(server->url(), m_tls.ca());
    const bool byItself = fault.ends == NamedFault::Ends::ByItself;
    const bool finished = get.finishesWithin(byItself ? 5000 : 60);
    QVERIFY2(finished || !byItself, "it hangs");
    QVERIFY(!get.isGood());
}

void TestFaults::undetectableIsHandedOverAsGood_data()
{
    addRows(undetectableByQt(GoodBody));
}

void TestFaults::undetectableIsHandedOverAsGood()
{
    QFETCH(const Transport, transport);
    QFETCH(const NamedFault, fault);
    const auto server = makeServer(transport);
    server->answerWith(fault.answer);
    CarefulGet get(server->url(), m_tls.ca());
    const bool byItself = fault.ends == NamedFault::Ends::ByItself;
    const bool finished = get.finishesWithin(byItself ? 5000 : 60);
    QVERIFY2(finished || !byItself, "it hangs");
    if (finished && get.error() != QNetworkReply::RemoteHostClosedError)
        QVERIFY2(get.isGood(), "it can be told: move it to getFaults()");
}

void TestFaults::hangingServerHangs_data()
{
    addRows(hangingServers(GoodBody));
}

void TestFaults::hangingServerHangs()
{
    QFETCH(const Transport, transport);
    QFETCH(const NamedFault, fault);
    QCOMPARE(fault.ends, NamedFault::Ends::ByDeadline);
    const auto server = makeServer(transport);
    server->answerWith(fault.answer);
    CarefulGet get(server->url(), m_tls.ca());
    QVERIFY2(!get.finishesWithin(60), "it ends by itself");
    QCOMPARE(server->connectionCount(), 1);
}

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
