#include "app/guiconsole.h"
#include "cli/tokensource.h"
#include "platform/platform.h"
#include "workflow/languages.h"

#include <QApplication>

#include <cstdio>

namespace {

constexpr int usageError = 2;
constexpr int noDisplay = 69; // EX_UNAVAILABLE of sysexits.h

// Qt would abort, which looks like a crash.
bool displayIsMissing()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

// Before there is a QApplication, so that these work without a display too.
QStringList early(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]); // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    }
    return arguments;
}

// What the window will speak is not known yet: the settings are not read.
tl::expected<GuiOptions, QString> parse(const QStringList &arguments)
{
    Languages languages;
    languages.use(Languages::choose({}));
    return GuiOptions::parse(arguments);
}

void print(std::FILE *to, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), to);
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::hardenProcess();
    const QByteArray token = TokenSource::takeFromEnvironment();
    QCoreApplication::setApplicationName(QStringLiteral("customer-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("customer-console"));

    const QStringList arguments = early(argc, argv);
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")) ||
        arguments.contains(QLatin1String("--version")) || arguments.contains(QLatin1String("-v"))) {
        const QCoreApplication application(argc, argv);
        const auto options = parse(QCoreApplication::arguments());
        print(options ? stdout : stderr, options ? options->print : options.error());
        return options ? 0 : usageError;
    }
    if (displayIsMissing()) {
        const QCoreApplication application(argc, argv);
        Languages languages;
        languages.use(Languages::choose({}));
        print(stderr, QCoreApplication::translate(
                          "main", "There is no display to open a window on.\n"
                                  "Without a display, customer-console-cli does the same work on the command line.\n"
                                  "On a server, xvfb-run customer-console opens the window on a virtual display."));
        return noDisplay;
    }
    QApplication application(argc, argv);
    auto options = parse(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error());
        return usageError;
    }
    GuiConsole console(application, *std::move(options), token);
    console.start();
    return QApplication::exec();
}
