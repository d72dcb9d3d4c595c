#include "models/guide.h"

#include "models/guidemodel.h"
#include "models/guidetext.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "[text](target)", as the pages write it.
QList<std::pair<QString, QString>> linksIn(const QString &markdown)
{
    static const QRegularExpression link(uR"((!?)\[([^\]]*)\]\(([^)]*)\))"_s);
    QList<std::pair<QString, QString>> links;
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        links += {match.captured(1) + match.captured(2), match.captured(3)};
    }
    return links;
}

QStringList anchorsIn(const QString &markdown)
{
    static const QRegularExpression heading(uR"(^#{1,6} +(.+?)\s*$)"_s, QRegularExpression::MultilineOption);
    QStringList anchors;
    for (auto it = heading.globalMatch(markdown); it.hasNext();) {
        anchors += GuideText::anchor(GuideText::plain(it.next().captured(1)));
    }
    return anchors;
}

} // namespace

// The pages themselves, in every language, and what finds a way through them.
class TestGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAlongEveryPageOfTheFolder();
    void readsAsWhatIsDrawn_data() { everyPage(); }
    void readsAsWhatIsDrawn();
    void everyLinkLeadsSomewhere_data() { everyPage(); }
    void everyLinkLeadsSomewhere();
    void everyPageIsInTheContents_data() { everyLanguage(); }
    void everyPageIsInTheContents();
    void everyPageHasTwoScreensAtMost_data() { everyPage(); }
    void everyPageHasTwoScreensAtMost();
    void everyLanguageSaysTheSame_data() { everyPage(); }
    void everyLanguageSaysTheSame();
    void fallsBackToEnglishPageByPage();
    void opensNoFileByItsPath_data();
    void opensNoFileByItsPath();
    void makesAnchorsAsTheWebDoes_data();
    void makesAnchorsAsTheWebDoes();
    void findsThePagesInWhichEveryWordOccurs();
    void putsWhatHasItInTheTitleFirst();
    void showsTheWordInItsSurroundings();
    void findsNothingForNothing();
    void listsTheContentsOrWhatWasFound();

private:
    void everyLanguage();
    void everyPage();
};

void TestGuide::everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Guide::languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void TestGuide::everyPage()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Guide::languages()) {
        const QDir folder(language == u"en" ? Guide::ownFolder() : Guide::ownFolder() + u'/' + language);
        for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files)) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(file)) << language << file.chopped(3);
        }
    }
}

void TestGuide::bringsAlongEveryPageOfTheFolder()
{
    const QDir folder(QStringLiteral(GUIDE_FOLDER));
    int pages = 0;
    for (QDirIterator it(folder.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();
         ++pages) {
        const QString file = it.next();
        const QString own = Guide::ownFolder() + u'/' + folder.relativeFilePath(file);
        QVERIFY2(!fileText(file).isEmpty(), qPrintable(file));
        QCOMPARE(fileText(own), fileText(file));
    }
    QVERIFY2(pages >= 18, qPrintable(QString::number(pages)));
}

// What is searched is what one sees.
void TestGuide::readsAsWhatIsDrawn()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const Guide guide(language);
    QVERIFY(guide.plainText(page).size() > 100);
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    QTextDocument drawn;
    drawn.setMarkdown(guide.markdown(page).remove(comment), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(guide.plainText(page).simplified(), drawn.toPlainText().simplified());
    QCOMPARE(guide.title(page), drawn.begin().text());
}

void TestGuide::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const Guide guide(language);
    for (const auto &[text, target] : linksIn(guide.markdown(page))) {
        const QByteArray where = (text + u" → "_s + target).toUtf8();
        QVERIFY2(!text.isEmpty() && !text.startsWith(u'!'), where.constData()); // and no pictures
        static const QRegularExpression own(uR"(^(?:([A-Za-z-]+)\.md)?(?:#(.+))?$)"_s);
        const auto match = own.match(target);
        QVERIFY2(match.hasMatch(), where.constData());
        const QString other = match.captured(1).isEmpty() ? page : match.captured(1);
        QVERIFY2(guide.has(other), where.constData());
        if (!match.captured(2).isEmpty()) {
            QVERIFY2(anchorsIn(guide.markdown(other)).contains(match.captured(2)), where.constData());
        }
    }
    QVERIFY(!guide.markdown(page).contains(u"http://"_s));
    QVERIFY(!guide.markdown(page).contains(u"<a "_s));
}

void TestGuide::everyPageIsInTheContents()
{
    QFETCH(QString, language);
    const Guide guide(language);
    QStringList listed;
    for (const Guide::Entry &entry : guide.contents()) {
        if (!entry.page.isEmpty()) {
            QVERIFY2(guide.has(entry.page), qPrintable(entry.page));
            listed += entry.page;
        }
        QVERIFY(!entry.text.isEmpty());
    }
    QStringList pages;
    for (const QString &file : QDir(Guide::ownFolder()).entryList({u"*.md"_s}, QDir::Files)) {
        pages += file.chopped(3);
    }
    listed.sort();
    pages.sort();
    QCOMPARE(listed, pages);
    const QDir own(language == u"en" ? Guide::ownFolder() : Guide::ownFolder() + u'/' + language);
    QCOMPARE(own.entryList({u"*.md"_s}, QDir::Files).size(), pages.size()); // none is left to English
}

// At about 42 lines of 84 characters a screen, a row of a table counting its cells one by one.
void TestGuide::everyPageHasTwoScreensAtMost()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    if (page == u"glossary" || page == u"troubleshooting" || page == u"keyboard") {
        QSKIP("to be looked up in, not to be read");
    }
    int lines = 0;
    for (const QString &line : GuideText::plain(Guide(language).markdown(page)).split(u'\n')) {
        lines += 1 + static_cast<int>(line.size()) / 84;
    }
    QVERIFY2(lines <= 84, qPrintable(QString::number(lines)));
}

// What was written in one language and forgotten in another: pages, headings, items, rows and lines of code.
void TestGuide::everyLanguageSaysTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const auto shape = [](const QString &markdown) {
        QStringList marks;
        bool fenced = false;
        for (const QString &line : markdown.split(u'\n')) {
            if (line.startsWith(u"```")) {
                fenced = !fenced;
                marks += u"```"_s;
            } else if (fenced) {
                marks += line;
            } else if (const QString mark = line.section(u' ', 0, 0);
                       mark.startsWith(u'#') || mark == u"-" || mark == u"|" || mark.startsWith(u"|-") ||
                       mark == u"1." || mark == u"2." || mark == u"3." || mark.startsWith(u"<!--")) {
                marks += mark == u"|" ? u"| "_s + QString::number(line.count(u'|')) : mark;
            }
        }
        return marks;
    };
    const QString own =
        fileText(Guide::ownFolder() + (language == u"en" ? u"/"_s : u'/' + language + u'/') + page + u".md"_s);
    const QStringList english = shape(Guide(u"en"_s).markdown(page));
    QVERIFY(!own.isEmpty() && !english.isEmpty());
    if (page == u"glossary") { // in each in the order of its own alphabet, and not all words need one
        const auto difference = shape(own).size() - english.size();
        QVERIFY2(qAbs(difference) <= 2, qPrintable(QString::number(difference)));
        return;
    }
    QCOMPARE(shape(own), english);
}

void TestGuide::fallsBackToEnglishPageByPage()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"one.md"_s, "# One\n");
    write(u"two.md"_s, "# Two\n");
    write(u"de/two.md"_s, "# Zwei\n");
    const Guide german(u"de"_s, {}, folder.path());
    QCOMPARE(german.title(u"one"_s), u"One"_s);
    QCOMPARE(german.title(u"two"_s), u"Zwei"_s);
    QCOMPARE(Guide(u"en"_s, {}, folder.path()).title(u"two"_s), u"Two"_s);
    QCOMPARE(Guide(u"pt"_s, {}, folder.path()).title(u"two"_s), u"Two"_s);
    QCOMPARE(Guide::languages(folder.path()), (QStringList{u"en"_s, u"de"_s}));
}

void TestGuide::opensNoFileByItsPath_data()
{
    QTest::addColumn<QString>("page");
    for (const char *name :
         {"", ".", "..", "../icons/copy.svg", "/etc/passwd", "de/lookup", "lookup.md", "a\nb", "nosuchpage"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
}

void TestGuide::opensNoFileByItsPath()
{
    QFETCH(QString, page);
    const Guide guide(u"en"_s);
    QVERIFY(!guide.has(page));
    QCOMPARE(guide.title(page), QString());
    QCOMPARE(Guide(u"../guide/de"_s).title(u"lookup"_s), guide.title(u"lookup"_s)); // nor a language
}

void TestGuide::makesAnchorsAsTheWebDoes_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"The clipboard"_s << u"the-clipboard"_s;
    QTest::newRow("signs") << u"“Not written down”, 2."_s << u"not-written-down-2"_s;
    QTest::newRow("colon") << u"Looked for: not there"_s << u"looked-for-not-there"_s;
    QTest::newRow("umlaut") << u"Über Größe"_s << u"über-größe"_s;
    QTest::newRow("apostrophe") << u"Qu’est-ce que c’est ?"_s << u"quest-ce-que-cest-"_s;
}

void TestGuide::makesAnchorsAsTheWebDoes()
{
    QFETCH(QString, heading);
    QTEST(GuideText::anchor(heading), "anchor");
}

void TestGuide::findsThePagesInWhichEveryWordOccurs()
{
    const Guide guide(u"en"_s);
    const auto pages = [&guide](const QString &words) {
        QStringList found;
        for (const Guide::Hit &hit : guide.search(words)) {
            found += hit.page;
            for (const QString &word : Guide::wordsOf(words)) {
                if (!guide.plainText(hit.page).contains(word, Qt::CaseInsensitive)) {
                    found += u"without "_s + word;
                }
            }
        }
        return found;
    };
    QVERIFY(pages(u"consented"_s).contains(u"explain"_s));
    QVERIFY(pages(u"CONSENTED"_s).contains(u"explain"_s));
    QVERIFY(!pages(u"consented"_s).contains(u"inspector"_s));
    QCOMPARE(pages(u"keychain passphrase recover"_s), pages(u" recover  keychain\tpassphrase "_s));
    QVERIFY(pages(u"keychain passphrase recover"_s).contains(u"privacy"_s));
    QVERIFY(!pages(u"keychain passphrase recover"_s).contains(u"lookup"_s));
}

void TestGuide::putsWhatHasItInTheTitleFirst()
{
    const QList<Guide::Hit> hits = Guide(u"en"_s).search(u"inspector"_s);
    QVERIFY(hits.size() > 2);
    QCOMPARE(hits.constFirst().page, u"inspector"_s);
}

void TestGuide::showsTheWordInItsSurroundings()
{
    const Guide guide(u"en"_s);
    const QList<Guide::Hit> hits = guide.search(u"second insurance"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().page, u"unknown"_s);
    for (const QString &words : {u"a"_s, u"second"_s, u"Zego token"_s, u"e"_s, u"the"_s}) {
        for (const Guide::Hit &hit : guide.search(words)) {
            QVERIFY2(hit.excerpt.size() <= 130, qPrintable(hit.excerpt));
            QVERIFY2(hit.excerpt.size() >= 20, qPrintable(hit.excerpt));
            QVERIFY(!hit.excerpt.contains(u'\n'));
            QVERIFY(hit.count > 0);
            static const QRegularExpression cut(u"^… | …$"_s);
            const QString bare = QString(hit.excerpt).remove(cut).replace(u" · "_s, u" "_s);
            QVERIFY2(guide.plainText(hit.page).simplified().contains(bare), qPrintable(bare));
            QVERIFY2(hit.excerpt.contains(words.section(u' ', 0, 0), Qt::CaseInsensitive) ||
                         hit.excerpt.contains(words.section(u' ', -1), Qt::CaseInsensitive),
                     qPrintable(hit.page + u": "_s + hit.excerpt));
        }
    }
}

void TestGuide::findsNothingForNothing()
{
    const Guide guide(u"en"_s);
    QVERIFY(guide.search({}).isEmpty());
    QVERIFY(guide.search(u" \t"_s).isEmpty());
    QVERIFY(guide.search(u"xyzzyplugh"_s).isEmpty());
    QVERIFY(guide.search(u"consented xyzzyplugh"_s).isEmpty());
}

void TestGuide::listsTheContentsOrWhatWasFound()
{
    const Guide guide(u"en"_s);
    GuideModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setGuide(&guide);
    QCOMPARE(model.rowCount(), guide.contents().size());
    QVERIFY(!model.isSearching());
    const int lookup = model.rowOf(u"lookup"_s);
    QVERIFY(lookup > 0);
    QCOMPARE(model.index(lookup).data().toString(), u"Look up a customer"_s);
    QVERIFY(model.index(lookup).flags().testFlag(Qt::ItemIsSelectable));
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(GuideModel::PageRole).toString().isEmpty()) {
            ++headings;
            QVERIFY(!model.index(row).flags().testFlag(Qt::ItemIsSelectable));
        }
    }
    QVERIFY(headings >= 4);
    QCOMPARE(model.rowOf({}), -1);

    model.setSearch(u" keychain "_s);
    QVERIFY(model.isSearching());
    QCOMPARE(model.rowCount(), guide.search(u"keychain"_s).size());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(!model.index(0).data(GuideModel::ExcerptRole).toString().isEmpty());
    QVERIFY(model.index(0).data(GuideModel::CountRole).toInt() > 0);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(model.index(0).data(GuideModel::ExcerptRole).toString()));
    model.setSearch(u"xyzzyplugh"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QCOMPARE(model.rowCount(), guide.contents().size());
    model.setGuide(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
