#pragma once

#include "app/embeddedsandbox.h"
#include "gui/activitypage.h"
#include "gui/consolefixture.h"
#include "gui/enrolpage.h"
#include "support/scriptedserver.h"
#include "workflow/journalservice.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

// The Enrol and the Activity page over a service of the test's choice, with a journal in a folder of its own. No window
// around them: what they do, they do by themselves.
class EnrolFixture
{
public:
    // A journal for the sandbox, ready. `folder` outlives it.
    explicit EnrolFixture(const QString &folder)
        : m_journal(JournalService::forSandbox(folder, m_clock))
        , m_page(std::make_unique<EnrolPage>(m_clock, m_clipboard))
        , m_activity(std::make_unique<ActivityPage>(m_clock, m_clipboard))
    {
        m_journal->open();
        QObject::connect(m_page.get(), &EnrolPage::announced, m_page.get(),
                         [this](const QString &text) { m_announced += text; });
    }

    ~EnrolFixture() { disconnectFromService(); }

    // As after a start of the program: nothing typed, the same journal.
    void openAnotherPage()
    {
        m_page->setSession(nullptr);
        m_page = std::make_unique<EnrolPage>(m_clock, m_clipboard);
        m_page->setSession(m_session.get());
        show();
    }

    void connectToSandbox(std::chrono::milliseconds latency = {})
    {
        m_sandbox = EmbeddedSandbox::start({.latency = latency, .customers = 10}).value();
        connectTo(m_sandbox->url(), m_sandbox->token());
    }

    void connectTo(const QUrl &url, const QByteArray &token, EnvironmentKind kind = EnvironmentKind::Sandbox,
                   CallLimits limits = {})
    {
        disconnectFromService();
        m_session = std::make_unique<Session>(Profile{.name = QStringLiteral("sandbox"),
                                                      .kind = kind,
                                                      .baseUrl = BaseUrl::parse(url.toString()).value(),
                                                      .limits = limits,
                                                      .sandboxRun = QStringLiteral("run-1")},
                                              AccessToken::from(token).value(), m_clock, m_journal.get());
        QObject::connect(m_session.get(), &Session::exchangeChanged, m_page.get(), [this](const Exchange &exchange) {
            if (exchange.state != Exchange::State::Running && exchange.method == "POST") {
                ++m_posts;
            }
        });
        QVERIFY(QTest::qWaitFor([this] { return m_journal->state() == JournalService::State::Ready; }, 10'000));
        m_page->setSession(m_session.get());
        m_activity->setSession(m_session.get());
    }

    void disconnectFromService()
    {
        m_page->setSession(nullptr);
        m_activity->setSession(nullptr);
        m_session.reset();
    }

    void show(QWidget &page, QSize size = {980, 660})
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void show(QSize size = {980, 660})
    {
        show(*m_page, size);
        m_page->firstField()->setFocus();
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *widget = m_page->findChild<T *>(QLatin1String(name));
        if (widget == nullptr) {
            qFatal("no widget %s", name);
        }
        return widget;
    }

    // To whatever has the focus, as a keyboard does.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_page->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text) {
            QTest::keyClick(m_page->windowHandle(), c.toLatin1());
        }
    }
    void submit() const { key(Qt::Key_Return, Qt::ControlModifier); }

    QString state() const { return find<QStackedWidget>("enrolStack")->currentWidget()->objectName(); }
    bool sees(const char *widget) const { return find<QWidget>(widget)->isVisible(); }
    QString reads(const char *label) const { return sees(label) ? find<QLabel>(label)->text() : QString(); }
    QString notices(const char *name) const
    {
        QStringList texts;
        for (const QWidget *notice : m_page->findChildren<QWidget *>(QLatin1String(name))) {
            if (notice->isVisible()) {
                texts += notice->accessibleName();
            }
        }
        return texts.join(u'\n');
    }

    // "Occupations: babysitter → childminder", one for each row that is marked.
    QStringList differences() const
    {
        QStringList rows;
        const auto *layout =
            sees("differenceTable") ? qobject_cast<QGridLayout *>(find<QWidget>("differenceTable")->layout()) : nullptr;
        for (int row = 1; layout != nullptr && row < layout->rowCount(); ++row) {
            if (layout->itemAtPosition(row, 1) == nullptr) {
                continue;
            }
            const auto text = [&](int column) {
                return qobject_cast<QLabel *>(layout->itemAtPosition(row, column)->widget())->text();
            };
            rows += text(1) + QStringLiteral(": ") + text(2) + QStringLiteral(" → ") + text(3);
        }
        return rows;
    }

    // When and what, one for each look that is shown.
    QStringList looks() const
    {
        QStringList rows;
        if (sees("looksGrid")) {
            for (const QLabel *label : find<QWidget>("looksGrid")->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->accessibleName().isEmpty()) {
                    rows += label->text();
                }
            }
        }
        return rows;
    }

    // The published example, typed from the first field on.
    void typePublishedExample() const
    {
        for (const char *text :
             {"Reakwon The", "Chef", "25 Luke Street", "London", "EC2A 4DS", "1984-01-15", "raekwon@wutangforever.wu",
              "+44012314323423", "596e34ee2346c78cc8cf7c4", "FL.OCC.PL.UK.001", "babysitter"}) {
            type(QString::fromLatin1(text));
            key(Qt::Key_Return);
        }
    }
    static QByteArray publishedExample()
    {
        return R"({"customer": {"givenNames": "Reakwon The", "lastName": "Chef", "address": "25 Luke Street",
            "city": "London", "postCode": "EC2A 4DS", "dob": "1984-01-15", "email": "raekwon@wutangforever.wu",
            "phoneNumber": "+44012314323423", "workProviderUserId": "596e34ee2346c78cc8cf7c4"},
            "product": {"code": "FL.OCC.PL.UK.001", "occupations": ["babysitter"]}})";
    }
    void pastePublishedExample() const
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(publishedExample()));
        QTest::keySequence(m_page->windowHandle(), QKeySequence::Paste);
    }
    // Up to a review that can be sent.
    void review() const
    {
        submit();
        QTRY_VERIFY(find<QAbstractButton>("sendButton")->isEnabled());
    }

    EnrolPage &page() { return *m_page; }
    ActivityPage &activity() { return *m_activity; }
    Session &session() { return *m_session; }
    JournalService &journal() { return *m_journal; }
    StandingClock &clock() { return m_clock; }
    Clipboard &clipboard() { return m_clipboard; }
    SandboxHost &sandbox() { return *m_sandbox; }
    int posts() const { return m_posts; }
    const QStringList &announced() const { return m_announced; }

private:
    StandingClock m_clock;
    Preferences m_preferences{nullptr};
    Clipboard m_clipboard{m_preferences, m_clock};
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EnrolPage> m_page;
    std::unique_ptr<ActivityPage> m_activity;
    int m_posts = 0;
    QStringList m_announced;
};
