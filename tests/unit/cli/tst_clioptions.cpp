// How argument lists are read: one description of the result per row.
#include "cli/help.h"
#include "cli/options.h"

#include <QRegularExpression>
#include <QTest>

namespace {

QString described(const SandboxOptions &sandbox)
{
    return QStringLiteral(" port=%1 latency=%2 customers=%3 seed=%4")
        .arg(sandbox.port)
        .arg(sandbox.latency.count())
        .arg(sandbox.customers)
        .arg(sandbox.seed);
}

QString described(const Options &options)
{
    const QString command = options.command ? QString(Options::commandName(*options.command)) : QStringLiteral("-");
    if (options.wish != Options::Wish::Run) {
        return (options.wish == Options::Wish::Help ? QStringLiteral("help ") : QStringLiteral("version ")) + command;
    }
    if (*options.command == Options::Command::Sandbox) {
        return command + described(options.sandbox);
    }
    QString text = command + QLatin1String(" [") + options.text + QLatin1String("] ");
    text += options.choice.mode == IdentifierChoice::Mode::Detect ? QStringLiteral("detect")
                                                                  : QString(Identifier::key(options.choice.kind));
    const Options::Connection &connection = options.connection;
    if (connection.baseUrl) {
        text += QLatin1String(" at=") + connection.baseUrl->display();
    }
    if (!connection.caFile.isEmpty()) {
        text += QLatin1String(" ca=") + connection.caFile;
    }
    if (connection.tokenFrom == Options::TokenFrom::File) {
        text += QLatin1String(" token=") + connection.tokenFile;
    } else if (connection.tokenFrom == Options::TokenFrom::StandardInput) {
        text += QLatin1String(" token=<stdin>");
    }
    if (connection.timeout) {
        text += QStringLiteral(" timeout=%1").arg(connection.timeout->count());
    }
    return options.email ? text + QLatin1String(" email=") + *options.email : text;
}

QString described(const CommandLine &line)
{
    const QString text = line.options ? described(*line.options)
                                      : QString(CliError::kindName(line.options.error().kind)) + QLatin1String(": ") +
                                            line.options.error().message;
    return line.json ? QLatin1String("json ") + text : text;
}

} // namespace

class tst_CliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void repeatsNoSecret_data();
    void repeatsNoSecret();
    void helpNamesEveryOption();
    void helpPagesFitATerminal();
};

void tst_CliOptions::accepted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &arguments, const QString &expected) {
        QTest::newRow(name) << arguments.split(u'|', Qt::SkipEmptyParts) << expected;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("text", s("status|ABC123"), s("status [ABC123] detect"));
    row("text with blanks", s("status|two words"), s("status [two words] detect"));
    row("accents, emoji, quotes", s("status|José 🛵 \"x\" 'y' a/b&c=d?#%41"),
        s("status [José 🛵 \"x\" 'y' a/b&c=d?#%41] detect"));
    row("customer number", s("status|--customer-number|ABC"), s("status [ABC] customerNumber"));
    row("customer number=", s("status|--customer-number=ABC"), s("status [ABC] customerNumber"));
    row("work provider user id", s("status|--work-provider-user-id|12"), s("status [12] workProviderUserId"));
    row("policy id", s("status|--policy-id|P1"), s("status [P1] policyId"));
    row("driver id", s("status|--driver-id|d 1"), s("status [d 1] driverId"));
    row("kind before the command", s("--driver-id|d1|status"), s("status [d1] driverId"));
    row("id with a dash, assigned", s("status|--work-provider-user-id=-x"), s("status [-x] workProviderUserId"));
    row("id with a dash, apart", s("status|--work-provider-user-id|-x"), s("status [-x] workProviderUserId"));
    row("id that looks like an option", s("status|--work-provider-user-id=--json"),
        s("status [--json] workProviderUserId"));
    row("id with an equals sign", s("status|--driver-id=a=b"), s("status [a=b] driverId"));
    row("empty id is not ours to judge", s("status|--customer-number="), s("status [] customerNumber"));
    row("text behind --", s("status|--|-x"), s("status [-x] detect"));
    row("option behind -- is text", s("status|--|--json"), s("status [--json] detect"));
    row("-- before all", s("--|status|-x"), s("status [-x] detect"));
    row("text that is a command's name", s("status|explain"), s("status [explain] detect"));
    row("json before", s("--json|status|A"), s("json status [A] detect"));
    row("json after", s("status|A|--json"), s("json status [A] detect"));
    row("json twice", s("--json|status|A|--json"), s("json status [A] detect"));
    row("profile", s("--profile|sandbox|status|A"), s("status [A] detect"));
    row("base url before", s("--base-url|https://x.example/z|status|A"),
        s("status [A] detect at=https://x.example/z/"));
    row("base url after", s("status|A|--base-url=https://x.example"), s("status [A] detect at=https://x.example/"));
    row("http on this computer", s("status|A|--base-url|http://127.0.0.1:80/"),
        s("status [A] detect at=http://127.0.0.1:80/"));
    row("ca file", s("status|A|--base-url|https://x.example|--ca-file|ca.pem"),
        s("status [A] detect at=https://x.example/ ca=ca.pem"));
    row("token file", s("--token-file|t|status|A"), s("status [A] detect token=t"));
    row("token stdin", s("status|A|--token-stdin"), s("status [A] detect token=<stdin>"));
    row("timeout", s("--timeout|5|status|A"), s("status [A] detect timeout=5000"));
    row("timeout, part of a second", s("status|A|--timeout|0.5"), s("status [A] detect timeout=500"));
    row("timeout, without a nought", s("status|A|--timeout|.25"), s("status [A] detect timeout=250"));
    row("timeout, an hour", s("status|A|--timeout|3600"), s("status [A] detect timeout=3600000"));
    row("explain", s("explain|A"), s("explain [A] detect"));
    row("explain by kind", s("explain|--customer-number|A"), s("explain [A] customerNumber"));
    row("explain with e-mail", s("explain|A|--email|a@b"), s("explain [A] detect email=a@b"));
    row("e-mail first", s("--email=a@b|explain|A"), s("explain [A] detect email=a@b"));
    row("sandbox", s("sandbox"), s("sandbox port=0 latency=0 customers=10000 seed=1"));
    row("sandbox with all", s("sandbox|--port|8080|--latency|20|--customers|1000000|--seed|18446744073709551615"),
        s("sandbox port=8080 latency=20 customers=1000000 seed=18446744073709551615"));
    row("sandbox, options first", s("--json|--port=65535|--customers=0|sandbox"),
        s("json sandbox port=65535 latency=0 customers=0 seed=1"));
    row("sandbox, profile", s("--profile|sandbox|sandbox"), s("sandbox port=0 latency=0 customers=10000 seed=1"));
    row("help", s("--help"), s("help -"));
    row("help, short", s("-h"), s("help -"));
    row("help on status", s("status|--help"), s("help status"));
    row("help on explain, first", s("--help|explain"), s("help explain"));
    row("help on sandbox", s("sandbox|-h"), s("help sandbox"));
    row("help wins over what is missing", s("status|--help|--json"), s("json help status"));
    row("help with another word", s("--help|nothing"), s("help -"));
    row("version", s("--version"), s("version -"));
    row("version, short", s("-v"), s("version -"));
}

void tst_CliOptions::accepted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(described(CommandLine::parse(QStringList{QStringLiteral("cli")} + arguments)), expected);
}

void tst_CliOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fragment");
    const auto row = [](const char *name, const char *arguments, const char *fragment) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u'|', Qt::SkipEmptyParts)
                            << QString::fromUtf8(fragment);
    };

    row("nothing", "", "Name a command");
    row("json alone", "--json", "Name a command");
    row("unknown command", "stauts|A", "no command “stauts”");
    row("text alone", "ABC123", "no command “ABC123”");
    row("unknown option", "status|A|--colour", "no option --colour");
    row("unknown short option", "status|-x", "no option -x");
    row("abbreviated option", "status|--customer|A", "no option --customer");
    row("old name of an option", "status|A|--url|x", "no option --url");
    row("nobody", "status", "Say who is meant");
    row("nobody to explain", "explain", "Say who is meant");
    row("two texts", "status|A|B", "2 texts");
    row("text and kind", "status|A|--policy-id|B", "--policy-id or a text");
    row("two kinds", "status|--policy-id|A|--driver-id|B", "--policy-id or --driver-id");
    row("all kinds", "status|--customer-number|A|--work-provider-user-id|B|--policy-id|C|--driver-id|D",
        "Say once who is meant");
    row("one kind twice", "status|--policy-id|A|--policy-id|B", "--policy-id is given more than once");
    row("kind without value", "status|--customer-number", "--customer-number needs a value");
    row("e-mail on status", "status|A|--email|a@b", "--email does not go with the command status");
    row("port on status", "status|A|--port|1", "--port does not go with the command status");
    row("latency on explain", "explain|A|--latency|1", "--latency does not go with the command explain");
    row("base url on sandbox", "sandbox|--base-url|https://x.example", "--base-url does not go with");
    row("token on sandbox", "sandbox|--token-stdin", "--token-stdin does not go with the command sandbox");
    row("timeout on sandbox", "--timeout|5|sandbox", "--timeout does not go with the command sandbox");
    row("kind on sandbox", "sandbox|--driver-id|x", "--driver-id does not go with the command sandbox");
    row("text on sandbox", "sandbox|x", "takes no text");
    row("another profile", "--profile|live|status|A", "only “sandbox” exists");
    row("another profile: the way out", "--profile|live|status|A", "--base-url reaches another service");
    row("another profile on sandbox", "--profile|live|sandbox", "no profile “live”");
    row("profile's name is exact", "--profile|Sandbox|status|A", "no profile “Sandbox”");
    row("profile and base url", "--profile|sandbox|--base-url|https://x.example|status|A", "exclude each other");
    row("base url twice", "--base-url|https://x.example|--base-url|https://y.example|status|A", "more than once");
    row("base url, plain http", "--base-url|http://x.example|status|A", "--base-url: Plain http");
    row("base url, password", "--base-url|https://u:pw@x.example|status|A", "user name or password");
    row("base url, not one", "--base-url|nothing|status|A", "--base-url: ");
    row("base url, empty", "--base-url=|status|A", "There is no address");
    row("ca file alone", "--ca-file|x|status|A", "--ca-file goes with --base-url only");
    row("ca file, empty", "--ca-file=|--base-url|https://x.example|status|A", "--ca-file needs the name");
    row("token by argument", "--token|secret|status|A", "never given as an argument");
    row("token by argument=", "status|A|--token=secret", "never given as an argument");
    row("two tokens", "--token-file|x|--token-stdin|status|A", "exclude each other");
    row("token file, empty", "--token-file=|status|A", "--token-file needs the name");
    row("token stdin with a value", "--token-stdin=x|status|A", "--token-stdin takes no value");
    row("json with a value", "--json=yes|status|A", "--json takes no value");
    for (const char *bad :
         {"0", "0.0", "0.0001", "-1", "3601", "3600.001", "1e3", "inf", "nan", "5s", "", "1.2.3", ".", " 5", "0x5"}) {
        row(qPrintable(QStringLiteral("timeout “%1”").arg(QLatin1String(bad))),
            qPrintable(QStringLiteral("--timeout=%1|status|A").arg(QLatin1String(bad))), "--timeout takes seconds");
    }
    for (const char *bad : {"65536", "-1", "", "8080x", "+1", "1.5", " 1", "99999999999999999999"}) {
        row(qPrintable(QStringLiteral("port “%1”").arg(QLatin1String(bad))),
            qPrintable(QStringLiteral("sandbox|--port=%1").arg(QLatin1String(bad))), "--port takes a whole number");
    }
    row("customers, too many", "sandbox|--customers|1000001", "from 0 to 1000000");
    row("latency, too long", "sandbox|--latency|600001", "from 0 to 600000");
    row("seed, too large", "sandbox|--seed|18446744073709551616", "--seed takes a whole number");
    row("escape sequences are shown, not sent on", "\x1b[31mred", "[U+001B][31mred");
}

void tst_CliOptions::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fragment);
    const CommandLine line = CommandLine::parse(QStringList{QStringLiteral("cli")} + arguments);
    QVERIFY(!line.options);
    QCOMPARE(line.options.error().kind, CliError::Kind::Usage);
    QVERIFY2(line.options.error().message.contains(fragment), qPrintable(line.options.error().message));

    // That JSON was asked for is known all the same, wherever it stands.
    const QStringList json{QStringLiteral("--json")};
    QVERIFY(CommandLine::parse(QStringList{QStringLiteral("cli")} + json + arguments).json);
}

void tst_CliOptions::repeatsNoSecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"--token=CANARY|status|A", "--token|CANARY|status|A", "--token-stdin=CANARY|status|A",
                                  "--json=CANARY|status|A", "--base-url=https://x:CANARY@h.example|status|A"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u'|');
    }
}

void tst_CliOptions::repeatsNoSecret()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = CommandLine::parse(QStringList{QStringLiteral("cli")} + arguments);
    QVERIFY(!line.options);
    QVERIFY(!line.options.error().message.contains(QLatin1String("CANARY")));
    QVERIFY(!line.options.error().hints.join(u' ').contains(QLatin1String("CANARY")));
}

// An option that the parser knows and no page of help names would be a secret, and one that help alone names a lie.
void tst_CliOptions::helpNamesEveryOption()
{
    QString all = Help::text({});
    for (const auto command : {Options::Command::Status, Options::Command::Explain, Options::Command::Sandbox}) {
        all += Help::text(command);
    }
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]+)"));
    QStringList named;
    for (auto it = option.globalMatch(all); it.hasNext();) {
        named += it.next().captured(1);
    }
    named.removeDuplicates();
    named.sort();
    QStringList known{
        QStringLiteral("base-url"),    QStringLiteral("ca-file"),   QStringLiteral("customer-number"),
        QStringLiteral("customers"),   QStringLiteral("driver-id"), QStringLiteral("email"),
        QStringLiteral("help"),        QStringLiteral("json"),      QStringLiteral("latency"),
        QStringLiteral("policy-id"),   QStringLiteral("port"),      QStringLiteral("profile"),
        QStringLiteral("seed"),        QStringLiteral("timeout"),   QStringLiteral("token-file"),
        QStringLiteral("token-stdin"), QStringLiteral("version"),   QStringLiteral("work-provider-user-id")};
    QCOMPARE(named, known);
    for (const QString &name : known) {
        const CommandLine line = CommandLine::parse({QStringLiteral("cli"), QLatin1String("--") + name});
        QVERIFY(line.options || !line.options.error().message.contains(QLatin1String("There is no option")));
    }
}

void tst_CliOptions::helpPagesFitATerminal()
{
    for (const auto command : {std::optional<Options::Command>(), std::optional(Options::Command::Status),
                               std::optional(Options::Command::Explain), std::optional(Options::Command::Sandbox)}) {
        const QString page = Help::text(command);
        QVERIFY(page.contains(QLatin1String("Exit codes")));
        QVERIFY(page.contains(QLatin1String("Examples")));
        for (const QString &line : page.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(tst_CliOptions)
#include "tst_clioptions.moc"
