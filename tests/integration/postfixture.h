#pragma once

#include "api/enrolcall.h"
#include "integration/enginefixture.h"

#include <QTcpSocket>

// What the tests of the POST share: a customer to enrol, the answer to it, and a way to wait for the end.
namespace Post {

inline constexpr char canary[] = "CANARY-PERSON";

// Over HTTP/1.1 a small body leaves with the header, in one piece; a big one takes many.
inline EnrolmentRequest request(qsizetype padding = 0)
{
    EnrolmentDraft draft;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            draft.setText(field, QLatin1String(EnrolmentFields::key(field)));
        }
    }
    draft.setText(EnrolmentField::LastName, QLatin1String(canary));
    draft.setText(EnrolmentField::WorkProviderUserId, QStringLiteral("596e34ee2346c78cc8cf7c4"));
    draft.setText(EnrolmentField::GivenNames, QStringLiteral("Reakwon The") + QString(padding, u'x'));
    draft.occupations = {QStringLiteral("babysitter")};
    return EnrolmentRequest::from(std::move(draft)).value();
}

inline constexpr qsizetype bigPadding = 200 * 1024;

inline QByteArray goodBody()
{
    return R"({"customerNumber":"SE33S","occupations":["childminder"],"workProviderUserId":"212312qd2131",)"
           R"("status":"Created","coverLevel":"Public Liability"})";
}

// Starts the call and waits for its end. How often it settled, then and just after: 1, or something is wrong.
inline int settle(EnrolCall &call, std::chrono::milliseconds atMost = std::chrono::seconds(10))
{
    int settled = 0;
    const QMetaObject::Connection connection =
        QObject::connect(&call, &EnrolCall::settled, &call, [&settled] { ++settled; });
    call.start();
    if (settled != 0) {
        return -1; // never from within start()
    }
    if (!Engine::waitFor([&settled] { return settled > 0; }, atMost)) {
        return 0;
    }
    Engine::drain();
    QObject::disconnect(connection);
    return settled;
}

// All that was ever sent to the server has come there afterwards, and nothing more can: the client is gone, and whoever
// connected before us was accepted before us.
template <typename Server>
bool nothingMoreCanCome(Engine::Client &client, Server &server)
{
    client.destroy();
    QTcpSocket last;
    const int before = server.connectionCount();
    last.connectToHost(QHostAddress::LocalHost, server.port());
    if (!Engine::waitFor([&] { return last.state() == QAbstractSocket::ConnectedState; })) {
        return false;
    }
    if (!Engine::waitFor([&] { return server.connectionCount() > before; })) {
        return false;
    }
    last.abort();
    return Engine::waitFor([&] { return server.openConnectionCount() == 0; });
}

} // namespace Post
