#pragma once

#include "gui/enrolfixture.h"

// Answers to the two calls that an enrolment makes.
namespace EnrolAnswers {

inline ScriptedAnswer notFound()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"Not found."})");
}

inline ScriptedAnswer known(const QByteArray &number)
{
    return ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P1","customer_number":")" + number + R"("})");
}

inline ScriptedAnswer created()
{
    return ScriptedAnswer::json(202, R"({"customerNumber":"SE33S","occupations":["babysitter"],"status":"Created"})");
}

} // namespace EnrolAnswers

// An enrolment on its way, over a server that does what the test wants: what several test programs do alike.
class EnrolJourney
{
public:
    EnrolJourney()
        : m_console(m_folder.path())
    {
    }

    // Statuses by GET, enrolments by POST; both may be changed later.
    void serve(const ScriptedAnswer &post, const ScriptedAnswer &status = EnrolAnswers::notFound(),
               EnvironmentKind kind = EnvironmentKind::Test)
    {
        m_post = post;
        m_status = status;
        m_server.answerBy(
            [this](const ScriptedServer::Request &request) { return request.method == "POST" ? m_post : m_status; });
        m_console.connectTo(m_server.url(), QByteArrayLiteral("enrol-test-token"), kind);
        m_console.show();
        m_console.pastePublishedExample();
    }

    int posts() const
    {
        return static_cast<int>(std::ranges::count(m_server.requests(), "POST", &ReceivedRequest::method));
    }

    void send()
    {
        m_console.review();
        m_console.submit();
    }

    bool reaches(const QString &state) const
    {
        return QTest::qWaitFor([this, &state] { return m_console.state() == state; });
    }

    void click(const char *button) const
    {
        QVERIFY2(m_console.sees(button), button);
        QTest::mouseClick(m_console.find<QWidget>(button), Qt::LeftButton);
    }

    void setId(const QString &workProviderUserId)
    {
        auto *id = m_console.find<QLineEdit>("workProviderUserIdEdit");
        id->setFocus();
        id->selectAll();
        m_console.type(workProviderUserId);
    }

    void becomesUnknown()
    {
        serve(ScriptedAnswer::resetAfterRequest());
        send();
        QVERIFY(reaches(QStringLiteral("enrolOutcome")));
        QCOMPARE(m_console.reads("attemptStateLabel"), QStringLiteral("Unknown"));
        // One look by itself.
        QTRY_COMPARE(m_console.looks().size(), 1);
        QTRY_VERIFY(!m_console.sees("progressNotice"));
        QVERIFY(m_console.sees("findOutButton"));
        QVERIFY(!m_console.sees("sendAgainButton"));
        QCOMPARE(posts(), 1);
    }

    EnrolFixture &console() { return m_console; }
    ScriptedServer &server() { return m_server; }
    void answerPost(const ScriptedAnswer &answer) { m_post = answer; }
    void answerStatus(const ScriptedAnswer &answer) { m_status = answer; }

private:
    const QTemporaryDir m_folder;
    ScriptedServer m_server;
    EnrolFixture m_console;
    ScriptedAnswer m_post;
    ScriptedAnswer m_status;
};
