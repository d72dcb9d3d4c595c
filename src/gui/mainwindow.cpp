#include "gui/mainwindow.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/inspectorpanel.h"
#include "gui/labels.h"
#include "gui/lookuppage.h"
#include "models/exchangemodel.h"
#include "models/statussearchmodel.h"
#include "workflow/session.h"
#include "workflow/wording.h"

#include "ui_mainwindow.h"

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>
#include <QSettings>

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto inspectorKey = "window/inspector";
constexpr auto themeKey = "appearance/theme";

constexpr QSize firstSize{1180, 780};

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_lookupPage(new LookupPage(parts.answers, this))
{
    m_ui->setupUi(this);
    m_ui->pageStack->addWidget(m_lookupPage);
    setUpNavigation();
    setUpMenus();
    setUpStatusBar();
    connect(m_lookupPage, &LookupPage::announced, this, &MainWindow::announce);
    connect(&m_parts.answers, &StatusSearchModel::runningChanged, this, &MainWindow::showRunning);
    connect(&m_parts.answers, &StatusSearchModel::recordChanged, this, [this](int row) {
        if (const auto &answer = m_parts.answers.record(row).answer; answer && answer->took.count() > 0) {
            m_lastAnswerLabel->setText(tr("last answer %1").arg(Wording::duration(answer->took)));
        }
    });
    restore();
    m_lookupPage->focusBox();
    m_ui->pageStack->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpNavigation()
{
    auto *item = new QListWidgetItem(Icons::themed(QStringLiteral("lookup")), tr("Lookup"), m_ui->navigationList);
    item->setToolTip(tr("Ctrl+1"));
    item->setSizeHint({0, 40});
    m_ui->navigationList->setIconSize({20, 20});
    m_ui->navigationList->setCurrentRow(0);
    m_ui->navigationList->setBackgroundRole(QPalette::Window);
    m_ui->navigationList->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_ui->navigationList, &QListWidget::currentRowChanged, m_ui->pageStack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->navigationList, &QListWidget::itemActivated, m_lookupPage, &LookupPage::focusBox);
}

void MainWindow::setUpMenus()
{
    QMenu *console = m_ui->menuBar->addMenu(tr("&Console"));
    console->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);

    QMenu *customer = m_ui->menuBar->addMenu(tr("C&ustomer"));
    customer->addAction(tr("&Lookup box"), QKeySequence(tr("Ctrl+L")), m_lookupPage, &LookupPage::focusBox);
    QAction *submit = customer->addAction(tr("Look &up"), m_lookupPage, &LookupPage::submit);
    submit->setShortcuts({QKeySequence(tr("Ctrl+Return")), QKeySequence(tr("Ctrl+Enter"))});
    customer->addAction(tr("Ask &again"), QKeySequence(tr("F5")), m_lookupPage, &LookupPage::askAgain);
    customer->addAction(tr("&Cancel, then clear"), QKeySequence(tr("Esc")), m_lookupPage, &LookupPage::cancelOrClear);
    customer->addAction(tr("&Filter the answers"), QKeySequence(tr("Ctrl+F")), m_lookupPage, &LookupPage::focusFilter);

    QMenu *view = m_ui->menuBar->addMenu(tr("&View"));
    view->addAction(tr("&Lookup"), QKeySequence(tr("Ctrl+1")), this, [this] {
        m_ui->navigationList->setCurrentRow(0);
        m_lookupPage->focusBox();
    });
    view->addSeparator();
    m_inspectorAction = view->addAction(Icons::themed(QStringLiteral("inspector")), tr("&Inspector"));
    m_inspectorAction->setObjectName(QStringLiteral("inspectorAction"));
    m_inspectorAction->setCheckable(true);
    m_inspectorAction->setShortcut(QKeySequence(tr("F12")));
    connect(m_inspectorAction, &QAction::toggled, this, &MainWindow::showInspector);
    view->addSeparator();
    auto *themes = new QActionGroup(this);
    const ThemeChoice current = m_parts.settings != nullptr ? themeFrom(*m_parts.settings) : ThemeChoice::System;
    const auto addTheme = [this, view, themes, current](const QString &text, const QString &name, ThemeChoice choice) {
        QAction *action = view->addAction(text, this, [this, choice] { setTheme(choice); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(choice == current);
        themes->addAction(action);
    };
    addTheme(tr("&System colours"), QStringLiteral("systemThemeAction"), ThemeChoice::System);
    addTheme(tr("Li&ght"), QStringLiteral("lightThemeAction"), ThemeChoice::Light);
    addTheme(tr("&Dark"), QStringLiteral("darkThemeAction"), ThemeChoice::Dark);

    QMenu *help = m_ui->menuBar->addMenu(tr("&Help"));
    help->addAction(tr("&About Customer Console"), this, &MainWindow::showAbout);
}

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
    m_profileLabel = add(QStringLiteral("profileLabel"));
}

void MainWindow::setEnvironment(EnvironmentKind kind, const QString &name, const QString &description)
{
    m_ui->environmentBand->setEnvironment(kind, description);
    m_profileLabel->setText(PlainText::line(name, 60));
    setWindowTitle(tr("Customer Console – %1").arg(environmentLabel(kind)));
}

void MainWindow::setExamples(const QList<AnswerCard::Example> &examples)
{
    m_lookupPage->setExamples(examples);
}

void MainWindow::setSession(Session *session)
{
    m_lookupPage->setSession(nullptr); // what runs is cancelled, and the inspector sees it end
    if (m_session) {
        m_session->disconnect(&m_parts.exchanges);
    }
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::exchangeChanged, &m_parts.exchanges, &ExchangeModel::update);
    }
    m_lookupPage->setSession(session);
}

void MainWindow::showProblem(const QString &problem)
{
    announce(problem);
}

void MainWindow::lookUp(const QString &text)
{
    m_lookupPage->lookUp(text);
}

void MainWindow::showInspector(bool shown)
{
    if (shown && m_inspector == nullptr) {
        m_inspector = new InspectorPanel(m_parts.exchanges, m_ui->workSplitter);
        m_inspector->setObjectName(QStringLiteral("inspectorPanel"));
        m_ui->workSplitter->addWidget(m_inspector);
        m_ui->workSplitter->setSizes({qMax(300, height() - 380), 260});
    }
    if (m_inspector != nullptr) {
        m_inspector->setVisible(shown);
    }
    if (!shown) {
        m_lookupPage->focusBox();
    }
}

void MainWindow::announce(const QString &text)
{
    m_ui->statusBar->showMessage(PlainText::line(text));
    m_ui->statusBar->setAccessibleDescription(PlainText::line(text));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    // Qt 6.4 has no announcements; an alert on the status bar is what screen readers speak at once.
    QAccessibleEvent event(m_ui->statusBar, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void MainWindow::showRunning(int running)
{
    m_runningLabel->setText(running > 0 ? tr("%1 running").arg(running) : QString());
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("About Customer Console"),
                                tr("Customer Console %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Looks customers up through an insurer's customers API, and explains the answer.\nMIT "
                               "licence. Made with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

ThemeChoice MainWindow::themeFrom(const QSettings &settings)
{
    const QString name = settings.value(QLatin1String(themeKey)).toString();
    if (name == QLatin1String("light")) {
        return ThemeChoice::Light;
    }
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void MainWindow::setTheme(ThemeChoice choice)
{
    if (m_parts.settings != nullptr) {
        const QLatin1String name(choice == ThemeChoice::Light  ? "light"
                                 : choice == ThemeChoice::Dark ? "dark"
                                                               : "system");
        m_parts.settings->setValue(QLatin1String(themeKey), QString(name));
    }
    if (m_parts.applyTheme) {
        m_parts.applyTheme(choice);
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
    m_lookupPage->restore(settings);
    if (settings.value(QLatin1String(inspectorKey)).toBool()) {
        m_inspectorAction->setChecked(true);
        m_ui->workSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    }
}

void MainWindow::save()
{
    if (m_parts.settings == nullptr) {
        return;
    }
    QSettings &settings = *m_parts.settings;
    settings.setValue(QLatin1String(geometryKey), saveGeometry());
    settings.setValue(QLatin1String(inspectorKey), m_inspectorAction->isChecked());
    settings.setValue(QLatin1String(splitterKey), m_ui->workSplitter->saveState());
    m_lookupPage->save(settings);
    settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
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
                m_lookupPage->prepare();
            },
            Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}
