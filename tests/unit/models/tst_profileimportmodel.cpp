#include "models/profileimportmodel.h"

#include "store/memorysecretstore.h"
#include "store/profileexport.h"
#include "workflow/profilebook.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = ProfileImportModel::Column;

// What is shown of a file before it is imported, and what is chosen of it.
class TestProfileImportModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesWhatCanBeImported();
    void saysWhatBecomesOfTakenNames();
    void namesAndProblemsArePlainText();

private:
    QString text(const ProfileImportModel &model, int row, Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<ProfileBook> m_book;
    ProfileImport m_import; // new, the same, taken, damaged
};

void TestProfileImportModel::initTestCase()
{
    m_book = std::make_unique<ProfileBook>(m_folder.filePath(u"profiles.json"_s), m_secrets);
    QVERIFY(m_book->load());
    const auto profile = [](const QString &name, const QString &address) {
        return Profile{.id = name, .name = name, .baseUrl = *BaseUrl::parse(address)};
    };
    QVERIFY(m_book->save(profile(u"same"_s, u"https://same.example/"_s)));
    QVERIFY(m_book->save(profile(u"taken"_s, u"https://mine.example/"_s)));
    const QString file = m_folder.filePath(u"file.json"_s);
    QVERIFY(ProfileExport::write(
        file,
        {profile(u"new"_s, u"https://new.example/"_s), profile(u"same"_s, u"https://same.example/"_s),
         profile(u"taken"_s, u"https://theirs.example/"_s), profile(u"<b>\u202Ebad</b>"_s, u"https://bad.example/"_s)},
        true));
    const auto import = ProfileImport::read(file, *m_book);
    QVERIFY(import);
    m_import = *import;
}

void TestProfileImportModel::choosesWhatCanBeImported()
{
    ProfileImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImport(m_import);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.chosen().size(), 2);
    const QList<bool> canBe{true, false, true, false};
    for (int row = 0; row < 4; ++row) {
        const QModelIndex index = model.index(row, 0);
        QCOMPARE(index.flags().testFlag(Qt::ItemIsUserCheckable), canBe.at(row));
        QCOMPARE(index.data(Qt::CheckStateRole).isValid(), canBe.at(row));
        QCOMPARE(model.setData(index, Qt::Unchecked, Qt::CheckStateRole), canBe.at(row));
        QVERIFY(!model.index(row, 1).data(Qt::CheckStateRole).isValid());
    }
    QVERIFY(model.chosen().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosen().constFirst().name, u"new"_s);
    model.setImport(m_import); // all again
    QCOMPARE(model.chosen().size(), 2);
}

void TestProfileImportModel::saysWhatBecomesOfTakenNames()
{
    ProfileImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.hasTakenNames());
    model.setImport(m_import);
    QVERIFY(model.hasTakenNames());
    QCOMPARE(text(model, 2, Column::Becomes), u"Gets another name"_s);
    QVERIFY(model.index(2, 0).data(ProfileImportModel::DetailRole).toString().contains(u"taken (2)"_s));
    QCOMPARE(model.chosen().at(1).name, u"taken (2)"_s);
    model.setReplaces(true);
    QCOMPARE(text(model, 2, Column::Becomes), u"Replaces"_s);
    QVERIFY(model.index(2, 0).data(ProfileImportModel::DetailRole).toString().contains(u"https://theirs.example/"_s));
    QCOMPARE(model.chosen().at(1).id, u"taken"_s);
    QCOMPARE(text(model, 0, Column::Becomes), u"New"_s);
    QCOMPARE(text(model, 1, Column::Becomes), u"There already"_s);
}

void TestProfileImportModel::namesAndProblemsArePlainText()
{
    ProfileImportModel model;
    model.setImport(m_import);
    const QModelIndex bad = model.index(3, 0);
    QVERIFY(!bad.data().toString().contains(QChar(0x202E)));
    QVERIFY(bad.data().toString().contains(u"<b>"_s));
    QVERIFY(!bad.data(ProfileImportModel::DetailRole).toString().isEmpty());
    QVERIFY(!bad.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QCOMPARE(text(model, 3, Column::Address), QString());
}

QTEST_GUILESS_MAIN(TestProfileImportModel)
#include "tst_profileimportmodel.moc"
