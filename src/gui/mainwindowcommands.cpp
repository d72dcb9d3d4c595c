#include "gui/mainwindow.h"

#include "core/plaintext.h"
#include "gui/commandpalette.h"
#include "gui/commands.h"
#include "gui/helpcommands.h"
#include "gui/mainmenu.h"
#include "gui/paletteoffers.h"
#include "gui/windowcommands.h"
#include "workflow/profilebook.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

void MainWindow::addCommands()
{
    m_inspectorAction = m_commands->add({.id = QStringLiteral("view.inspector"),
                                         .group = WindowCommands::viewGroup(),
                                         .text = tr("&Inspector"),
                                         .keys = {QStringLiteral("F12")},
                                         .otherNames = {tr("exchanges"), tr("requests"), tr("cURL"), tr("debug")},
                                         .icon = QStringLiteral("inspector")},
                                        {});
    m_inspectorAction->setObjectName(QStringLiteral("inspectorAction"));
    m_inspectorAction->setCheckable(true);
    connect(m_inspectorAction, &QAction::toggled, this, &MainWindow::showInspector);
    new WindowCommands(*m_commands, m_parts.preferences, this);
    m_commands->add({.id = QStringLiteral("console.palette"),
                     .group = WindowCommands::consoleGroup(),
                     .text = tr("Command &palette…"),
                     .keys = {QStringLiteral("Ctrl+K")},
                     .otherNames = {tr("all commands"), tr("find a command")}},
                    [this] { showPalette(); });
    m_commands->add({.id = QStringLiteral("console.lock"),
                     .group = WindowCommands::consoleGroup(),
                     .text = tr("&Lock now"),
                     .keys = {QStringLiteral("Ctrl+Shift+L")},
                     .otherNames = {tr("hide"), tr("away"), tr("privacy")},
                     .icon = QStringLiteral("lock")},
                    [this] { Q_EMIT lockRequested(); });
    addWindowCommands();
    if (m_parts.help != nullptr) {
        new HelpCommands(*m_commands, *this, *m_ui->pageStack, *m_parts.help);
    }
    m_commands->add({.id = QStringLiteral("help.about"),
                     .group = WindowCommands::helpGroup(),
                     .text = tr("&About Customer Console"),
                     .otherNames = {tr("version"), tr("licence")}},
                    [this] { showAbout(); });
    connect(m_commands, &Commands::refused, this, &MainWindow::announce);
    new MainMenu(*m_commands, *m_ui->menuBar);
}

void MainWindow::addWindowCommands()
{
    const QString group = WindowCommands::consoleGroup();
    m_commands->add(
        {.id = QStringLiteral("console.newWindow"),
         .group = group,
         .text = tr("&New window"),
         .keys = {QStringLiteral("Ctrl+Shift+N")},
         .otherNames = {tr("second window"), tr("open another window")},
         .whyNot = [this] { return m_whyNoWindow ? m_whyNoWindow() : tr("There can be no other window here."); }},
        [this] { m_makeWindow(); });
    m_commands->add({.id = QStringLiteral("console.closeWindow"),
                     .group = group,
                     .text = tr("&Close this window"),
                     .keys = {QStringLiteral("Ctrl+W")}},
                    [this] { close(); });
    m_commands->add({.id = QStringLiteral("console.quit"),
                     .group = group,
                     .text = tr("&Quit"),
                     .keys = {QStringLiteral("Ctrl+Q")},
                     .otherNames = {tr("exit"), tr("end the program")}},
                    [] { QApplication::closeAllWindows(); });
}

void MainWindow::setWindowMaker(std::function<void()> make, std::function<QString()> whyNot)
{
    m_makeWindow = std::move(make);
    m_whyNoWindow = std::move(whyNot);
}

QList<EnvironmentBand::Choice> MainWindow::profileChoices() const
{
    QList<EnvironmentBand::Choice> choices{
        {.id = {}, .name = tr("sandbox"), .kind = EnvironmentKind::Sandbox, .open = m_openProfile == QString()}};
    if (m_profiles) {
        for (const Profile &profile : m_profiles->profiles()) {
            choices +=
                {.id = profile.id, .name = profile.name, .kind = profile.kind, .open = m_openProfile == profile.id};
        }
    }
    return choices;
}

void MainWindow::showPalette()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(*m_commands, m_parts.preferences, *this);
        m_palette->setMore([this] {
            const auto open = [this](const QString &id) { Q_EMIT profileChosen(id); };
            const auto ask = [this](const Identifier &identifier) { m_pages->lookUp(identifier); };
            return PaletteOffers::profiles(profileChoices(), open) + PaletteOffers::lookups(m_parts.answers, ask);
        });
        m_palette->setFromTyped([this](const QString &text) {
            return PaletteOffers::typed(text, [this](const QString &asked) {
                m_pages->open(Pages::Page::Lookup);
                lookUp(asked);
            });
        });
        connect(m_palette, &CommandPalette::refused, this, &MainWindow::announce);
    }
    m_palette->toggle();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("About Customer Console"),
                                tr("Customer Console %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Looks customers up, validates and enrols them through an insurer's customers "
                               "API.\nMIT licence. Made with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
