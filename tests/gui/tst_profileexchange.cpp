#include "gui/datafixture.h"
#include "gui/windowhands.h"

#include "gui/profileexportpanel.h"
#include "gui/profileimportpanel.h"
#include "store/memorysecretstore.h"
#include "workflow/profileimport.h"

#include <QFileDialog>
#include <QListView>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

// Profiles out of the window into a file, and from a file into it, by keys.
class TestProfileExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void exportsWhatIsChosen();
    void thereIsNothingToExport();
    void saysWhyItCannotWrite();
    void showsWhatWouldHappenBeforeItDoes();
    void replacesOnlyByChoice();
    void importsNothingThatWasLeftOut();
    void saysWhyAFileIsRefused();
    void escGoesBackToTheProfiles();
    void keepsWhatWasTyped();

private:
    void open();
    void openImport(const QString &file);
    QString fileOf(const QList<Profile> &profiles);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTableView *table() const { return m_hands->find<QTableView>("importView"); }
    QListView *list() const { return m_hands->find<QListView>("profilesView"); }
    // Also while a dialog of the platform has not given the window back.
    QString focused() const
    {
        const QWidget *widget = m_console->window().focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    }
    QString becomes(int row) const
    {
        return table()->model()->index(row, static_cast<int>(ProfileImportModel::Column::Becomes)).data().toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<StandingClock> m_clock;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestProfileExchange::init()
{
    m_clock = std::make_unique<StandingClock>();
    m_data = std::make_unique<DataFixture>(*m_clock);
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->window().setProfiles(&m_data->profiles(), {});
    m_console->window().setOpenProfile(QString());
}

void TestProfileExchange::cleanup()
{
    m_console->window().setProfiles(nullptr, {});
    m_hands.reset();
    m_console.reset();
    m_data.reset();
    m_clock.reset();
}

void TestProfileExchange::open()
{
    m_console->show();
    m_hands->key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_hands->sees("profilesView"));
}

// As another data folder would have exported it.
QString TestProfileExchange::fileOf(const QList<Profile> &profiles)
{
    const QString file = path(u"theirs.json"_s);
    MemorySecretStore secrets;
    QFile::remove(path(u"their-profiles.json"_s));
    ProfileBook book(path(u"their-profiles.json"_s), secrets);
    QStringList ids;
    bool good = book.load().has_value();
    for (const Profile &profile : profiles) {
        good = good && book.save(profile);
        ids += profile.id;
    }
    if (!good || !book.exportTo(file, ids, true)) {
        qFatal("not exported");
    }
    return file;
}

void TestProfileExchange::openImport(const QString &file)
{
    m_hands->click("importProfilesButton");
    auto *dialog = m_hands->find<QFileDialog>("importFileDialog");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    m_console->window().activateWindow(); // as a desktop does
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestProfileExchange::exportsWhatIsChosen()
{
    m_data->add(u"first"_s, EnvironmentKind::Test, u"https://first.example/"_s);
    m_data->add(u"second"_s, EnvironmentKind::Production, u"https://second.example/"_s);
    open();
    m_hands->click("exportProfilesButton");
    auto *chosen = m_hands->find<QListWidget>("exportList");
    QVERIFY(chosen->hasFocus());
    QCOMPARE(chosen->count(), 2);
    m_hands->key(Qt::Key_Space); // not the first
    QCOMPARE(chosen->item(0)->checkState(), Qt::Unchecked);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = m_hands->find<QFileDialog>("exportFileDialog");
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT dialog->fileSelected(path(u"out.json"_s));
    dialog->close();
    QVERIFY2(m_hands->reads("exportStateLabel").contains(u"out.json"_s),
             qPrintable(m_hands->reads("exportStateLabel")));
    QCOMPARE(m_hands->statusBar(), m_hands->reads("exportStateLabel"));
    const auto import = ProfileImport::read(path(u"out.json"_s), m_data->profiles());
    QVERIFY(import);
    QCOMPARE(import->entries().size(), 1);
    QCOMPARE(import->entries().constFirst().name, u"second"_s);
    m_hands->key(Qt::Key_Down);
    m_hands->key(Qt::Key_Space);
    QVERIFY(!m_hands->find<QAbstractButton>("exportNowButton")->isEnabled()); // none is chosen
    m_hands->click("closeExportButton");
    QVERIFY(!m_hands->sees("exportList"));
    QCOMPARE(focused(), u"exportProfilesButton"_s);
}

void TestProfileExchange::thereIsNothingToExport()
{
    open();
    QVERIFY(!m_hands->find<QAbstractButton>("exportProfilesButton")->isEnabled());
    m_data->add(u"first"_s, EnvironmentKind::Test, u"https://first.example/"_s);
    QVERIFY(m_hands->find<QAbstractButton>("exportProfilesButton")->isEnabled());
}

void TestProfileExchange::saysWhyItCannotWrite()
{
    m_data->add(u"first"_s, EnvironmentKind::Test, u"https://first.example/"_s);
    open();
    m_hands->click("exportProfilesButton");
    m_hands->find<ProfileExportPanel>("profileExportPanel")->exportTo(path(u"no/such/folder.json"_s));
    QVERIFY2(m_hands->reads("exportStateLabel").contains(u"could not be written"_s),
             qPrintable(m_hands->reads("exportStateLabel")));
}

void TestProfileExchange::showsWhatWouldHappenBeforeItDoes()
{
    const Profile mine = m_data->add(u"mine"_s, EnvironmentKind::Production, u"https://mine.example/"_s);
    Profile theirs = mine;
    theirs.kind = EnvironmentKind::Test;
    Profile live = mine;
    live.id = u"live"_s;
    live.name = u"live"_s;
    open();
    openImport(fileOf({theirs, live}));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(focused(), u"importView"_s);
    QCOMPARE(becomes(0), u"Gets another name"_s);
    QVERIFY(m_hands->reads("importDetailLabel").contains(u"mine (2)"_s));
    QCOMPARE(becomes(1), u"New"_s);
    QVERIFY2(m_hands->reads("importDetailLabel").contains(u"PRODUCTION → TEST"_s),
             qPrintable(m_hands->reads("importDetailLabel")));
    QVERIFY(m_hands->reads("importTextLabel").contains(u"Tokens are not in such a file"_s));
    QCOMPARE(m_data->profiles().profiles().size(), 1); // nothing is done
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_data->profiles().profiles().size(), 3);
    QCOMPARE(m_data->profiles().find(u"mine"_s)->kind, EnvironmentKind::Production);
    QCOMPARE(m_data->profiles().find(u"mine (2)"_s)->kind, EnvironmentKind::Test);
    QCOMPARE(m_data->profiles().find(u"live"_s)->kind, EnvironmentKind::Production);
    // On to the first of them, whose token is to be entered.
    QTRY_COMPARE(m_hands->reads("profileTitleLabel"), u"mine (2)"_s);
    QVERIFY2(m_hands->statusBar().contains(u"token"_s), qPrintable(m_hands->statusBar()));
}

void TestProfileExchange::replacesOnlyByChoice()
{
    const Profile mine = m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://mine.example/"_s);
    Profile theirs = mine;
    theirs.baseUrl = *BaseUrl::parse(u"https://theirs.example/"_s);
    open();
    openImport(fileOf({theirs}));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *combo = m_hands->find<QComboBox>("nameTakenCombo");
    QVERIFY(combo->isVisible());
    // Its words stand beside it, not above.
    const QRect words = m_hands->find<QLabel>("nameTakenLabel")->geometry();
    QVERIFY(qAbs(words.center().y() - combo->geometry().center().y()) <= 1);
    combo->setFocus();
    m_hands->key(Qt::Key_Down);
    QCOMPARE(becomes(0), u"Replaces"_s);
    QVERIFY2(m_hands->reads("importDetailLabel").contains(u"token is forgotten"_s),
             qPrintable(m_hands->reads("importDetailLabel")));
    m_hands->click("importNowButton");
    QTRY_COMPARE(m_data->profiles().profiles().constFirst().baseUrl.display(), u"https://theirs.example/"_s);
    QCOMPARE(m_data->profiles().profiles().size(), 1);
    QCOMPARE(m_data->profiles().profiles().constFirst().id, mine.id);
    // The next file is not replaced silently because this one was.
    openImport(fileOf({mine}));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(becomes(0), u"Gets another name"_s);
}

void TestProfileExchange::importsNothingThatWasLeftOut()
{
    const Profile one{.id = u"1"_s, .name = u"one"_s, .baseUrl = *BaseUrl::parse(u"https://one.example/"_s)};
    Profile two = one;
    two.id = u"2"_s;
    two.name = u"two"_s;
    open();
    openImport(fileOf({one, two}));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!m_hands->sees("nameTakenCombo")); // no name is
    m_hands->key(Qt::Key_Space);
    m_hands->click("importNowButton");
    QTRY_COMPARE(m_data->profiles().profiles().size(), 1);
    QCOMPARE(m_data->profiles().profiles().constFirst().name, u"two"_s);
}

void TestProfileExchange::saysWhyAFileIsRefused()
{
    QFile file(path(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    open();
    openImport(file.fileName());
    QTRY_VERIFY2(m_hands->reads("importProblemLabel").contains(u"bad.json"_s),
                 qPrintable(m_hands->reads("importProblemLabel")));
    QVERIFY(!m_hands->find<QAbstractButton>("importNowButton")->isEnabled());
    QCOMPARE(focused(), u"chooseImportButton"_s);
    QVERIFY(table()->accessibleDescription().contains(u"listed here"_s)); // as is drawn in it
    // And a good one after it.
    const Profile one{.id = u"1"_s, .name = u"one"_s, .baseUrl = *BaseUrl::parse(u"https://one.example/"_s)};
    m_hands->find<ProfileImportPanel>("profileImportPanel")->read(fileOf({one}));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!m_hands->sees("importProblemLabel"));
    QCOMPARE(focused(), u"importView"_s);
    QVERIFY(table()->accessibleDescription().contains(u"Space"_s));
    // A bad one takes the list away, and the focus that was in it.
    m_hands->find<ProfileImportPanel>("profileImportPanel")->read(file.fileName());
    QTRY_VERIFY(m_hands->sees("importProblemLabel"));
    QCOMPARE(focused(), u"chooseImportButton"_s);
}

void TestProfileExchange::escGoesBackToTheProfiles()
{
    open();
    m_hands->click("importProfilesButton");
    m_hands->find<QFileDialog>("importFileDialog")->close();
    QVERIFY(m_hands->sees("importView"));
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("importView"));
    QVERIFY(m_hands->sees("sandboxTitleLabel"));
    QCOMPARE(focused(), u"importProfilesButton"_s);
}

void TestProfileExchange::keepsWhatWasTyped()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://mine.example/"_s);
    open();
    m_hands->click("addProfileButton");
    m_hands->type(m_hands->find<QLineEdit>("profileNameEdit"), u"new"_s);
    for (const char *button : {"exportProfilesButton", "importProfilesButton"}) {
        m_hands->click(button);
        QCOMPARE(m_hands->find<QLineEdit>("profileNameEdit")->text(), u"new"_s);
        QVERIFY(m_hands->sees("profileNameEdit"));
        QVERIFY(m_hands->statusBar().contains(u"save or discard"_s));
    }
}

QTEST_MAIN(TestProfileExchange)
#include "tst_profileexchange.moc"
