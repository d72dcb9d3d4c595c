#include "gui/systemlook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QMap>
#include <QPalette>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

using Spaces = QMap<QString, QVariantMap>;

} // namespace

Q_DECLARE_METATYPE(Spaces)

// Answers as the desktop's portal does.
class TestPortal final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit TestPortal(QObject *parent)
        : QDBusAbstractAdaptor(parent)
    {
    }

    QVariantMap settings;

public Q_SLOTS:
    Spaces ReadAll(const QStringList &namespaces) const
    {
        return namespaces == QStringList{appearance} ? Spaces{{appearance, settings}} : Spaces();
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

// What the desktop's portal says of its look, over a bus of the test's own.
class TestSystemLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void asksThePortal_data();
    void asksThePortal();
    void followsThePortal();
    void ignoresOtherSettings();
    void forgetsWhatWasRememberedWhenNobodyAnswers();
    void forgetsWhatWasRememberedWithoutABus();

private:
    void offer(const QVariantMap &settings);
    void change(const QString &key, const QVariant &value, const QString &space = appearance);

    QProcess m_daemon;
    std::unique_ptr<QObject> m_portal; // its adaptor is its child
    TestPortal *m_settings = nullptr;
};

void TestSystemLook::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        QSKIP("needs dbus-daemon");
    }
    m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead());
    const QByteArray address = m_daemon.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qDBusRegisterMetaType<Spaces>();
    QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s).isConnected());
}

void TestSystemLook::offer(const QVariantMap &settings)
{
    QDBusConnection bus(u"portal"_s);
    m_portal = std::make_unique<QObject>();
    m_settings = new TestPortal(m_portal.get());
    m_settings->settings = settings;
    QVERIFY(bus.registerObject(path, m_portal.get()));
    QVERIFY(bus.registerService(service));
}

void TestSystemLook::change(const QString &key, const QVariant &value, const QString &space)
{
    Q_EMIT m_settings->SettingChanged(space, key, QDBusVariant(value));
}

void TestSystemLook::cleanup()
{
    QDBusConnection bus(u"portal"_s);
    bus.unregisterService(service);
    bus.unregisterObject(path);
    m_portal.reset();
}

void TestSystemLook::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestSystemLook::asksThePortal_data()
{
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<DesktopLook>("look");
    QTest::newRow("no preference") << QVariantMap{{u"color-scheme"_s, 0U}, {u"contrast"_s, 0U}} << DesktopLook{};
    QTest::newRow("dark") << QVariantMap{{u"color-scheme"_s, 1U}} << DesktopLook{.dark = true};
    QTest::newRow("light") << QVariantMap{{u"color-scheme"_s, 2U}} << DesktopLook{};
    QTest::newRow("high contrast") << QVariantMap{{u"contrast"_s, 1U}} << DesktopLook{.highContrast = true};
    QTest::newRow("dark, high contrast") << QVariantMap{{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}
                                         << DesktopLook{.dark = true, .highContrast = true};
    QTest::newRow("nonsense") << QVariantMap{{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, 7U}} << DesktopLook{};
    QTest::newRow("nothing") << QVariantMap() << DesktopLook{};
}

void TestSystemLook::asksThePortal()
{
    QFETCH(const QVariantMap, settings);
    QFETCH(const DesktopLook, look);
    offer(settings);
    // Remembered otherwise, so that an answer is seen to have come.
    SystemLook desktop({.dark = !look.dark, .highContrast = !look.highContrast});
    QVERIFY(desktop.look() != look);
    desktop.start();
    QTRY_COMPARE(desktop.look(), look);
}

void TestSystemLook::followsThePortal()
{
    offer({{u"color-scheme"_s, 2U}});
    SystemLook desktop({.dark = true});
    const QSignalSpy changed(&desktop, &DesktopLookSource::changed);
    desktop.start();
    QTRY_COMPARE(changed.count(), 1);
    change(u"color-scheme"_s, 1U);
    QTRY_COMPARE(desktop.look(), DesktopLook{.dark = true});
    change(u"contrast"_s, 1U);
    QTRY_COMPARE(desktop.look(), (DesktopLook{.dark = true, .highContrast = true}));
    change(u"color-scheme"_s, 2U);
    QTRY_COMPARE(desktop.look(), DesktopLook{.highContrast = true});
    QCOMPARE(changed.count(), 4);
}

void TestSystemLook::ignoresOtherSettings()
{
    offer({{u"color-scheme"_s, 2U}});
    SystemLook desktop({.dark = true});
    desktop.start();
    QTRY_VERIFY(!desktop.look().dark);
    change(u"color-scheme"_s, 1U, u"org.gnome.desktop.interface"_s);
    change(u"accent-color"_s, 1U);
    change(u"contrast"_s, 1U); // in order: when this has come, the others have been seen
    QTRY_VERIFY(desktop.look().highContrast);
    QVERIFY(!desktop.look().dark);
}

void TestSystemLook::forgetsWhatWasRememberedWhenNobodyAnswers()
{
    SystemLook desktop({.dark = true, .highContrast = true});
    desktop.start();
    QTRY_COMPARE(desktop.look(), DesktopLook{});
}

void TestSystemLook::forgetsWhatWasRememberedWithoutABus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    SystemLook desktop({.dark = true});
    desktop.start();
    QCOMPARE(desktop.look(), DesktopLook{});
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime);
}

QTEST_MAIN(TestSystemLook)
#include "tst_systemlook.moc"
