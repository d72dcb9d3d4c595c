// How argument lists are read: one description of the result per row.
#include "cli/help.h"
#include "cli/options.h"
#include "cli/optionvalues.h"

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

QString whereOf(const Options &options)
{
    QString text;
    const Options::Connection &connection = options.connection;
    if (connection.baseUrl) {
        text += QLatin1String(" at=") + connection.baseUrl->display();
    }
    if (!connection.profile.isEmpty()) {
        text += QLatin1String(" of=") + connection.profile;
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
    return text;
}

QString passphraseOf(const Options &options)
{
    return options.passphraseFile.isEmpty() ? QString() : QLatin1String(" passphrase=") + options.passphraseFile;
}

QString described(const Options::Enrolment &enrolment)
{
    QString text = QLatin1String(" [") + enrolment.file + u']';
    const std::initializer_list<std::pair<bool, const char *>> flags{{enrolment.dryRun, " dry"},
                                                                     {enrolment.acceptWarnings, " accept"},
                                                                     {enrolment.skipLookup, " skip"},
                                                                     {enrolment.live, " live"}};
    for (const auto &[isSet, name] : flags) {
        text += isSet ? QString::fromLatin1(name) : QString();
    }
    return enrolment.sendAgain ? text + QLatin1String(" again=") + enrolment.sendAgain->toString(QUuid::WithoutBraces)
                               : text;
}

QString described(const Options::JournalWish &wish)
{
    QString text;
    if (!wish.attempt.isNull()) {
        text += u' ' + wish.attempt.toString(QUuid::WithoutBraces);
    }
    for (const AttemptState state : wish.states) {
        text += u' ' + QString(AttemptStates::key(state));
    }
    text += wish.allEnvironments ? QStringLiteral(" all") : QString();
    text += wish.showPersons ? QStringLiteral(" persons") : QString();
    text += wish.wait ? QStringLiteral(" wait") : QString();
    text += wish.format == Options::JournalWish::Format::Csv ? QStringLiteral(" csv") : QString();
    return wish.output.isEmpty() ? text : text + QLatin1String(" out=") + wish.output;
}

QString described(const Options::ProfileWish &wish)
{
    QString text = u' ' + wish.baseUrl + u' ' +
                   (wish.kind == EnvironmentKind::Production ? QStringLiteral("production") : QStringLiteral("test"));
    if (wish.proxy) {
        text += wish.proxy->kind == ProxyChoice::Kind::System
                    ? QStringLiteral(" proxy=system")
                    : QStringLiteral(" proxy=%1:%2").arg(wish.proxy->host).arg(wish.proxy->port);
    }
    const ApiPaths usual;
    text += wish.paths == usual
                ? QString()
                : u' ' + wish.paths.status + u' ' + wish.paths.validateCustomerNumber + u' ' + wish.paths.enrol;
    return text;
}

QString exchangeOf(const Options::ProfileWish &wish)
{
    QString text = wish.file.isEmpty() ? QString() : QLatin1String(" file=") + wish.file;
    text += wish.exported.isEmpty() ? QString() : QLatin1String(" of=") + wish.exported.join(u',');
    return wish.replaces ? text + QLatin1String(" replace") : text;
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
    if (*options.command == Options::Command::Enrol) {
        return command + described(options.enrolment) + whereOf(options) + passphraseOf(options);
    }
    if (command.startsWith(QLatin1String("journal"))) {
        return command + described(options.journal) + whereOf(options) + passphraseOf(options);
    }
    if (command.startsWith(QLatin1String("profile"))) {
        return command + QLatin1String(" [") + options.profile.name + u']' +
               (*options.command == Options::Command::ProfileAdd ? described(options.profile) : QString()) +
               exchangeOf(options.profile) + whereOf(options);
    }
    QString text = command + QLatin1String(" [") + options.text + QLatin1String("] ");
    text += options.choice.mode == IdentifierChoice::Mode::Detect ? QStringLiteral("detect")
                                                                  : QString(Identifier::key(options.choice.kind));
    text += whereOf(options);
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
    row("profile, as a heading", s("--profile|Sandbox|status|A"), s("status [A] detect"));
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
    row("profile by name", s("--profile|Live one|status|A"), s("status [A] detect of=Live one"));
    row("validate", s("validate|abc"), s("validate [abc] customerNumber"));
    row("validate by option", s("validate|--customer-number|A"), s("validate [A] customerNumber"));
    row("validate with e-mail", s("validate|A|--email|a@b"), s("validate [A] customerNumber email=a@b"));
    row("enrol", s("enrol|--file|c.json"), s("enrol [c.json]"));
    row("enrol from standard input", s("enrol|--file|-|--token-file|t"), s("enrol [-] token=t"));
    row("enrol with all",
        s("enrol|--file=c|--dry-run|--accept-warnings|--skip-lookup|--live|--send-again|"
          "{01234567-89ab-cdef-0123-456789abcdef}|--passphrase-file|p|--base-url|https://x.example|--timeout|9"),
        s("enrol [c] dry accept skip live again=01234567-89ab-cdef-0123-456789abcdef at=https://x.example/ "
          "timeout=9000 passphrase=p"));
    row("journal list", s("journal|list"), s("journal list"));
    row("journal list, states", s("journal|list|--state|unknown|--state=not_sent|--all-environments|--show-persons"),
        s("journal list unknown not_sent all persons"));
    row("journal list of a profile", s("journal|list|--profile|live|--passphrase-file|p"),
        s("journal list of=live passphrase=p"));
    row("journal show", s("journal|show|01234567-89ab-cdef-0123-456789abcdef"),
        s("journal show 01234567-89ab-cdef-0123-456789abcdef"));
    row("journal reconcile", s("journal|reconcile|01234567-89ab-cdef-0123-456789abcdef|--wait|--token-stdin"),
        s("journal reconcile 01234567-89ab-cdef-0123-456789abcdef wait token=<stdin>"));
    row("journal export", s("journal|export|--all-environments|--format|csv|--output|o.csv"),
        s("journal export all csv out=o.csv"));
    row("journal export, json on standard output", s("--json|journal|export|--base-url|https://x.example"),
        s("json journal export at=https://x.example/"));
    row("profile list", s("profile|list"), s("profile list []"));
    row("profile add", s("profile|add|live|--base-url|not judged yet|--kind|production"),
        s("profile add [live] not judged yet production"));
    row("profile add with all",
        s("profile|add|t|--base-url|https://x.example|--kind|test|--proxy|proxy.example:3128|--ca-file|c|--timeout|5|"
          "--path-status|s/|--path-validate|v/|--path-enrol|e/"),
        s("profile add [t] https://x.example test proxy=proxy.example:3128 s/ v/ e/ ca=c timeout=5000"));
    row("profile add, proxy of the system", s("profile|add|t|--base-url|u|--kind|test|--proxy|system"),
        s("profile add [t] u test proxy=system"));
    row("profile add, proxy in IPv6", s("profile|add|t|--base-url|u|--kind|test|--proxy|[::1]:3128"),
        s("profile add [t] u test proxy=::1:3128"));
    row("profile export", s("profile|export|all.json"), s("profile export [] file=all.json"));
    row("profile export, some", s("profile|export|some.json|live|Our gateway"),
        s("profile export [] file=some.json of=live,Our gateway"));
    row("profile import", s("profile|import|all.json"), s("profile import [] file=all.json"));
    row("profile import, replacing", s("profile|import|--replace|all.json"),
        s("profile import [] file=all.json replace"));
    row("profile remove", s("profile|remove|live"), s("profile remove [live]"));
    row("profile test", s("profile|test|live"), s("profile test [live] of=live"));
    row("profile test, the sandbox", s("profile|test|sandbox"), s("profile test [sandbox]"));
    row("profile test, the Sandbox", s("profile|test|Sandbox"), s("profile test [Sandbox]"));
    row("profile test by address", s("profile|test|--base-url|https://x.example"),
        s("profile test [] at=https://x.example/"));
    row("profile set-token", s("profile|set-token|live|--token-file|t"), s("profile set-token [live] token=t"));
    row("text that is half a command", s("status|journal"), s("status [journal] detect"));
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
    row("help on enrol", s("enrol|--help"), s("help enrol"));
    row("help on the journal", s("journal|--help"), s("help journal list"));
    row("help on a command of the journal", s("journal|reconcile|-h"), s("help journal reconcile"));
    row("help on profiles", s("--help|profile"), s("help profile list"));
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
    row("profile without a name", "--profile=|status|A", "--profile needs a name");
    row("another profile on sandbox", "--profile|live|sandbox", "serves the sandbox only");
    row("nobody to validate", "validate", "validate NUMBER");
    row("policy id to validate", "validate|--policy-id|A", "--policy-id does not go with the command validate");
    row("nobody to enrol", "enrol", "--file customer.json");
    row("text to enrol", "enrol|c.json", "takes no text");
    row("file, empty", "enrol|--file=", "--file needs the name");
    row("token and customer on one input", "enrol|--file|-|--token-stdin", "cannot hold both");
    row("send again what", "enrol|--file|c|--send-again|7", "the attempt's ID");
    row("passphrase by argument", "enrol|--file|c|--passphrase|CANARY", "never given as an argument");
    row("live status", "status|A|--live", "--live does not go with the command status");
    row("journal", "journal", "list, show, reconcile and export");
    row("journal, unknown", "journal|erase", "no command “journal erase”");
    row("journal show what", "journal|show", "one attempt's ID");
    row("journal show two", "journal|show|01234567-89ab-cdef-0123-456789abcdef|x", "one attempt's ID");
    row("journal state", "journal|list|--state|lost", "no state “lost”");
    row("journal of one and all", "journal|list|--profile|a|--all-environments", "excludes");
    row("journal list, text", "journal|list|x", "takes no text");
    row("journal export of what", "journal|export", "--all-environments");
    row("journal export format", "journal|export|--all-environments|--format|xml", "json or csv");
    row("journal export, CSV as JSON", "--json|journal|export|--all-environments|--format|csv", "add --output FILE");
    row("profile", "profile", "list, add, remove, test, set-token, export and import");
    row("profile export nowhere", "profile|export", "profile export FILE");
    row("profile import of nothing", "profile|import", "profile import FILE");
    row("profile import of two", "profile|import|a|b", "profile import FILE");
    row("replace on export", "profile|export|a|--replace", "--replace does not go with");
    row("profile add nameless", "profile|add|--base-url|u|--kind|test", "one profile's name");
    row("profile add nowhere", "profile|add|x|--kind|test", "--base-url URL");
    row("profile add, kind missing", "profile|add|x|--base-url|u", "--kind test or --kind production");
    row("profile add, kind", "profile|add|x|--base-url|u|--kind|live", "--kind test or --kind production");
    row("profile add the sandbox", "profile|add|Sandbox|--base-url|u|--kind|test", "cannot be added");
    row("profile remove the sandbox", "profile|remove|sandbox", "cannot be added, changed or removed");
    for (const char *bad : {"proxy", "proxy:0", "proxy:99999", "http://p:1", "u:p@p:1", "p:1/x", "p:1?x", "", ":80"}) {
        row(qPrintable(QStringLiteral("proxy “%1”").arg(QLatin1String(bad))),
            qPrintable(QStringLiteral("profile|add|x|--base-url|u|--kind|test|--proxy=%1").arg(QLatin1String(bad))),
            "--proxy takes none, system or HOST:PORT");
    }
    row("profile test nothing", "profile|test", "or --base-url");
    row("profile test two", "profile|test|x|--base-url|https://x.example", "or --base-url");
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
    for (const char *arguments : {"--token=CANARY|status|A", "enrol|--passphrase=CANARY", "enrol|--passphrase|CANARY",
                                  "--token|CANARY|status|A", "--token-stdin=CANARY|status|A", "--json=CANARY|status|A",
                                  "--base-url=https://x:CANARY@h.example|status|A"}) {
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
    for (const auto command : OptionValues::commands()) {
        all += Help::text(command);
    }
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]+)"));
    QStringList named;
    for (auto it = option.globalMatch(all); it.hasNext();) {
        named += it.next().captured(1);
    }
    named.removeDuplicates();
    named.sort();
    QStringList known{QStringLiteral("help"), QStringLiteral("version")};
    for (const OptionValues::Spec &spec : OptionValues::specs()) {
        known += QString(spec.name);
    }
    known.sort();
    QCOMPARE(named, known);
    for (const QString &name : known) {
        const CommandLine line = CommandLine::parse({QStringLiteral("cli"), QLatin1String("--") + name});
        QVERIFY(line.options || !line.options.error().message.contains(QLatin1String("There is no option")));
    }
}

void tst_CliOptions::helpPagesFitATerminal()
{
    QList<std::optional<Options::Command>> commands{std::nullopt};
    for (const auto command : OptionValues::commands()) {
        commands += command;
    }
    for (const std::optional<Options::Command> command : commands) {
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
