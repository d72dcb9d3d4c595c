#include "gui/mainwindow.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/commands.h"
#include "gui/focusscroller.h"
#include "gui/icons.h"
#include "gui/idlework.h"
#include "gui/inspectorpanel.h"
#include "gui/journalstrip.h"
#include "gui/labels.h"
#include "gui/lockscreen.h"
#include "gui/lookuppage.h"
#include "gui/windowcover.h"
#include "gui/windowplace.h"
#include "models/exchangemodel.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"
#include "workflow/wording.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QSettings>

#include <utility>

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto inspectorKey = "window/inspector";

constexpr QSize firstSize{1180, 780};
constexpr std::chrono::milliseconds preparingPause(400);

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(std::move(parts))
    , m_commands(new Commands(m_parts.preferences, *this))
{
    m_ui->setupUi(this);
    m_announcer = new Announcer(*this);
    new FocusScroller(*this);
    m_ui->navigationList->setIconSize({20, 20});
    m_ui->navigationList->setBackgroundRole(QPalette::Window);
    m_ui->navigationList->viewport()->setBackgroundRole(QPalette::Window);
    m_pages = new Pages({.answers = m_parts.answers,
                         .validations = m_parts.validations,
                         .clock = m_parts.clock,
                         .commands = *m_commands,
                         .clipboard = m_parts.clipboard,
                         .preferences = m_parts.preferences,
                         .settings = m_parts.settings,
                         .draftSlot = m_parts.number,
                         .unusedDraftSlots = m_parts.unusedDraftSlots},
                        *m_ui->navigationList, *m_ui->pageStack, this);
    addCommands();
    setUpStatusBar();
    connect(m_pages, &Pages::announced, this, &MainWindow::announce);
    connect(m_pages, &Pages::sendingEnded, this, &MainWindow::sendingEnded);
    connect(m_pages, &Pages::opened, this, &MainWindow::onPageOpened);
    connect(m_pages, &Pages::profileChosen, this, &MainWindow::profileChosen);
    connect(m_ui->environmentBand, &EnvironmentBand::announced, this, &MainWindow::announce);
    connect(m_ui->environmentBand, &EnvironmentBand::profileChosen, this, [this](const QString &id) {
        showChoices(); // the mark stays where it was until another profile is open
        Q_EMIT profileChosen(id);
    });
    connect(m_ui->environmentBand, &EnvironmentBand::settingsRequested, m_pages,
            [this] { m_pages->openSettings(SettingsSection::Id::Profiles); });
    connect(&m_parts.answers, &StatusSearchModel::runningChanged, this, &MainWindow::showRunning);
    connect(&m_parts.validations, &ValidationModel::runningChanged, this, &MainWindow::showRunning);
    connect(&m_parts.answers, &StatusSearchModel::recordChanged, this, [this](int row) {
        if (const auto &answer = m_parts.answers.record(row).answer) {
            showLastAnswer(answer->took);
        }
    });
    connect(&m_parts.validations, &ValidationModel::recordChanged, this, [this](int row) {
        if (const auto &answer = m_parts.validations.record(row).answer) {
            showLastAnswer(answer->took);
        }
    });
    restore();
    m_pages->open(m_pages->current());
    m_ui->pageStack->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpStatusBar()
{
    const auto add = [this](const QString &name) {
        QLabel *label = Labels::plain({}, this);
        label->setObjectName(name);
        label->setContentsMargins(8, 0, 8, 0);
        m_ui->statusBar->addPermanentWidget(label);
        return label;
    };
    m_runningLabel = add(QStringLiteral("runningLabel"));
    m_lastAnswerLabel = add(QStringLiteral("lastAnswerLabel"));
    m_journalLabel = add(QStringLiteral("journalLabel"));
    m_profileLabel = add(QStringLiteral("profileLabel"));
}

void MainWindow::setEnvironment(EnvironmentKind kind, const QString &name, const QString &description)
{
    //: %1 is an environment such as SANDBOX.
    QString title = tr("Customer Console – %1").arg(environmentLabel(kind));
    if (m_parts.number > 0) {
        //: %1 is the title of a window, %2 its number: another window of the same console.
        title = tr("%1 (%2)").arg(title).arg(m_parts.number + 1);
    }
    const QString profile = PlainText::line(name, 60);
    const bool changed =
        !m_profileLabel->text().isEmpty() && (title != windowTitle() || profile != m_profileLabel->text());
    m_ui->environmentBand->setEnvironment(kind, name, description);
    m_profileLabel->setText(profile);
    setWindowTitle(title);
    if (changed) { // the first one is heard with the title of the window
        //: %1 is the name of a profile, %2 an environment such as SANDBOX.
        announce(tr("%1 is open: %2.").arg(profile, environmentLabel(kind)));
    }
}

void MainWindow::setExamples(const QList<AnswerCard::Example> &examples)
{
    m_pages->lookup().setExamples(examples);
}

void MainWindow::setSession(Session *session)
{
    m_ui->environmentBand->setArming(nullptr);
    if (m_session) {
        m_pages->setSession(nullptr); // what runs is cancelled, and the inspector sees it end
        if (m_session->journal() != nullptr) {
            m_session->journal()->disconnect(this);
        }
    }
    m_session = session;
    if (m_session) {
        // Once, however many windows there are.
        connect(m_session, &Session::exchangeChanged, &m_parts.exchanges, &ExchangeModel::update, Qt::UniqueConnection);
        if (JournalService *journal = m_session->journal()) {
            connect(journal, &JournalService::stateChanged, this, &MainWindow::showJournal);
        }
        m_ui->environmentBand->setArming(&m_session->arming());
        m_pages->setSession(session);
    }
    onPageOpened(m_pages->current()); // another service on the page that is open, which may need its journal
}

void MainWindow::setProfiles(ProfileBook *profiles, const QString &problem)
{
    if (m_profiles) {
        m_profiles->disconnect(this);
    }
    m_profiles = profiles;
    if (m_profiles) {
        connect(m_profiles, &ProfileBook::profilesChanged, this, &MainWindow::showChoices);
    }
    m_pages->setProfiles(profiles, problem);
    showChoices();
}

void MainWindow::setOpenProfile(const std::optional<QString> &id)
{
    m_openProfile = id;
    m_pages->setOpenProfile(id);
    showChoices();
}

void MainWindow::showChoices()
{
    m_ui->environmentBand->setChoices(profileChoices());
}

void MainWindow::onPageOpened(Pages::Page page)
{
    const bool enrols = page == Pages::Page::Enrol || page == Pages::Page::Activity;
    JournalService *journal = m_session ? m_session->journal() : nullptr;
    if (enrols && journal != nullptr && journal->state() == JournalService::State::Closed) {
        journal->open();
    }
    showJournal();
}

// The strip is for those who enrol: somebody who only looks up is not asked for a passphrase.
void MainWindow::showJournal()
{
    JournalService *journal = m_session ? m_session->journal() : nullptr;
    const auto page = m_pages->current();
    const bool enrols = page == Pages::Page::Enrol || page == Pages::Page::Activity;
    if (m_journalStrip == nullptr && enrols && journal != nullptr) {
        m_journalStrip = new JournalStrip(m_ui->centralWidget);
        m_journalStrip->setObjectName(QStringLiteral("journalStrip"));
        m_ui->outerLayout->insertWidget(1, m_journalStrip);
        QWidget *previous = m_ui->environmentBand->lastControl();
        for (QWidget *control : m_journalStrip->tabOrder()) {
            setTabOrder(previous, control);
            previous = control;
        }
        connect(m_journalStrip, &JournalStrip::left, m_pages, [this] { m_pages->open(m_pages->current()); });
    }
    if (m_journalStrip != nullptr) {
        m_journalStrip->setJournal(enrols ? journal : nullptr);
    }
    m_journalLabel->setText(JournalStrip::shortState(journal));
    if (journal != nullptr && journal->state() == JournalService::State::Ready) {
        m_pages->countOpenOutcomes();
    }
}

bool MainWindow::isSending() const
{
    return m_pages->isSending();
}

void MainWindow::showProblem(const QString &problem)
{
    announce(problem);
}

void MainWindow::lookUp(const QString &text)
{
    m_pages->lookup().lookUp(text);
}

InspectorPanel *MainWindow::makeInspector()
{
    auto *inspector = new InspectorPanel(m_parts.exchanges, m_parts.clipboard, this);
    inspector->setObjectName(QStringLiteral("inspectorPanel"));
    if (m_parts.settings != nullptr) {
        inspector->restore(*m_parts.settings);
    }
    return inspector;
}

void MainWindow::prepareWhenIdle()
{
    const auto piece = [this] {
        if (m_pages->prepareOne()) {
            return true;
        }
        if (m_inspector == nullptr && m_readyInspector == nullptr) {
            m_readyInspector = makeInspector();
            m_readyInspector->hide();
        }
        return false;
    };
    m_preparing = new IdleWork(piece, preparingPause, this);
    m_preparing->start();
}

void MainWindow::showInspector(bool shown)
{
    if (isLocked()) {
        return; // unlock() follows the action
    }
    if (shown && m_inspector == nullptr) {
        m_inspector = m_readyInspector != nullptr ? std::exchange(m_readyInspector, nullptr) : makeInspector();
        m_inspector->addCommands(*m_commands);
        m_ui->workSplitter->addWidget(m_inspector);
        m_inspector->show();                                   // or it would have no part in the sizes
        const int panel = qBound(180, height() * 3 / 10, 260); // in a small window the page keeps its rows
        m_ui->workSplitter->setSizes({height() - panel - 120, panel});
    }
    if (m_inspector == nullptr) {
        return;
    }
    const QWidget *focused = focusWidget();
    const bool hadFocus = focused != nullptr && m_inspector->isAncestorOf(focused);
    m_inspector->setVisible(shown);
    if (hadFocus && !shown) {
        m_pages->open(m_pages->current());
    }
}

void MainWindow::announce(const QString &text)
{
    m_closeAsked = false; // what it said is not to be read any more
    m_ui->statusBar->showMessage(PlainText::line(text));
    m_ui->statusBar->setAccessibleDescription(PlainText::line(text));
    m_announcer->say(text);
}

void MainWindow::showRunning()
{
    const int running = m_parts.answers.running() + m_parts.validations.running();
    m_runningLabel->setText(running > 0 ? tr("%n running", "requests", running) : QString());
}

void MainWindow::showLastAnswer(std::chrono::microseconds took)
{
    if (took.count() > 0) {
        //: In the status bar: how long the last answer took, such as “84 ms”.
        m_lastAnswerLabel->setText(tr("last answer %1").arg(Wording::duration(took)));
    }
}

void MainWindow::restore()
{
    resize(firstSize);
    if (m_parts.settings == nullptr) {
        return;
    }
    const QSettings &settings = *m_parts.settings;
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    WindowPlace::keepOnScreen(*this);
    m_pages->restore();
    if (settings.value(QLatin1String(inspectorKey)).toBool()) {
        m_inspectorAction->setChecked(true);
        m_ui->workSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    }
}

void MainWindow::save()
{
    if (m_parts.settings == nullptr || m_parts.preferences.arePlacesForgotten()) {
        return;
    }
    QSettings &settings = *m_parts.settings;
    settings.setValue(QLatin1String(geometryKey), saveGeometry());
    settings.setValue(QLatin1String(inspectorKey), m_inspectorAction->isChecked());
    settings.setValue(QLatin1String(splitterKey), m_ui->workSplitter->saveState());
    m_pages->save(settings);
    if (m_inspector != nullptr) {
        m_inspector->save(settings);
    }
    settings.sync();
}

// Once: a person who then still wants to go may.
bool MainWindow::asksBeforeClosing()
{
    if (m_closeAsked) {
        return false;
    }
    if (isLocked()) {
        if (!m_pages->wouldLose() && !m_pages->wouldLoseOutcome()) {
            return false;
        }
        m_cover->screen().warn(
            tr("What stays in memory until you unlock would be lost. Quit again to go all the same."));
    } else if (isSending()) { // closed now, it is found as unknown in the Activity
        announce(
            tr("An enrolment is being sent. Wait for its answer: closed now, its outcome stays unknown. Close again "
               "to go all the same."));
    } else if (m_pages->wouldLoseOutcome()) {
        announce(tr("The outcome of the last enrolment stands nowhere but in this window: note it. Close again to go "
                    "all the same."));
    } else if (m_pages->wouldLose()) {
        announce(
            tr("What was typed in Enrol cannot be kept: the journal is not open. Close again to go all the same."));
    } else {
        return false;
    }
    m_closeAsked = true;
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (asksBeforeClosing()) {
        event->ignore();
        return;
    }
    if (!isLocked()) { // else it was done then
        save();
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_readyTold && event->type() == QEvent::Paint) {
        m_readyTold = true;
        watched->removeEventFilter(this);
        // Queued: this paint has to reach the screen first. What need not be there for it comes after.
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT ready();
                setWindowIcon(Icons::application());
                m_pages->lookup().prepare();
            },
            Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}
