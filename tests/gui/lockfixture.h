#pragma once

#include "app/guiconsole.h"
#include "gui/datafixture.h"
#include "gui/everytext.h"
#include "support/handclock.h"
#include "support/scriptedserver.h"
#include "support/testkeychain.h"

#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <memory>

// The whole program over a data folder, a keychain and a clock of the test's own, with a service that knows people whom
// nothing else could name.
class LockFixture
{
public:
    inline static const QString canary = QStringLiteral("CANARY");
    inline static const QString passphrase = QStringLiteral("correct horse");
    inline static const QByteArray token = QByteArrayLiteral("CANARY-lock-token");

    LockFixture()
        : m_data(m_clock)
    {
        m_server.answerBy([this](const ScriptedServer::Request &request) {
            if (request.method == "POST") {
                return post;
            }
            if (request.target.contains("NEW")) {
                return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
            }
            return ScriptedAnswer::json(
                200,
                R"({"status":"ENABLED","policyId":"CANARYpolicy","customer_number":"CANARY1",)"
                R"("cover_class_of_use":"CANARYuse","cover_level":"CANARYlevel","vehicle_registration":"CANARYreg",)"
                R"("name":"CANARYname"})");
        });
    }

    // With a keychain, unless the test wants none.
    void start(const QStringList &arguments = {}, bool keychain = true)
    {
        auto options = GuiOptions::parse(QStringList{QStringLiteral("customer-console")} + arguments);
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error()));
        GuiConsole::Surroundings surroundings{.clock = &m_clock, .secrets = nullptr};
        if (keychain) {
            auto secrets = std::make_unique<TestKeychain>();
            m_keychain = secrets.get();
            m_keychain->secrets = m_secrets;
            surroundings.secrets = std::move(secrets);
        }
        m_console = std::make_unique<GuiConsole>(*qApp, *std::move(options), token, std::move(surroundings));
        m_console->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(find<QWidget>("answerView") != nullptr); // ready
    }
    // A profile of the service, whose token is in the keychain.
    Profile profile(EnvironmentKind kind = EnvironmentKind::Test)
    {
        const Profile profile = m_data.add(QStringLiteral("Gateway"), kind, m_server.url().toString());
        m_secrets.insert(QStringLiteral("token/") + profile.id,
                         QByteArrayLiteral(R"({"origin":")") + profile.baseUrl.origin().toUtf8() +
                             QByteArrayLiteral(R"(","token":")") + token + QByteArrayLiteral(R"("})"));
        return profile;
    }
    void stop() { m_console.reset(); }

    MainWindow &window() const { return m_console->window(); }
    TestKeychain &keychain() { return *m_keychain; }
    HandClock &clock() { return m_clock; }
    ScriptedServer &server() { return m_server; }
    DataFixture &data() { return m_data; }

    template <typename T>
    T *find(const char *name) const
    {
        return window().template findChild<T *>(QLatin1String(name));
    }
    bool sees(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    QString reads(const char *label) const { return sees(label) ? find<QLabel>(label)->text() : QString(); }
    QString status() const { return find<QStatusBar>("statusBar")->currentMessage(); }
    bool isLocked() const { return sees("lockScreen"); }

    // To whatever has the focus, as a keyboard does.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window().windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text) {
            QTest::keyClick(window().windowHandle(), c.toLatin1());
        }
    }
    void typeInto(const char *edit, const QString &text) const
    {
        find<QLineEdit>(edit)->setFocus();
        QTest::keyClicks(find<QLineEdit>(edit), text);
    }
    void lock()
    {
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isLocked());
    }
    void unlockByKey()
    {
        key(Qt::Key_Return);
        QTRY_VERIFY(!isLocked());
    }
    void unlockByPassphrase()
    {
        QTRY_VERIFY(sees("lockPassphraseEdit"));
        type(passphrase);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), 60'000);
    }

    void lookUp(const QString &text)
    {
        key(Qt::Key_L, Qt::ControlModifier);
        typeInto("identifierEdit", text);
        key(Qt::Key_Return);
        QTRY_COMPARE(reads("statusLabel"), QStringLiteral("ENABLED"));
    }
    // Where there is no keychain.
    void choosePassphrase()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(sees("passphraseEdit"));
        for (const char *name : {"passphraseEdit", "repeatPassphraseEdit"}) {
            typeInto(name, passphrase);
            key(Qt::Key_Return);
        }
        waitForJournal();
    }
    void waitForJournal() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("journalLabel")->text(), QStringLiteral("journal open"), 60'000);
    }
    // Up to the server's having it.
    void send(const QByteArray &id)
    {
        key(Qt::Key_3, Qt::ControlModifier);
        waitForJournal();
        key(Qt::Key_3, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(person(id)));
        QTest::keySequence(window().windowHandle(), QKeySequence::Paste);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>("sendButton") != nullptr && find<QPushButton>("sendButton")->isEnabled());
        const auto before = posts();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(posts(), before + 1);
    }
    void enrol(const QByteArray &id)
    {
        send(id);
        QTRY_VERIFY(sees("outcomeView"));
    }
    qsizetype posts() const
    {
        const auto requests = m_server.requests();
        return std::ranges::count(requests, "POST", &ReceivedRequest::method);
    }

    static QByteArray person(const QByteArray &id)
    {
        return R"({"customer":{"givenNames":"CANARYgiven","lastName":"CANARYlast","address":"25 CANARYstreet",)"
               R"("city":"CANARYcity","postCode":"EC2A 4DS","dob":"1984-01-15","email":"CANARY@wutangforever.wu",)"
               R"("phoneNumber":"+442083661177","workProviderUserId":"CANARY-)" +
               id + R"("},"product":{"code":"FL.OCC.PL.UK.001","occupations":["CANARYjob"]}})";
    }

    // Where in the program a canary can be read: in any widget, shown or hidden, in what it would undo to, in any model
    // of a view, in what a screen reader is told.
    QStringList traces() const
    {
        QStringList found;
        const auto note = [&found](const QString &where, const QString &text) {
            if (text.contains(canary)) {
                found += where + QStringLiteral(": ") + text.left(80);
            }
        };
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (const EveryText::Shown &shown : EveryText::everythingIn(*top)) {
                note(shown.where, shown.text);
            }
            for (const QLineEdit *edit : top->findChildren<QLineEdit *>()) {
                note(edit->objectName(), edit->text());
                if (const QCompleter *completer = edit->completer()) {
                    const QAbstractItemModel *model = completer->model();
                    for (int row = 0; row < model->rowCount(); ++row) {
                        note(QStringLiteral("completer"), model->index(row, 0).data().toString());
                    }
                }
            }
            for (const QTextEdit *edit : top->findChildren<QTextEdit *>()) {
                note(edit->objectName(), edit->toPlainText());
            }
            if (QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(top)) {
                walk(*tree, note, 0);
            }
        }
        return found;
    }

    ScriptedAnswer post = ScriptedAnswer::json(202, R"({"customerNumber":"CANARY33","occupations":["CANARYother"]})");

private:
    template <typename Note>
    static void walk(QAccessibleInterface &item, const Note &note, int depth)
    {
        constexpr int deepest = 30;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            note(QStringLiteral("accessible"), item.text(text));
        }
        if (QAccessibleTextInterface *text = item.textInterface()) {
            note(QStringLiteral("accessible text"), text->text(0, text->characterCount()));
        }
        for (int i = 0; depth < deepest && i < item.childCount(); ++i) {
            if (QAccessibleInterface *child = item.child(i)) {
                walk(*child, note, depth + 1);
            }
        }
    }

    HandClock m_clock;
    ScriptedServer m_server;
    DataFixture m_data;
    QHash<QString, QByteArray> m_secrets;
    TestKeychain *m_keychain = nullptr;
    std::unique_ptr<GuiConsole> m_console;
};
