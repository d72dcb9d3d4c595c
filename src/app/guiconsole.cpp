#include "app/guiconsole.h"

#include "app/embeddedsandbox.h"
#include "app/namedservice.h"
#include "core/plaintext.h"
#include "gui/help.h"
#include "store/datafolder.h"
#include "store/secretstore.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace {

constexpr auto lastProfileKey = "profile/last";

bool sameService(const Profile &a, const Profile &b)
{
    return a.name == b.name && a.kind == b.kind && a.baseUrl.url() == b.baseUrl.url() && a.paths == b.paths &&
           a.limits == b.limits && a.extraCaPem == b.extraCaPem && a.proxy == b.proxy;
}

bool isUnused(const DataFolder &folder)
{
    return std::ranges::none_of(std::array{"settings.ini", "profiles.json", "vault.json"}, [&folder](const char *name) {
        return QFileInfo::exists(folder.filePath(QLatin1String(name)));
    });
}

} // namespace

GuiConsole::GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken)
    : GuiConsole(application, std::move(options), std::move(environmentToken), Surroundings{})
{
}

GuiConsole::GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken,
                       Surroundings surroundings)
    : m_application(application)
    , m_options(std::move(options))
    , m_environmentToken(std::move(environmentToken))
    , m_surroundings(std::move(surroundings))
    , m_clock(m_surroundings.clock != nullptr ? *m_surroundings.clock : m_systemClock)
{
}

GuiConsole::~GuiConsole() = default;

void GuiConsole::openSettings()
{
    if (const auto folder = DataFolder::open()) {
        m_isFirstStart = isUnused(*folder);
        m_settings =
            std::make_unique<QSettings>(folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    } else {
        m_problem = folder.error();
    }
    m_preferences = std::make_unique<Preferences>(m_settings.get());
    m_languages.use(Languages::choose(m_preferences->appearance().language));
    m_desktop = std::make_unique<SystemLook>(m_preferences->lastDesktop());
    m_theme = std::make_unique<ThemeKeeper>(m_application, *m_preferences, *m_desktop);
    connect(m_preferences.get(), &Preferences::appearanceChanged, this, &GuiConsole::onAppearanceChanged);
}

void GuiConsole::openData()
{
    if (m_data || !m_problem.isEmpty()) {
        return;
    }
    if (auto data = m_surroundings.secrets ? DataServices::open(m_clock, std::move(m_surroundings.secrets))
                                           : DataServices::open(m_clock)) {
        m_data = *std::move(data);
    } else {
        m_problem = data.error();
    }
}

void GuiConsole::start()
{
    openSettings();
    m_clipboard = std::make_unique<Clipboard>(*m_preferences, m_clock);
    m_help = std::make_unique<Help>(*m_preferences, m_settings.get());
    m_windows = std::make_unique<ConsoleWindows>(ConsoleWindows::Parts{.exchanges = m_exchanges,
                                                                       .clock = m_clock,
                                                                       .preferences = *m_preferences,
                                                                       .clipboard = *m_clipboard,
                                                                       .settings = m_settings.get(),
                                                                       .help = m_help.get()});
    showFirstEnvironment();
    connect(m_windows.get(), &ConsoleWindows::ready, this, &GuiConsole::onReady);
    connect(m_windows.get(), &ConsoleWindows::aboutToRemake, this, &GuiConsole::speak);
    connect(m_windows.get(), &ConsoleWindows::profileChosen, this, &GuiConsole::onProfileChosen);
    connect(m_preferences.get(), &Preferences::networkChanged, this, &GuiConsole::onNetworkChanged);
    m_windows->open();
}

// The band is right from the first moment on, before anything is open.
void GuiConsole::showFirstEnvironment()
{
    if (m_options.connection.baseUrl) {
        const BaseUrl &url = *m_options.connection.baseUrl;
        m_windows->setEnvironment(EnvironmentKind::Test, url.url().host(), url.display());
    } else if (const auto profile = firstProfile()) {
        showEnvironment(*profile);
    } else {
        showSandbox();
    }
}

std::optional<Profile> GuiConsole::firstProfile()
{
    if (m_options.sandbox) {
        return std::nullopt;
    }
    const QString wanted = !m_options.profile.isEmpty() ? m_options.profile
                           : m_settings                 ? m_settings->value(QLatin1String(lastProfileKey)).toString()
                                                        : QString();
    if (wanted.isEmpty()) {
        return std::nullopt; // and the profiles need not be read yet
    }
    openData();
    return m_data ? m_data->profiles().find(wanted) : std::nullopt;
}

void GuiConsole::onReady()
{
    if (m_options.quitWhenReady && m_options.text.isEmpty()) {
        const QWidget *focused = window().focusWidget();
        std::printf("ready %s\n", focused != nullptr ? qPrintable(focused->objectName()) : "");
        std::fflush(stdout);
        QCoreApplication::quit();
        return;
    }
    m_isFirstStart = m_isFirstStart && !m_preferences->isWelcomed();
    m_preferences->setWelcomed(); // once, whatever becomes of it
    m_theme->start();
    openData();
    setUpLock();
    if (!m_problem.isEmpty()) {
        m_windows->showProblem(m_problem);
    }
    if (m_data) {
        m_windows->setProfiles(&m_data->profiles(), m_data->profilesProblem());
        connect(&m_data->profiles(), &ProfileBook::profilesChanged, this, &GuiConsole::onProfilesChanged);
        connect(&m_data->profiles(), &ProfileBook::tokenChanged, this, &GuiConsole::onTokenChanged);
        // Queued: whose end it is may still be using the session.
        connect(m_windows.get(), &ConsoleWindows::sendingEnded, this, &GuiConsole::onSendingEnded,
                Qt::QueuedConnection);
    } else {
        m_windows->setProfiles(nullptr, m_problem);
    }
    if (m_options.connection.baseUrl) {
        openNamedService();
    } else if (const auto profile = firstProfile()) {
        openProfile(*profile);
    } else if (!m_options.profile.isEmpty()) {
        m_windows->showProblem(tr("There is no profile “%1”. Settings lists those that there are.")
                                   .arg(PlainText::line(m_options.profile, 60)));
        m_windows->inUse().pages().openSettings(SettingsSection::Id::Profiles);
        return; // and not the sandbox: somebody who named a profile must not take another place for it
    } else {
        openSandbox();
    }
    welcome();
    if (m_options.page) {
        m_windows->inUse().pages().open(*m_options.page);
    }
    if (!m_options.text.isEmpty()) {
        if (m_options.quitWhenReady) {
            // Queued: quitting takes the session away, which is still at work on this answer.
            connect(&m_windows->answersOfFirst(), &StatusSearchModel::recordChanged, this,
                    &GuiConsole::quitWhenAnswered, Qt::QueuedConnection);
        }
        m_windows->inUse().pages().open(Pages::Page::Lookup);
        m_windows->inUse().lookUp(m_options.text);
    }
}

void GuiConsole::quitWhenAnswered(int row)
{
    const StatusSearchModel::Record &record = m_windows->answersOfFirst().record(row);
    if (record.answer) {
        std::printf("answered %s\n", qPrintable(StatusSearchModel::outcomeLabel(record)));
        std::fflush(stdout);
        QCoreApplication::quit();
    }
}

void GuiConsole::onProfileChosen(const QString &id)
{
    if (m_windows->isSending()) {
        m_windows->showProblem(tr("An enrolment is being sent. Wait for its end, then change the profile."));
        return;
    }
    if (id.isEmpty()) {
        remember({});
        openSandbox();
    } else if (const auto profile = m_data ? m_data->profiles().find(id) : std::nullopt) {
        remember(id);
        openProfile(*profile);
    }
}

// What is open was changed or removed: it must not stay open as what it was.
void GuiConsole::onProfilesChanged()
{
    if (m_openProfile.isEmpty()) {
        return;
    }
    if (m_windows->isSending()) {
        m_missedProfiles = true;
        return;
    }
    if (const auto profile = m_data->profiles().find(m_openProfile)) {
        if (!m_session || !sameService(m_session->profile(), m_preferences->network().applied(*profile))) {
            openProfile(*profile);
        }
    } else {
        onProfileChosen({});
    }
}

// Waited for, or another one: what is open now would ask with the old one.
void GuiConsole::onTokenChanged(const QString &id)
{
    if (id.isEmpty() || id != m_openProfile) {
        return;
    }
    if (m_windows->isSending()) {
        m_missedToken = true;
    } else {
        onProfileChosen(id);
    }
}

// The same service with other limits or another proxy: the sandbox keeps its customers, and nobody is asked for a token
// again.
bool GuiConsole::onNetworkChanged()
{
    if (!m_session) {
        return false;
    }
    if (m_windows->isSending()) {
        m_missedNetwork = true;
        return false;
    }
    const Profile anew = m_preferences->network().applied(m_session->profile());
    if (sameService(m_session->profile(), anew)) {
        return false;
    }
    JournalService *const journal = m_session->journal();
    const auto outcomes = m_windows->unrecorded();
    m_windows->setSession(nullptr);
    m_session.reset();
    openSession(anew, AccessToken(*m_token), journal);
    ConsoleWindows::showAgain(outcomes);
    return true;
}

// What had to wait until the outcome was known.
void GuiConsole::onSendingEnded()
{
    if (m_windows->isSending()) {
        return; // the next one already: at its end, then
    }
    const bool profiles = std::exchange(m_missedProfiles, false);
    const bool token = std::exchange(m_missedToken, false);
    const int opening = m_opening;
    const auto outcomes = m_windows->unrecorded();
    if (profiles) {
        onProfilesChanged();
    }
    if (token && opening == m_opening) {
        onProfileChosen(m_openProfile);
    }
    const bool network = std::exchange(m_missedNetwork, false) && onNetworkChanged();
    const bool profile = opening != m_opening;
    if (profile) {
        ConsoleWindows::showAgain(outcomes); // and not only a sentence: they stand nowhere else
    }
    if (profile && outcomes.isEmpty()) {
        m_windows->showProblem(tr("The profile was changed while an enrolment was being sent, so it was opened anew. "
                                  "What became of the enrolment stands in Activity."));
    } else if (network && outcomes.isEmpty()) {
        m_windows->showProblem(tr("The network settings were changed while an enrolment was being sent, so the service "
                                  "was opened anew. What became of the enrolment stands in Activity."));
    }
    m_lock->onSendingEnded();
}

void GuiConsole::remember(const QString &profileId)
{
    if (m_settings) {
        m_settings->setValue(QLatin1String(lastProfileKey), profileId);
    }
}

void GuiConsole::closeService()
{
    ++m_opening;
    m_openProfile.clear();
    m_windows->setSession(nullptr);
    m_windows->setExamples({});
    m_session.reset();
    m_token.reset();
    m_sandboxJournal.reset();
    m_sandbox.reset();
}

void GuiConsole::showSandbox()
{
    m_windows->setEnvironment(EnvironmentKind::Sandbox, tr("sandbox"),
                              tr("embedded server on this computer; nobody in it is real"));
}

void GuiConsole::showEnvironment(const Profile &profile)
{
    m_windows->setEnvironment(profile.kind, profile.name, profile.baseUrl.display());
}

void GuiConsole::openSandbox()
{
    closeService();
    showSandbox();
    m_windows->setOpenProfile(QString());
    auto sandbox = EmbeddedSandbox::start({});
    if (!sandbox) {
        m_windows->showProblem(tr("The sandbox could not be started: %1").arg(PlainText::line(sandbox.error())));
        return;
    }
    m_sandbox = *std::move(sandbox);
    showExamples();
    if (m_data) {
        m_sandboxJournal = m_data->sandboxJournal();
        m_sandboxJournal->open();
    }
    openSession({.name = tr("sandbox"),
                 .kind = EnvironmentKind::Sandbox,
                 .baseUrl = BaseUrl::parse(m_sandbox->url().toString()).value(),
                 .paths = {},
                 .limits = {},
                 .limitsFromSettings = true,
                 .sandboxRun = QUuid::createUuid().toString(QUuid::WithoutBraces)},
                AccessToken::from(m_sandbox->token()).value(), m_sandboxJournal.get());
}

void GuiConsole::showExamples()
{
    QList<AnswerCard::Example> examples;
    for (const SandboxExample &example : m_sandbox->examples()) {
        examples += {.text = example.customerNumber, .purpose = example.purpose};
    }
    m_windows->setExamples(examples);
}

void GuiConsole::openNamedService()
{
    closeService();
    m_windows->setOpenProfile(std::nullopt);
    auto service = NamedService::read(m_options.connection, m_input, m_environmentToken);
    if (!service) {
        m_windows->showProblem(service.error());
        return;
    }
    openSession(std::move(service->profile), service->token, m_data ? &m_data->journal() : nullptr);
}

void GuiConsole::openProfile(const Profile &profile)
{
    closeService();
    m_openProfile = profile.id;
    showEnvironment(profile);
    m_windows->setOpenProfile(profile.id);
    m_data->profiles().token(
        profile, this,
        [this, profile, opening = m_opening](const tl::expected<AccessToken, ProfileBook::TokenProblem> &token) {
            if (opening != m_opening) {
                return;
            }
            if (!token) {
                m_windows->inUse().pages().openSettings(SettingsSection::Id::Profiles);
                m_windows->showProblem(token.error().message);
                return;
            }
            openSession(profile, *token, &m_data->journal());
        });
}

void GuiConsole::openSession(Profile profile, const AccessToken &token, JournalService *journal)
{
    m_token = token;
    m_session =
        std::make_unique<Session>(m_preferences->network().applied(std::move(profile)), token, m_clock, journal);
    m_windows->setSession(m_session.get());
    m_session->connectAhead();
    // Outcomes that an earlier run left open are to be known without anybody opening a page. Without a journal on disk
    // there are none, and nobody is asked for a passphrase.
    if (journal != nullptr && journal->state() == JournalService::State::Closed &&
        QFileInfo::exists(m_data->filePath(QStringLiteral("vault.json")))) {
        journal->open();
    }
}
