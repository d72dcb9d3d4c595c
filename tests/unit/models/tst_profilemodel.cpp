#include "models/profilemodel.h"

#include "workflow/dataservices.h"
#include "workflow/profilebook.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Over a real book in a folder of its own, watched by QAbstractItemModelTester.
class TestProfileModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void holdsTheSandboxWithoutABook();
    void followsTheBook();
    void marksTheOneThatIsOpen();
    void saysTheKindInWords();
    void forgetsABookThatDies();

private:
    Profile add(const QString &name, EnvironmentKind kind = EnvironmentKind::Test);
    QString text(int row, int role = Qt::DisplayRole) const { return m_model->index(row).data(role).toString(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataServices> m_data;
    std::unique_ptr<ProfileModel> m_model;
};

void TestProfileModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("CUSTOMER_CONSOLE_HOME", m_folder->filePath(u"home"_s).toUtf8());
    m_data = *DataServices::open(m_clock, DataServices::Secrets::Memory);
    m_model = std::make_unique<ProfileModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestProfileModel::cleanup()
{
    m_model.reset();
    m_data.reset();
    m_folder.reset();
}

Profile TestProfileModel::add(const QString &name, EnvironmentKind kind)
{
    const auto checked = m_data->profiles().check({.name = name, .kind = kind, .baseUrl = u"https://api.example/"_s});
    const Profile profile = checked.profile.value();
    if (!m_data->profiles().save(profile)) {
        qFatal("not saved");
    }
    return profile;
}

void TestProfileModel::holdsTheSandboxWithoutABook()
{
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0), u"sandbox"_s);
    QCOMPARE(m_model->id(0), QString());
    QCOMPARE(m_model->rowOf({}), 0);
    QCOMPARE(m_model->rowOf(u"nothing"_s), -1);
}

void TestProfileModel::followsTheBook()
{
    m_model->setBook(&m_data->profiles());
    const Profile first = add(u"first"_s);
    const Profile second = add(u"second"_s);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(1), u"first"_s);
    QCOMPARE(m_model->id(2), second.id);
    QCOMPARE(m_model->rowOf(first.id), 1);
    m_data->profiles().remove(first.id, this, [](const auto &removed) { QVERIFY(removed.has_value()); });
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(1), u"second"_s);
    QCOMPARE(m_model->rowOf(first.id), -1);
}

void TestProfileModel::marksTheOneThatIsOpen()
{
    m_model->setBook(&m_data->profiles());
    const Profile profile = add(u"mine"_s);
    QVERIFY(!m_model->index(0).data(ProfileModel::OpenRole).toBool());
    m_model->setOpen(profile.id);
    QVERIFY(m_model->index(1).data(ProfileModel::OpenRole).toBool());
    QCOMPARE(text(1), u"mine (open)"_s);
    QVERIFY(!m_model->index(0).data(ProfileModel::OpenRole).toBool());
    m_model->setOpen(QString());
    QVERIFY(m_model->index(0).data(ProfileModel::OpenRole).toBool());
    m_model->setOpen(std::nullopt);
    QVERIFY(!m_model->index(0).data(ProfileModel::OpenRole).toBool());
}

void TestProfileModel::saysTheKindInWords()
{
    m_model->setBook(&m_data->profiles());
    add(u"a < b"_s, EnvironmentKind::Production);
    QCOMPARE(text(1, Qt::AccessibleTextRole), u"a < b, PRODUCTION"_s);
    QVERIFY(text(1, Qt::ToolTipRole).contains(u"https://api.example/"_s));
    QCOMPARE(static_cast<EnvironmentKind>(m_model->index(1).data(ProfileModel::KindRole).toInt()),
             EnvironmentKind::Production);
}

void TestProfileModel::forgetsABookThatDies()
{
    m_model->setBook(&m_data->profiles());
    add(u"mine"_s);
    m_data.reset();
    QCOMPARE(m_model->rowCount(), 2); // what it showed, without touching the dead
    m_model->setBook(nullptr);
    QCOMPARE(m_model->rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestProfileModel)
#include "tst_profilemodel.moc"
