#pragma once

#include "integration/postfaults.h"
#include "support/tlsfixture.h"
#include "workflow/attemptverdict.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

// SAFETY, "The one that matters most": whatever happens to a POST, it is on the wire once at most, nobody else gets to
// see it, and the attempt ends in the state of the table. One test program for each kind of wire, since there are many
// rows.
class PostMatrix
{
public:
    enum class Wire { Http, Tls, Http2 };

    static void addRows(Wire wire)
    {
        QTest::addColumn<bool>("isHttp2Only");
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isBig");
        addRows(PostFaults::all("http://127.0.0.1:1/"), false);
        if (wire == Wire::Http2) {
            addRows(PostFaults::http2Only(), true);
        }
    }

    void prepare()
    {
        m_tls = std::make_unique<TlsFixture>();
        QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
        m_ca = Engine::contents(m_tls->caPath());
        // Each broken stream is one.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));
    }

    // Of the row: once on the wire, to this server only, and the state of the table.
    void check(Wire wire) const
    {
        QFETCH(const bool, isHttp2Only);
        QFETCH(const int, fault);
        ScriptedServer elsewhere;
        elsewhere.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
        const QByteArray target = elsewhere.url().toEncoded() + "v1/customer/enrol/";
        const PostFault chosen = isHttp2Only ? PostFaults::http2Only().at(fault) : PostFaults::all(target).at(fault);
        if (wire == Wire::Http2) {
            const auto server = http2();
            run(*server, Http2Answer::json(200, Post::goodBody()), chosen.http2, chosen.state);
        } else {
            const auto server = http1(wire);
            run(*server, ScriptedAnswer::json(200, Post::goodBody()), chosen.http1, chosen.state);
        }
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    std::unique_ptr<ScriptedServer> http1(Wire wire) const
    {
        return std::make_unique<ScriptedServer>(
            wire == Wire::Tls ? ScriptedServer::Transport::Tls : ScriptedServer::Transport::Http,
            m_tls->certificate(TlsFixture::Identity::Good), m_tls->key(TlsFixture::Identity::Good));
    }

    std::unique_ptr<Http2Server> http2() const
    {
        return std::make_unique<Http2Server>(m_tls->certificate(TlsFixture::Identity::Good),
                                             m_tls->key(TlsFixture::Identity::Good));
    }

    const QByteArray &ca() const { return m_ca; }

private:
    static void addRows(const QList<PostFault> &faults, bool isHttp2Only)
    {
        for (int fault = 0; fault < faults.size(); ++fault) {
            for (const bool isKept : {false, true}) {
                for (const bool isBig : {false, true}) {
                    QTest::addRow("%s, %s connection, %s body", faults.at(fault).name.constData(),
                                  isKept ? "kept" : "fresh", isBig ? "200 KB" : "small")
                        << isHttp2Only << fault << isKept << isBig;
                }
            }
        }
    }

    template <typename Server, typename Answer>
    void run(Server &server, const Answer &good, const Answer &fault, AttemptState state) const
    {
        constexpr bool isHttp2 = std::is_same_v<Server, Http2Server>;
        QFETCH(const bool, isKept);
        QFETCH(const bool, isBig);
        Engine::Client client(server.url(), Engine::shortLimits(), m_ca);
        QList<bool> http2;
        QObject::connect(&*client, &ApiClient::exchangeChanged, &*client, [&http2](const Exchange &exchange) {
            if (exchange.httpStatus != 0) {
                http2.append(exchange.http2);
            }
        });
        const EnrolmentRequest request = Post::request(isBig ? Post::bigPadding : 0);
        if (isKept) {
            server.enqueue(good);
            EnrolCall first(*client, Post::request());
            QCOMPARE(Post::settle(first), 1);
            QVERIFY(first.result());
            QCOMPARE(http2, QList<bool>{isHttp2});
            QCOMPARE(server.openConnectionCount(), 1);
            server.forget();
        }
        // If it came again, it would be told that all is well: the worst case.
        server.enqueue(fault);
        server.answerWith(good);
        EnrolCall call(*client, request);
        QCOMPARE(Post::settle(call), 1);
        QVERIFY(Post::nothingMoreCanCome(client, server));
        QCOMPARE(server.begunRequestCount(), 1);
        QVERIFY(server.requests().size() <= 1);
        for (const ReceivedRequest &received : server.requests()) {
            QCOMPARE(received.method, QByteArray("POST"));
            QCOMPARE(received.body, request.body());
        }
        QVERIFY(!http2.contains(!isHttp2));
        QCOMPARE(AttemptStates::key(AttemptVerdict::stateFor(call.result())), AttemptStates::key(state));
        QVERIFY(call.result() || call.result().error().requestMayHaveBeenProcessed);
    }

    std::unique_ptr<TlsFixture> m_tls;
    QByteArray m_ca;
};
