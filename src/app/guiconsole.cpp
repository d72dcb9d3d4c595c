#include "app/guiconsole.h"

#include "app/embeddedsandbox.h"
#include "store/datafolder.h"
#include "workflow/session.h"

#include <QApplication>

#include <cstdio>

GuiConsole::GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken)
    : m_application(application)
    , m_options(std::move(options))
    , m_environmentToken(std::move(environmentToken))
    , m_startSandbox(&EmbeddedSandbox::start)
    , m_answers(m_clock)
    , m_validations(m_clock)
{
}

GuiConsole::~GuiConsole()
{
    if (m_window) {
        m_window->setSession(nullptr);
    }
}

void GuiConsole::openSettings()
{
    if (const auto folder = DataFolder::open()) {
        m_settings =
            std::make_unique<QSettings>(folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    } else {
        m_problem = folder.error();
    }
}

void GuiConsole::start()
{
    openSettings();
    Theme::apply(m_application, m_settings ? MainWindow::themeFrom(*m_settings) : ThemeChoice::System);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{.answers = m_answers,
                          .validations = m_validations,
                          .exchanges = m_exchanges,
                          .clock = m_clock,
                          .settings = m_settings.get(),
                          .applyTheme = [this](ThemeChoice choice) { Theme::apply(m_application, choice); }});
    if (m_options.connection.baseUrl) {
        const BaseUrl &url = *m_options.connection.baseUrl;
        m_window->setEnvironment(EnvironmentKind::Test, url.url().host(), url.display());
    } else {
        m_window->setEnvironment(EnvironmentKind::Sandbox, tr("sandbox"),
                                 tr("embedded server on this computer; nobody in it is real"));
    }
    connect(m_window.get(), &MainWindow::ready, this, &GuiConsole::onReady);
    m_window->show();
}

void GuiConsole::onReady()
{
    if (m_options.quitWhenReady) {
        const QWidget *focused = m_window->focusWidget();
        std::printf("ready %s\n", focused != nullptr ? qPrintable(focused->objectName()) : "");
        std::fflush(stdout);
        QCoreApplication::quit();
        return;
    }
    if (!m_problem.isEmpty()) {
        m_window->showProblem(m_problem);
    }
    openService();
}

void GuiConsole::openService()
{
    auto service = Service::open(
        m_options.connection,
        {.input = m_input, .startSandbox = m_startSandbox, .environmentToken = m_environmentToken, .clock = m_clock});
    if (!service) {
        m_window->showProblem(service.error().message);
        return;
    }
    m_service.emplace(*std::move(service));
    if (const SandboxHost *sandbox = m_service->sandbox()) {
        QList<AnswerCard::Example> examples;
        for (const SandboxExample &example : sandbox->examples()) {
            examples += {.text = example.customerNumber, .purpose = example.purpose};
        }
        m_window->setExamples(examples);
    }
    m_window->setSession(&m_service->session());
    if (!m_options.text.isEmpty()) {
        m_window->lookUp(m_options.text);
    }
}
