#pragma once

#include "integration/enrolfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

// One run of enrolworker, whose path comes as ENROL_WORKER. Lives on the test's thread and waits in its event loop, so
// that a server of the test can answer meanwhile.
class EnrolProcess
{
public:
    struct Order
    {
        QString folder;
        QUrl url;
        QStringList people;
        QString edge; // where `victim`'s enrolment ends the process with SIGKILL
        QString victim;
        int microseconds = 0; // or after so long
    };

    explicit EnrolProcess(const Order &order)
    {
        m_process.setProgram(QStringLiteral(ENROL_WORKER));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start();
        m_process.write(QJsonDocument(QJsonObject{{QStringLiteral("folder"), order.folder},
                                                  {QStringLiteral("url"), order.url.toString()},
                                                  {QStringLiteral("people"), QJsonArray::fromStringList(order.people)},
                                                  {QStringLiteral("edge"), order.edge},
                                                  {QStringLiteral("victim"), order.victim},
                                                  {QStringLiteral("microseconds"), order.microseconds}})
                            .toJson());
        m_process.closeWriteChannel();
    }

    void kill() { m_process.kill(); }

    bool finish(std::chrono::milliseconds atMost = std::chrono::seconds(30))
    {
        QSignalSpy finished(&m_process, &QProcess::finished);
        return m_process.state() == QProcess::NotRunning || finished.wait(static_cast<int>(atMost.count()));
    }

    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    bool succeeded() const { return !wasKilled() && m_process.exitCode() == 0; }

    // What it wrote: person → outcome.
    QHash<QString, QString> outcomes()
    {
        m_out += m_process.readAllStandardOutput();
        QHash<QString, QString> outcomes;
        for (const QByteArray &line : m_out.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2) {
                outcomes.insert(QString::fromUtf8(words.first()), QString::fromUtf8(words.last()));
            }
        }
        return outcomes;
    }

private:
    QProcess m_process;
    QByteArray m_out;
};

// How often each person's enrolment has reached the server, by the id in its body.
class PostCount
{
public:
    void add(const ScriptedServer::Request &request)
    {
        const QJsonObject customer =
            QJsonDocument::fromJson(request.body).object().value(QStringLiteral("customer")).toObject();
        ++m_counts[customer.value(QStringLiteral("workProviderUserId")).toString()];
    }
    int of(const QString &person) const { return m_counts.value(person); }
    QStringList people() const { return m_counts.keys(); }
    int highest() const
    {
        int highest = 0;
        for (const int count : m_counts) {
            highest = qMax(highest, count);
        }
        return highest;
    }

private:
    QHash<QString, int> m_counts;
};
