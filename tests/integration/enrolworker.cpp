// Enrols people one after the other through the real workflow, as a process of its own that may be killed, by itself at
// a named edge or from outside at any time. Reads one JSON object from standard input; writes one line for each person
// to standard output: their id, a blank, the outcome.
#include "integration/enrolfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <unistd.h>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

class Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const QJsonObject &order)
        : m_people(order.value("people"_L1).toArray())
        , m_edge(order.value("edge"_L1).toString())
        , m_victim(order.value("victim"_L1).toString())
        , m_microseconds(order.value("microseconds"_L1).toInt())
        , m_journal(JournalService::durable(order.value("folder"_L1).toString(), m_keychain, m_clock))
        , m_session(Engine::profile(QUrl(order.value("url"_L1).toString())), *AccessToken::from(Engine::token), m_clock,
                    m_journal.get())
    {
        connect(m_journal.get(), &JournalService::stateChanged, this, &Worker::onState);
        connect(m_journal.get(), &JournalService::attemptChanged, this, [this](const Attempt &attempt) {
            reach(attempt.state == AttemptState::Sending ? u"begun"_s : u"recorded"_s);
        });
        connect(&m_session, &Session::exchangeChanged, this, [this](const Exchange &exchange) {
            if (exchange.method == "POST") {
                reach(exchange.state == Exchange::State::Running ? u"exchangeBegins"_s : u"exchangeEnds"_s);
            }
        });
        m_journal->open();
    }

private:
    void onState(JournalService::State state)
    {
        if (state == JournalService::State::Unavailable) {
            std::fprintf(stderr, "%s\n", qPrintable(m_journal->problem()));
            QCoreApplication::exit(1);
        } else if (state == JournalService::State::Ready) {
            next();
        }
    }

    void next()
    {
        if (m_people.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        m_person = m_people.takeAt(0).toString();
        if (m_microseconds > 0 && m_person == m_victim) {
            std::thread([us = m_microseconds] {
                ::usleep(static_cast<useconds_t>(us));
                ::kill(::getpid(), SIGKILL);
            }).detach();
        }
        SafeEnrolment *const enrolment = m_session.enrol(Enrol::person(m_person, m_person), this);
        connect(enrolment, &SafeEnrolment::phaseChanged, this, [this](SafeEnrolment::Phase phase) {
            reach(QString::fromLatin1(QMetaEnum::fromType<SafeEnrolment::Phase>().valueToKey(static_cast<int>(phase))));
        });
        connect(enrolment, &SafeEnrolment::guarded, enrolment, [enrolment] { enrolment->send({}); });
        connect(enrolment, &SafeEnrolment::concluded, this, [this, enrolment](const EnrolmentOutcome &outcome) {
            std::printf("%s %s\n", qPrintable(m_person), EnrolmentOutcome::key(outcome.kind).latin1());
            std::fflush(stdout);
            enrolment->deleteLater();
            next();
        });
        enrolment->guard();
    }

    void reach(const QString &edge)
    {
        if (edge == m_edge && m_person == m_victim) {
            ::kill(::getpid(), SIGKILL);
        }
    }

    const SystemClock m_clock{};
    Enrol::KnownKey m_keychain;
    QJsonArray m_people;
    const QString m_edge;
    const QString m_victim;
    const int m_microseconds;
    const std::unique_ptr<JournalService> m_journal;
    Session m_session;
    QString m_person;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    const Worker worker(QJsonDocument::fromJson(input.readAll()).object());
    return QCoreApplication::exec();
}

#include "enrolworker.moc"
