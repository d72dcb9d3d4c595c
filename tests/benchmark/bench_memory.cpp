// A day of work in one console, and what it leaves in memory: the whole program as app/ wires it, with its journal, the
// inspector open, and the clock running 8 hours in as many steps as there are lookups. Every tenth question is a
// validation of the number before. The service is another process's; the customer numbers, one a line, are those it
// knows. Prints "<name> <KiB>" lines.
//   bench_memory URL NUMBERS [lookups]        with the token in $CUSTOMER_CONSOLE_TOKEN
#include "residentmemory.h"

#include "app/guiconsole.h"
#include "store/secretstore.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

namespace {

// Real time, plus what the simulation skips.
class FastClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_system.nowUtc().addDuration(m_skipped); }
    std::chrono::nanoseconds monotonic() const override { return m_system.monotonic() + m_skipped; }
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    const SystemClock m_system{};
    std::chrono::milliseconds m_skipped{0};
};

class Day final : public QObject
{
public:
    Day(GuiConsole &console, FastClock &clock, const QString &numbers, int lookups)
        : m_console(console)
        , m_clock(clock)
        , m_numbers(numbers)
        , m_lookups(lookups)
        , m_step(std::chrono::milliseconds(8h) / lookups)
    {
    }

    void start()
    {
        if (!m_numbers.open(QIODevice::ReadOnly)) {
            qFatal("no numbers to ask for");
        }
        print("idle");
        MainWindow &window = m_console.window();
        window.findChild<QAction *>(QStringLiteral("inspectorAction"))->setChecked(true);
        window.pages().open(Pages::Page::Validate);
        window.pages().open(Pages::Page::Lookup);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Day::look);
        QTimer::singleShot(1s, this, [this] {
            print("opened"); // what is made when it is first looked at is there, and nothing was asked
            ask();
        });
    }

private:
    static void print(const char *when)
    {
        std::printf("%s %lld\n", when,
                    static_cast<long long>(residentKiB(static_cast<qint64>(QCoreApplication::applicationPid()))));
        std::fflush(stdout);
    }

    void ask()
    {
        m_clock.skip(m_step);
        ++m_asked;
        MainWindow &window = m_console.window();
        if (m_asked % 10 == 0) {
            window.pages().open(Pages::Page::Validate);
            window.findChild<QLineEdit *>(QStringLiteral("validateNumberEdit"))->setText(m_number);
            window.pages().submit();
        } else {
            m_number = QString::fromLatin1(m_numbers.readLine().trimmed());
            window.pages().open(Pages::Page::Lookup);
            window.lookUp(m_number);
        }
        m_timer.start(1ms);
    }

    // Until it has been answered; what has changed is painted meanwhile.
    void look()
    {
        if (running()) {
            m_timer.start(1ms);
            return;
        }
        switch (m_asked) {
        case 100:
            print("after100");
            break;
        case 1'200:
            print("filled"); // every list is as long as it gets
            break;
        default:
            break;
        }
        if (m_asked < m_lookups) {
            ask();
            return;
        }
        QTimer::singleShot(2s, this, [] {
            print("end");
            QCoreApplication::quit();
        });
    }

    bool running() const
    {
        const auto *label = m_console.window().findChild<QLabel *>(QStringLiteral("runningLabel"));
        return !label->text().isEmpty();
    }

    GuiConsole &m_console;
    FastClock &m_clock;
    QFile m_numbers;
    QString m_number; // the last one looked up
    const int m_lookups;
    const std::chrono::milliseconds m_step;
    int m_asked = 0;
    QTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qFatal("usage: bench_memory URL NUMBERS [lookups]");
    }
    FastClock clock;
    auto options =
        GuiOptions::parse({QStringLiteral("customer-console"), QStringLiteral("--base-url"), arguments.at(1)});
    GuiConsole console(application, *std::move(options), qgetenv("CUSTOMER_CONSOLE_TOKEN"),
                       {.clock = &clock, .secrets = nullptr});
    Day day(console, clock, arguments.at(2), arguments.size() > 3 ? arguments.at(3).toInt() : 10'000);
    console.start();
    // Idle: the window is there, the service open, and nothing has happened for a while.
    QTimer::singleShot(4s, &day, &Day::start);
    return QApplication::exec();
}
