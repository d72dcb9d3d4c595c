#include "app/embeddedsandbox.h"
#include "cli/cli.h"
#include "cli/stopsignal.h"
#include "cli/tokensource.h"
#include "platform/platform.h"
#include "workflow/languages.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <langinfo.h>
#endif

namespace {

// Qt wants UTF-8, and most of its builds warn on stderr when the locale says otherwise, as "C" does, or one that is not
// installed; and how wide a letter is, is asked of the locale. The language stays the one that was asked for.
void ensureUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstricmp(::nl_langinfo(CODESET), "UTF-8") == 0) {
        return;
    }
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        for (const char *part : {"LANG", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"}) {
            qputenv(part, all);
        }
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    // All of it is refused when a part is not installed; this part is everywhere.
    std::setlocale(LC_CTYPE, "C.UTF-8");
#endif
}

// Nothing when an argument is not UTF-8: half of an identifier replaced by question marks must not be asked for.
std::optional<QStringList> argumentsOf(int argc, char **argv)
{
#ifdef Q_OS_WIN
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return QCoreApplication::arguments();
#else
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QByteArray bytes(argv[i]);
        arguments += QString::fromUtf8(bytes);
        if (arguments.last().toUtf8() != bytes) {
            return std::nullopt;
        }
    }
    return arguments;
#endif
}

// People get their own language, programs the same answer everywhere.
void speak(Languages &languages, const QStringList &arguments)
{
    const bool isForPrograms = arguments.contains(QLatin1String("--json"));
    languages.use(Languages::choose(isForPrograms ? QStringLiteral("en") : QString()));
    if (isForPrograms) {
        QLocale::setDefault(QLocale::c());
    }
}

} // namespace

int main(int argc, char **argv)
{
    Platform::hardenProcess();
    const QByteArray token = TokenSource::takeFromEnvironment();
    ensureUtf8Locale();
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
    // Before Qt takes arguments of its own out of them.
    const std::optional<QStringList> arguments = argumentsOf(argc, argv);
    const QCoreApplication application(argc, argv);
    Languages languages;
    speak(languages, arguments.value_or(QStringList()));
    if (!arguments) {
        std::fputs(
            qPrintable(QCoreApplication::translate("main", "An argument is not UTF-8 text. Nothing was sent.") + u'\n'),
            stderr);
        return static_cast<int>(ExitCode::Usage);
    }

    QFile out;
    QFile err;
    // The descriptors, not C's streams with their buffers: who waits for a line gets it at once, and a failed write is
    // known at once.
    out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);

    StopSignal stopSignal;
    Cli cli({.startSandbox = EmbeddedSandbox::start,
             .environmentToken = token,
             .out = out,
             .err = err,
             .stopSignal = stopSignal});
    QObject::connect(&cli, &Cli::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    // From within the event loop, which exit() needs.
    QMetaObject::invokeMethod(
        &cli, [&cli, &arguments] { cli.run(*arguments); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
