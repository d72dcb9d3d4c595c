#include "store/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

class DataFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theVariableMovesTheFolder();
    void aRelativePathIsMadeAbsolute();
    void withoutTheVariableItIsThePlatformsPlace();
    void askingForThePathMakesNothing();
    void openingMakesTheFolderForTheOwnerAlone();
    void openingClosesAnOpenFolderToOthers_data();
    void openingClosesAnOpenFolderToOthers();
    void aFolderThatHoldsOtherThingsIsNotClosedToOthers();
    void openingAgainKeepsWhatIsInside();
    void aFolderThatCannotBeMadeIsASentence_data();
    void aFolderThatCannotBeMadeIsASentence();
    void filesLieWithinTheFolder();

private:
    static void moveTo(const QString &path) { qputenv("CUSTOMER_CONSOLE_HOME", QFile::encodeName(path)); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void DataFolderTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(m_temporary->isValid());
}

void DataFolderTest::cleanup()
{
    qunsetenv("CUSTOMER_CONSOLE_HOME");
    m_temporary.reset();
}

void DataFolderTest::theVariableMovesTheFolder()
{
    const QString wanted = m_temporary->filePath(u"a b/\u00E9"_s);
    moveTo(wanted);
    QCOMPARE(DataFolder::path(), wanted);
    QVERIFY(DataFolder::open());
    QVERIFY(QFileInfo(wanted).isDir());
}

void DataFolderTest::aRelativePathIsMadeAbsolute()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_temporary->path()));
    moveTo(u"x/../y"_s);
    QCOMPARE(DataFolder::path(), QDir(QDir::currentPath()).filePath(u"y"_s));
    QVERIFY(QDir::setCurrent(before));
}

void DataFolderTest::withoutTheVariableItIsThePlatformsPlace()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_temporary->path()));
    QCOMPARE(DataFolder::path(), m_temporary->filePath(u"customer-console"_s));
    moveTo(QString());
    QCOMPARE(DataFolder::path(), m_temporary->filePath(u"customer-console"_s));
    qunsetenv("XDG_DATA_HOME");
}

void DataFolderTest::askingForThePathMakesNothing()
{
    moveTo(m_temporary->filePath(u"new"_s));
    DataFolder::path();
    QVERIFY(!QFileInfo::exists(m_temporary->filePath(u"new"_s)));
}

void DataFolderTest::openingMakesTheFolderForTheOwnerAlone()
{
    moveTo(m_temporary->filePath(u"deep/er/new"_s));
    QVERIFY(DataFolder::open());
    const QFile::Permissions permissions = QFile::permissions(m_temporary->filePath(u"deep/er/new"_s));
    QVERIFY((permissions & others) == QFile::Permissions());
    QVERIFY((permissions & owner) == owner);
}

void DataFolderTest::openingClosesAnOpenFolderToOthers_data()
{
    QTest::addColumn<uint>("permissions");
    QTest::newRow("0755") << 0x7755U;
    QTest::newRow("0777") << 0x7777U;
    QTest::newRow("0500") << 0x5500U;
    QTest::newRow("0000") << 0U;
}

void DataFolderTest::openingClosesAnOpenFolderToOthers()
{
    QFETCH(const uint, permissions);
    const QString path = m_temporary->filePath(u"open"_s);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions::fromInt(permissions)));
    moveTo(path);
    QVERIFY(DataFolder::open());
    QVERIFY((QFile::permissions(path) & others) == QFile::Permissions());
    QVERIFY((QFile::permissions(path) & owner) == owner);
}

void DataFolderTest::aFolderThatHoldsOtherThingsIsNotClosedToOthers()
{
    const QString path = m_temporary->filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(path + u"/somebody-elses"_s));
    QVERIFY(QFile::setPermissions(path, owner | others));
    moveTo(path);
    const auto folder = DataFolder::open();
    QVERIFY(!folder);
    QVERIFY(folder.error().contains(u"CUSTOMER_CONSOLE_HOME"_s));
    QCOMPARE(QFile::permissions(path) & others, others);
}

void DataFolderTest::openingAgainKeepsWhatIsInside()
{
    moveTo(m_temporary->filePath(u"new"_s));
    const auto first = DataFolder::open();
    QVERIFY(first);
    QFile file(first->filePath(u"settings"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(DataFolder::open());
    QVERIFY(QFileInfo::exists(m_temporary->filePath(u"new/settings"_s)));
}

// Also for root, whom permissions do not stop.
void DataFolderTest::aFolderThatCannotBeMadeIsASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"/dev/null/console"_s;
    QTest::newRow("a file") << u"%1/file"_s;
    QTest::newRow("below a file of ours") << u"%1/file/console"_s;
    QTest::newRow("in a file system that takes none") << u"/proc/console"_s;
    QTest::newRow("a link into nowhere") << u"%1/link"_s;
    QTest::newRow("a name that is too long") << QString(u"%1/"_s + QString(300, u'x'));
}

void DataFolderTest::aFolderThatCannotBeMadeIsASentence()
{
    QFETCH(QString, path);
    QFile file(m_temporary->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_temporary->filePath(u"link"_s)));
    path.replace(u"%1"_s, m_temporary->path());
    moveTo(path);
    const auto folder = DataFolder::open();
    QVERIFY(!folder);
    QVERIFY(folder.error().contains(path));
    QVERIFY(folder.error().contains(u"CUSTOMER_CONSOLE_HOME"_s));
}

void DataFolderTest::filesLieWithinTheFolder()
{
    moveTo(m_temporary->filePath(u"new"_s));
    const auto folder = DataFolder::open();
    QVERIFY(folder);
    QCOMPARE(folder->filePath(u"journal.db"_s), m_temporary->filePath(u"new/journal.db"_s));
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "tst_datafolder.moc"
