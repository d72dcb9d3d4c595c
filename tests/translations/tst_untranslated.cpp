#include "translations/sourcetexts.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

// No text for people stands in the sources outside of tr(), and none within it that a translator cannot have.
class TestUntranslated final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextForPeopleIsOutsideOfTr();
    void noFormHoldsATextBackFromTranslators();
    void lupdateReadsEveryTextAsTheCompilerDoes();
    void aTextOutsideOfTrIsFound_data();
    void aTextOutsideOfTrIsFound();

private:
    static QStringList files(const QString &folder, const QStringList &names)
    {
        QStringList found;
        QDirIterator iterator(QStringLiteral(CONSOLE_SOURCES "/") + folder, names, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            found += iterator.next();
        }
        found.sort();
        return found;
    }
    static QString shortName(const QString &path) { return path.mid(QStringLiteral(CONSOLE_SOURCES "/").size()); }
};

// Each with the reason why nobody is to translate it.
static const QSet<QString> &exceptions()
{
    static const QSet<QString> texts{
        // The names that languages have for themselves.
        u"src/workflow/languages.cpp: English"_s,
        u"src/workflow/languages.cpp: Deutsch"_s,
        // Names of header fields.
        u"src/workflow/curlcommand.cpp: Host"_s,
        u"src/workflow/curlcommand.cpp: Authorization"_s,
        // Names of keys, in Qt's portable spelling.
        u"src/gui/pagecommands.cpp: Esc"_s,
        // Taken from what a server says, and compared with it.
        u"src/workflow/wording.cpp: (does not|doesn't)[ _]support|unsupported|forbidden"_s,
        // What seals memory, for itself.
        u"src/workflow/journalworker.cpp: secret of memory"_s,
        // What is sealed, to know the right key by.
        u"src/store/journalinspection.cpp: customer-console journal"_s,
        // What a tooltip is wrapped in.
        u"src/models/tooltip.cpp: <span style=\\\"white-space:pre-wrap\\\">%1</span>"_s,
        // Parts of names of widgets.
        u"src/gui/enrolform.cpp: Edit"_s,
        u"src/gui/enrolform.cpp: Message"_s,
    };
    return texts;
}

void TestUntranslated::noTextForPeopleIsOutsideOfTr()
{
    QStringList faults;
    int looked = 0;
    // Not api and sandbox: what they say of a broken answer is for whoever mends the server, and stays as it is in
    // every language, as the server's own words do.
    for (const QString &room :
         {u"gui"_s, u"models"_s, u"workflow"_s, u"validation"_s, u"core"_s, u"store"_s, u"cli"_s, u"app"_s}) {
        for (const QString &path : files(u"src/"_s + room, {u"*.cpp"_s, u"*.h"_s})) {
            for (const SourceTexts::Text &text : SourceTexts::all(SourceTexts::read(path))) {
                ++looked;
                // The words of the contract are quoted, in every language as they are.
                // So are the months, which may be typed in every one.
                static const QStringList asTheyAre{u"src/models/fieldhelp.cpp"_s,
                                                   u"src/validation/birthdaterule.cpp"_s};
                const bool isQuoted = asTheyAre.contains(shortName(path));
                if (!text.isTranslated && !isQuoted && SourceTexts::isForPeople(text.text) &&
                    !SourceTexts::isForDevelopers(text.call) &&
                    !exceptions().contains(shortName(path) + u": "_s + text.text)) {
                    faults += QStringLiteral("%1:%2: “%3”").arg(shortName(path)).arg(text.line).arg(text.text.left(80));
                }
            }
        }
    }
    QVERIFY(looked > 2000);
    for (const QString &fault : std::as_const(faults)) {
        qWarning("%s", qPrintable(fault)); // whole: a failure is cut after some lines
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Only the program's own properties may be kept from translators.
void TestUntranslated::noFormHoldsATextBackFromTranslators()
{
    static const QRegularExpression held(u"<property name=\"([^\"]*)\"([^>]*)>\\s*<string notr=\"true\">([^<]*)<"_s);
    static const QRegularExpression any(u"notr=\"true\""_s);
    QStringList faults;
    int forms = 0;
    for (const QString &path : files(u"ui"_s, {u"*.ui"_s})) {
        ++forms;
        const QString form = SourceTexts::read(path);
        qsizetype ours = 0;
        for (auto matches = held.globalMatch(form); matches.hasNext();) {
            const auto match = matches.next();
            ++ours;
            if (!match.captured(2).contains(u"stdset=\"0\""_s)) {
                faults += shortName(path) + u": "_s + match.captured(1) + u": "_s + match.captured(3);
            }
        }
        if (form.count(any) != ours) {
            faults += shortName(path) + u": notr where this test cannot see whose it is"_s;
        }
    }
    QVERIFY(forms > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Of a raw text lupdate takes a backslash at the end of a line away, and then the translation is never found.
void TestUntranslated::lupdateReadsEveryTextAsTheCompilerDoes()
{
    QStringList faults;
    for (const QString &path : files(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        for (const SourceTexts::Text &text : SourceTexts::all(SourceTexts::read(path))) {
            if (text.isTranslated && text.isRaw && text.text.contains(u"\\\n"_s)) {
                faults += QStringLiteral("%1:%2").arg(shortName(path)).arg(text.line);
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestUntranslated::aTextOutsideOfTrIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("found");
    QTest::newRow("a sentence") << u"label->setText(u\"No such customer.\"_s);"_s << 1;
    QTest::newRow("a word") << u"button->setText(QStringLiteral(\"Cancel\"));"_s << 1;
    QTest::newRow("translated") << u"label->setText(tr(\"No such customer.\"));"_s << 0;
    QTest::newRow("translated elsewhere") << u"ChipsEdit::tr(\"Take off %1\").arg(text)"_s << 0;
    QTest::newRow("in a context") << u"QCoreApplication::translate(\"main\", \"No such customer.\")"_s << 0;
    QTest::newRow("to be translated later") << u"QT_TR_NOOP(\"No such customer.\")"_s << 0;
    QTest::newRow("argument of a translated one") << u"tr(\"%1 is\").arg(QStringLiteral(\"a bad thing\"))"_s << 1;
    QTest::newRow("a name") << u"setObjectName(QStringLiteral(\"cancelButton\"))"_s << 0;
    QTest::newRow("a comment") << u"// say \"No such customer\"\nint a = 0;"_s << 0;
    QTest::newRow("a quote as a character") << u"if (c == u'\"') { say(\"No such customer\"); }"_s << 1;
    QTest::newRow("raw") << u"say(R\"(No such customer)\");"_s << 1;
    QTest::newRow("for developers") << u"qFatal(\"no such widget\");"_s << 0;
    QTest::newRow("a command") << u"return QLatin1String(\"journal list\");"_s << 0;
    QTest::newRow("a key of JSON") << u"object.value(u\"customerNumber\"_s)"_s << 0;
}

void TestUntranslated::aTextOutsideOfTrIsFound()
{
    QFETCH(const QString, source);
    int found = 0;
    for (const SourceTexts::Text &text : SourceTexts::all(source)) {
        found += !text.isTranslated && SourceTexts::isForPeople(text.text) && !SourceTexts::isForDevelopers(text.call);
    }
    QTEST(found, "found");
}

QTEST_APPLESS_MAIN(TestUntranslated)
#include "tst_untranslated.moc"
