#include "app/guioptions.h"
#include "cli/help.h"
#include "cli/optionvalues.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

// Every "--name" in a text.
Names optionsIn(const QString &text)
{
    static const QRegularExpression option(uR"((?<![A-Za-z0-9-])--[a-z][a-z-]*[a-z])"_s);
    Names names;
    for (const auto &match : option.globalMatch(text)) {
        names += match.captured();
    }
    return names;
}

QString shipped(const QString &name)
{
    QFile file(QStringLiteral(PACKAGING "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Without what changes the font; and a hyphen that is to be copied has a backslash in front.
QString manPage(const QString &program)
{
    static const QRegularExpression font(uR"(\\f.)"_s);
    return shipped(u"man/%1.1.in"_s.arg(program)).remove(font).remove(u'\\');
}

Names optionsOf(Options::Command command)
{
    Names names{u"--help"_s};
    for (const OptionValues::Spec &spec : OptionValues::specs()) {
        if ((spec.commands & OptionValues::bitOf(command)) != 0) {
            names += OptionValues::dashed(spec.name);
        }
    }
    return names;
}

QString told(const QString &shell, const QStringList &arguments)
{
    QProcess process;
    process.start(shell, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(shell), process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

// What a shell offers for the words and a "--" behind them.
QString offeredByBash(const QStringList &words)
{
    return told(u"bash"_s,
                QStringList{u"--norc"_s, u"-c"_s,
                            uR"(source "$1"; shift; COMP_WORDS=(customer-console-cli "$@" --); COMP_CWORD=$(($# + 1))
                                _customer_console_cli; printf '%s\n' "${COMPREPLY[@]}")"_s,
                            u"bash"_s, QStringLiteral(PACKAGING "/completions/customer-console-cli.bash")} +
                    words);
}

QString offeredByFish(const QStringList &words)
{
    return told(u"fish"_s,
                {u"--no-config"_s, u"-c"_s,
                 uR"(source %1; complete -C "customer-console-cli %2 --" | string replace -r '\t.*' '')"_s.arg(
                     QStringLiteral(PACKAGING "/completions/customer-console-cli.fish"), words.join(u' '))});
}

// zsh completes at a terminal only. So its _arguments is replaced by one that goes the way of the words and, at its
// end, prints what it was told; what excludes what stands in front, in parentheses.
QString offeredByZsh(const QStringList &words)
{
    const QString printed =
        told(u"zsh"_s, QStringList{u"-f"_s, u"-c"_s, uR"(completion=$1; shift; left=("$@")
                                       _arguments() {
                                           if [[ $1 == -C ]]; then state=options; line=("$left[1]"); shift left
                                           else print -l -- "$@"; fi
                                       }
                                       source "$completion")"_s,
                                   u"zsh"_s, QStringLiteral(PACKAGING "/completions/_customer-console-cli")} +
                           words);
    static const QRegularExpression exclusions(uR"(^\([^)]*\))"_s, QRegularExpression::MultilineOption);
    return QString(printed).remove(exclusions);
}

} // namespace

// Man pages and completions are written by hand, and held to the programs' own options here.
class TestShippedTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manPageOfTheWindowNamesItsOptions();
    void manPageOfTheCommandLineNamesItsOptions();
    void helpNamesTheOptions();
    void completionsKnowEveryOption_data();
    void completionsKnowEveryOption();
    void completionsKnowEveryCommand_data();
    void completionsKnowEveryCommand();
};

void TestShippedTexts::manPageOfTheWindowNamesItsOptions()
{
    const auto options = GuiOptions::parse({u"customer-console"_s, u"--help"_s});
    QVERIFY(options.has_value());
    QVERIFY(optionsIn(options->print).size() > 5);
    QCOMPARE(optionsIn(manPage(u"customer-console"_s)), optionsIn(options->print));
}

void TestShippedTexts::manPageOfTheCommandLineNamesItsOptions()
{
    Names expected{u"--help"_s, u"--version"_s};
    for (const OptionValues::Spec &spec : OptionValues::specs()) {
        expected += OptionValues::dashed(spec.name);
    }
    QCOMPARE(optionsIn(manPage(u"customer-console-cli"_s)), expected);
    for (const Options::Command command : OptionValues::commands()) {
        QVERIFY2(manPage(u"customer-console-cli"_s).contains(Options::commandName(command)),
                 Options::commandName(command).data());
    }
}

void TestShippedTexts::helpNamesTheOptions()
{
    for (const Options::Command command : OptionValues::commands()) {
        const Names named = optionsIn(Help::text(command));
        QVERIFY2(named.contains(optionsOf(command) - Names{u"--help"_s}),
                 qPrintable(Options::commandName(command) + u": " + (optionsOf(command) - named).values().join(u' ')));
    }
}

void TestShippedTexts::completionsKnowEveryOption_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<Options::Command>("command");
    for (const Options::Command command : OptionValues::commands()) {
        for (const auto *shell : {"bash", "fish", "zsh"}) {
            QTest::addRow("%s, %s", Options::commandName(command).data(), shell)
                << QString::fromLatin1(shell) << command;
        }
    }
}

void TestShippedTexts::completionsKnowEveryOption()
{
    QFETCH(const QString, shell);
    QFETCH(const Options::Command, command);
    const QStringList words = QString(Options::commandName(command)).split(u' ');
    const QString offered = shell == u"bash"   ? offeredByBash(words)
                            : shell == u"fish" ? offeredByFish(words)
                                               : offeredByZsh(words);
    QCOMPARE(optionsIn(offered), optionsOf(command));
}

void TestShippedTexts::completionsKnowEveryCommand_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("bash") << u"customer-console-cli.bash"_s;
    QTest::newRow("fish") << u"customer-console-cli.fish"_s;
    QTest::newRow("zsh") << u"_customer-console-cli"_s;
}

void TestShippedTexts::completionsKnowEveryCommand()
{
    QFETCH(const QString, file);
    const QString text = shipped(u"completions/"_s + file);
    for (const Options::Command command : OptionValues::commands()) {
        for (const QString &word : QString(Options::commandName(command)).split(u' ')) {
            const QRegularExpression whole(uR"((?<![\w-])%1(?![\w-]))"_s.arg(word));
            QVERIFY2(whole.match(text).hasMatch(), qPrintable(word));
        }
    }
}

QTEST_GUILESS_MAIN(TestShippedTexts)
#include "tst_shippedtexts.moc"
