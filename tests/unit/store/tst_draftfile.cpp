#include "store/cryptolibrary.h"
#include "store/draftfile.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString environment = u"https://api.example.com:443/"_s;

Vault vault(char key = 'k')
{
    return Vault(*VaultKey::from(QByteArray(32, key)));
}

EnrolmentDraft draft(const QString &text)
{
    EnrolmentDraft made;
    made.setText(EnrolmentField::GivenNames, text);
    made.setText(EnrolmentField::ProductCode, u"last"_s);
    made.occupations = {text, QString(), u"b"_s};
    return made;
}

} // namespace

class DraftFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void givesBackWhatWasTyped_data();
    void givesBackWhatWasTyped();
    void theLastOneSavedIsTheOneThatIsThere();
    void withoutOneThereIsNothing();
    void eachEnvironmentHasItsOwn();
    void isOpenedOnlyWithItsKeyAndInItsPlace();
    void changedItIsNoDraft();
    void ofAnEarlierVersionItHasFewerFields_data();
    void ofAnEarlierVersionItHasFewerFields();
    void isGoneOnceRemoved();
    void isForItsOwnerAloneAndNamesNobody();
    void savingThatFailsIsASentenceAndKeepsTheOldOne();

private:
    QString path() const { return m_folder->filePath(u"drafts"_s); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden); }
    QString file() const { return path() + u'/' + files().value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DraftFileTest::givesBackWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"Reakwon"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("any script") << u"\u0639\u0631\u0628 \U0001F600"_s;
    QTest::newRow("what is no text") << QString(QChar(0xd800)) + QChar(0) + QChar(0xffff);
    QTest::newRow("much") << QString(100'000, u'x');
}

void DraftFileTest::givesBackWhatWasTyped()
{
    QFETCH(const QString, text);
    const DraftFile file(path(), environment);
    QVERIFY(file.save(draft(text), vault()));
    const auto loaded = DraftFile(path(), environment).load(vault());
    QVERIFY(loaded);
    QVERIFY(*loaded == draft(text));
}

void DraftFileTest::theLastOneSavedIsTheOneThatIsThere()
{
    const DraftFile file(path(), environment);
    for (const QString &text : {u"a long one to begin with"_s, u"b"_s, u"c"_s}) {
        QVERIFY(file.save(draft(text), vault()));
    }
    QVERIFY(*file.load(vault()) == draft(u"c"_s));
    QCOMPARE(files().size(), 1);
}

void DraftFileTest::withoutOneThereIsNothing()
{
    const DraftFile file(path(), environment);
    QVERIFY(!file.load(vault()));
    file.remove();
    QVERIFY(!QFile::exists(path()));
}

void DraftFileTest::eachEnvironmentHasItsOwn()
{
    const DraftFile one(path(), environment);
    const DraftFile other(path(), u"sandbox:x/../y"_s);
    QVERIFY(one.save(draft(u"1"_s), vault()));
    QVERIFY(!other.load(vault()));
    QVERIFY(other.save(draft(u"2"_s), vault()));
    QVERIFY(*one.load(vault()) == draft(u"1"_s));
    one.remove();
    QVERIFY(*other.load(vault()) == draft(u"2"_s));
}

void DraftFileTest::isOpenedOnlyWithItsKeyAndInItsPlace()
{
    const DraftFile one(path(), environment);
    QVERIFY(one.save(draft(u"1"_s), vault()));
    QVERIFY(!one.load(vault('l')));
    const QString first = file();
    const DraftFile other(path(), u"https://evil.example.com:443/"_s);
    QVERIFY(other.save(draft(u"2"_s), vault()));
    QString second;
    for (const QString &name : files()) {
        second = path() + u'/' + name != first ? QString(path() + u'/' + name) : second;
    }
    QVERIFY(QFile::remove(second));
    QVERIFY(QFile::copy(first, second)); // moved to another environment
    QVERIFY(!other.load(vault()));
    QVERIFY(one.load(vault()));
}

void DraftFileTest::changedItIsNoDraft()
{
    const DraftFile saved(path(), environment);
    QVERIFY(saved.save(draft(u"1"_s), vault()));
    QFile source(file());
    QVERIFY(source.open(QIODevice::ReadWrite));
    const QByteArray good = source.readAll();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        source.seek(0);
        source.write(changed);
        source.flush();
        QVERIFY(!saved.load(vault()));
    }
    for (const qsizetype size : {good.size() - 1, qsizetype(10), qsizetype(0)}) {
        QVERIFY(source.resize(size));
        QVERIFY(!saved.load(vault()));
    }
}

void DraftFileTest::ofAnEarlierVersionItHasFewerFields_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("fewer") << QStringList{u"lastName"_s, u"code"_s} << true;
    QTest::newRow("none") << QStringList() << true;
    QTest::newRow("one that there is not") << QStringList{u"lastName"_s, u"shoeSize"_s} << false;
    QTest::newRow("the list as a text") << QStringList{u"occupations"_s} << false;
}

void DraftFileTest::ofAnEarlierVersionItHasFewerFields()
{
    QFETCH(const QStringList, keys);
    QFETCH(const bool, isRead);
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << static_cast<qint32>(keys.size());
    for (const QString &key : keys) {
        stream << key << QString(u"my "_s + key);
    }
    stream << QStringList{u"nanny"_s};
    const DraftFile saved(path(), environment);
    QVERIFY(saved.save(draft(u"1"_s), vault()));
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(vault().seal(plain, CryptoLibrary::joined({"draft", CryptoLibrary::part(1), environment.toUtf8()})));
    target.close();
    const std::optional<EnrolmentDraft> loaded = saved.load(vault());
    QCOMPARE(loaded.has_value(), isRead);
    if (isRead) {
        QCOMPARE(loaded->text(EnrolmentField::LastName), keys.isEmpty() ? QString() : u"my lastName"_s);
        QCOMPARE(loaded->text(EnrolmentField::GivenNames), QString());
        QCOMPARE(loaded->occupations, QStringList{u"nanny"_s});
    }
}

void DraftFileTest::isGoneOnceRemoved()
{
    const DraftFile saved(path(), environment);
    QVERIFY(saved.save(draft(u"1"_s), vault()));
    QFile leftOver(file() + u".0123.unfinished"_s); // as by a crash
    QVERIFY(leftOver.open(QIODevice::WriteOnly));
    saved.remove();
    QVERIFY(!saved.load(vault()));
    QCOMPARE(files(), QStringList());
}

void DraftFileTest::isForItsOwnerAloneAndNamesNobody()
{
    const DraftFile saved(path(), environment);
    QVERIFY(saved.save(draft(u"Reakwon"_s), vault()));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0700));
    QFile source(file());
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    QVERIFY(!bytes.contains("Reak") && !bytes.contains(QByteArray("R\0e\0a\0", 6)) &&
            !bytes.contains(QByteArray("\0R\0e\0a", 6)));
}

void DraftFileTest::savingThatFailsIsASentenceAndKeepsTheOldOne()
{
    const DraftFile saved(path(), environment);
    QVERIFY(saved.save(draft(u"old"_s), vault()));
    const auto tooLong = saved.save(draft(QString(1'000'000, u'x')), vault());
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().contains(u"too long"_s));
    QVERIFY(*saved.load(vault()) == draft(u"old"_s));
    QVERIFY(!DraftFile(u"/dev/null/drafts"_s, environment).save(draft(u"x"_s), vault()));
    QVERIFY(!DraftFile(u"/proc"_s, environment).save(draft(u"x"_s), vault()));
}

QTEST_GUILESS_MAIN(DraftFileTest)
#include "tst_draftfile.moc"
