#include "integration/enginefixture.h"
#include "sandbox/server.h"
#include "support/scriptedserver.h"
#include "workflow/investigation.h"
#include "workflow/session.h"
#include "workflow/statuslookup.h"
#include "workflow/wording.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Likelihood = Possibility::Likelihood;

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLookupBringsTheAnswerOnce_data();
    void aLookupBringsTheAnswerOnce();
    void aWaitIsPassedOn();
    void aCancelledLookupAnswersAtOnce();
    void aNotFoundIsExplainedByWhatTheSandboxSays_data();
    void aNotFoundIsExplainedByWhatTheSandboxSays();
    void onlyQuestionsThatMakeSenseAreAsked_data();
    void onlyQuestionsThatMakeSenseAreAsked();
    void aCancelledInvestigationConcludesAtOnceAndOnce();
    void everyExchangeOfAnInvestigationIsReportedWithoutTheToken();
    void somethingThatFailsInBetweenIsNoEvidence();

private:
    std::unique_ptr<Session> session(const QUrl &url = {}, const CallLimits &limits = Engine::shortLimits()) const;
    std::optional<Explanation> explain(Session &session, const Identifier &asked, const QString &email) const;

    const SystemClock m_clock{};
    std::unique_ptr<sandbox::Server> m_server;
};

void SessionTest::initTestCase()
{
    m_server = std::make_unique<sandbox::Server>(sandbox::Options{.customers = 10});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

std::unique_ptr<Session> SessionTest::session(const QUrl &url, const CallLimits &limits) const
{
    return std::make_unique<Session>(Engine::profile(url.isEmpty() ? m_server->url() : url, limits),
                                     *AccessToken::from(m_server->token()), m_clock);
}

std::optional<Explanation> SessionTest::explain(Session &session, const Identifier &asked, const QString &email) const
{
    QObject parent;
    Investigation *const investigation = session.investigate(asked, email, &parent);
    std::optional<Explanation> result;
    int concluded = 0;
    connect(investigation, &Investigation::concluded, this, [&result, &concluded](const Explanation &explanation) {
        result = explanation;
        ++concluded;
    });
    investigation->start();
    const bool ended = QTest::qWaitFor([&concluded] { return concluded > 0; }, 10'000);
    Engine::drain();
    return ended && concluded == 1 ? result : std::nullopt;
}

void SessionTest::aLookupBringsTheAnswerOnce_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("status"); // empty: not found
    QTest::newRow("enabled") << u"ABC123"_s << u"ENABLED"_s;
    QTest::newRow("disabled") << u"D1SABLED"_s << u"DISABLED"_s;
    QTest::newRow("unknown status") << u"SUSPENDED1"_s << u"SUSPENDED"_s;
    QTest::newRow("without consent") << u"N0C0NSENT"_s << QString();
    QTest::newRow("nobody") << u"NOB0DY"_s << QString();
}

void SessionTest::aLookupBringsTheAnswerOnce()
{
    QFETCH(const QString, number);
    QFETCH(const QString, status);
    const auto session = this->session();
    QObject parent;
    StatusLookup *const lookup = session->lookUp(Engine::number(number), &parent);
    QList<StatusAnswer> answers;
    connect(lookup, &StatusLookup::answered, this, [&answers](const StatusAnswer &answer) { answers += answer; });
    lookup->start();
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 1);
    lookup->cancel();
    lookup->start();
    Engine::drain();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().asked.value(), number);
    QVERIFY(answers.first().took.count() > 0);
    QCOMPARE(answers.first().askedAt.timeSpec(), Qt::UTC);
    QCOMPARE(answers.first().result.has_value(), !status.isEmpty());
    if (status.isEmpty()) {
        QCOMPARE(answers.first().result.error().kind, Kind::NotFound);
    } else {
        QCOMPARE(answers.first().result->status, status);
    }
}

void SessionTest::aWaitIsPassedOn()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(429, {}, {{"Retry-After", "0"}}));
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    CallLimits limits = Engine::shortLimits();
    limits.maxAttempts = 2;
    const auto session = this->session(server.url(), limits);
    QObject parent;
    StatusLookup *const lookup = session->lookUp(Engine::number(), &parent);
    QSignalSpy waiting(lookup, &StatusLookup::waiting);
    int answered = 0;
    connect(lookup, &StatusLookup::answered, this, [&answered] { ++answered; });
    lookup->start();
    QTRY_COMPARE(answered, 1);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().at(0).toInt(), 2);
}

void SessionTest::aCancelledLookupAnswersAtOnce()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    const auto session = this->session(server.url());
    QObject parent;
    StatusLookup *const lookup = session->lookUp(Engine::number(), &parent);
    QList<Kind> kinds;
    connect(lookup, &StatusLookup::answered, this,
            [&kinds](const StatusAnswer &answer) { kinds += answer.result.error().kind; });
    lookup->start();
    QTRY_COMPARE(server.requests().size(), 1);
    lookup->cancel();
    QCOMPARE(kinds, QList<Kind>{Kind::Cancelled});
}

void SessionTest::aNotFoundIsExplainedByWhatTheSandboxSays_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("email");
    QTest::addColumn<Likelihood>("likelihood");
    QTest::addColumn<QString>("first");
    constexpr auto number = IdentifierKind::CustomerNumber;
    constexpr auto partner = IdentifierKind::WorkProviderUserId;
    const auto row = [](const char *name, IdentifierKind kind, const QString &value, const QString &email,
                        Likelihood likelihood,
                        const QString &first) { QTest::newRow(name) << kind << value << email << likelihood << first; };
    row("no consent", number, u"N0C0NSENT"_s, {}, Likelihood::Likely, u"not consented"_s);
    row("no consent, e-mail fits", number, u"N0C0NSENT"_s, u"gza@example.com"_s, Likelihood::Likely,
        u"not consented"_s);
    row("no consent, e-mail differs", number, u"N0C0NSENT"_s, u"x@example.com"_s, Likelihood::Likely,
        u"somebody else"_s);
    row("nobody", number, u"NOB0DY"_s, {}, Likelihood::Likely, u"no such customer number"_s);
    row("nobody, with an e-mail", number, u"NOB0DY"_s, u"a@b.example"_s, Likelihood::Likely,
        u"no such customer number"_s);
    row("a number after all", partner, u"SE33S"_s, {}, Likelihood::Likely, u"It is a customer number"_s);
    row("an id that nobody has", partner, u"no such rider"_s, {}, Likelihood::Possible, u"does not know"_s);
    row("an id without consent", partner, u"rider-no-consent"_s, {}, Likelihood::Possible, u"does not know"_s);
    row("an id in digits that nobody has", partner, u"99999"_s, {}, Likelihood::Possible, u"does not know"_s);
    row("a driver id", IdentifierKind::DriverId, u"nobody drives"_s, {}, Likelihood::Possible, u"does not know"_s);
}

void SessionTest::aNotFoundIsExplainedByWhatTheSandboxSays()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, email);
    QFETCH(const Likelihood, likelihood);
    QFETCH(const QString, first);
    const auto session = this->session();
    const auto explanation = explain(*session, Engine::id(kind, value), email);
    QVERIFY(explanation);
    QCOMPARE(explanation->headline, Wording::notFound(Engine::id(kind, value)));
    QVERIFY(!explanation->possibilities.isEmpty());
    QCOMPARE(explanation->possibilities.first().likelihood, likelihood);
    QVERIFY2(explanation->possibilities.first().text.contains(first),
             qPrintable(explanation->possibilities.first().text));
}

void SessionTest::onlyQuestionsThatMakeSenseAreAsked_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("statuses");
    QTest::addColumn<int>("validations");
    QTest::newRow("number") << IdentifierKind::CustomerNumber << u"NOB0DY"_s << QString() << 2 << 1;
    QTest::newRow("number and e-mail") << IdentifierKind::CustomerNumber << u"NOB0DY"_s << u"a@b.example"_s << 2 << 2;
    QTest::newRow("id that cannot be a number")
        << IdentifierKind::WorkProviderUserId << u"a b"_s << QString() << 1 << 0;
    QTest::newRow("id that cannot be a number, e-mail")
        << IdentifierKind::WorkProviderUserId << u"a b"_s << u"a@b.example"_s << 1 << 0;
    QTest::newRow("id that can") << IdentifierKind::WorkProviderUserId << u"99999"_s << QString() << 2 << 1;
}

void SessionTest::onlyQuestionsThatMakeSenseAreAsked()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, email);
    QFETCH(const int, statuses);
    QFETCH(const int, validations);
    const int statusBefore = m_server->requestCount("GET", u"/v1/user/status"_s);
    const int validateBefore = m_server->requestCount("GET", u"/v1/validate"_s);
    const auto session = this->session();
    QVERIFY(explain(*session, Engine::id(kind, value), email));
    QCOMPARE(m_server->requestCount("GET", u"/v1/user/status"_s) - statusBefore, statuses);
    QCOMPARE(m_server->requestCount("GET", u"/v1/validate"_s) - validateBefore, validations);
    QCOMPARE(m_server->requestCount("POST", u"/"_s), 0);
}

void SessionTest::aCancelledInvestigationConcludesAtOnceAndOnce()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    const auto session = this->session(server.url());
    QObject parent;
    Investigation *const investigation = session->investigate(Engine::number(), u"a@b.example"_s, &parent);
    int concluded = 0;
    connect(investigation, &Investigation::concluded, this, [&concluded] { ++concluded; });
    investigation->cancel(); // before its start: nothing to break off
    QCOMPARE(concluded, 0);
    investigation->start();
    QTRY_COMPARE(server.requests().size(), 4);
    investigation->cancel();
    QCOMPARE(concluded, 1);
    investigation->cancel();
    Engine::drain();
    QCOMPARE(concluded, 1);
    QCOMPARE(investigation->findings().asked.result.error().kind, Kind::Cancelled);
}

void SessionTest::everyExchangeOfAnInvestigationIsReportedWithoutTheToken()
{
    const auto session = this->session();
    QHash<quint64, int> reports;
    connect(session.get(), &Session::exchangeChanged, this, [this, &reports](const Exchange &exchange) {
        ++reports[exchange.id];
        for (const auto &[name, value] : exchange.requestHeaders) {
            QVERIFY(!value.contains(m_server->token()));
        }
    });
    QVERIFY(explain(*session, Engine::number(u"N0C0NSENT"_s), u"gza@example.com"_s));
    QCOMPARE(reports.size(), 4);
    QCOMPARE(reports.values(), QList<int>({2, 2, 2, 2}));
}

// One of the four questions gets no usable answer; the others are still told, and nothing is certain.
void SessionTest::somethingThatFailsInBetweenIsNoEvidence()
{
    ScriptedServer server;
    server.answerBy([](const ScriptedServer::Request &request) {
        if (request.target.contains("/validate/") && !request.target.contains("email=")) {
            return ScriptedAnswer::closeAfterRequest();
        }
        return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    });
    const auto session = this->session(server.url());
    const auto explanation = explain(*session, Engine::number(), u"a@b.example"_s);
    QVERIFY(explanation);
    QCOMPARE(explanation->evidence.size(), 4);
    QVERIFY(explanation->possibilities.first().text.contains(u"no such customer number"_s));
    for (const Possibility &possibility : explanation->possibilities) {
        QVERIFY(possibility.likelihood != Likelihood::Certain);
    }
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
