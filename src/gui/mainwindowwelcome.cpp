#include "gui/mainwindow.h"
#include "gui/welcomepanel.h"

#include "ui_mainwindow.h"

// The welcome of the first start, in the place of a page.
void MainWindow::showWelcome()
{
    if (m_welcome) {
        return;
    }
    m_welcome = new WelcomePanel(m_parts.preferences, m_ui->pageStack);
    m_welcome->setObjectName(QStringLiteral("welcomePanel"));
    m_pages->showGuest(*m_welcome);
    const auto leave = [this] { m_pages->open(m_pages->current()); };
    connect(m_welcome, &WelcomePanel::skipped, this, leave);
    connect(m_welcome, &WelcomePanel::lookUpRequested, this, [this] {
        m_pages->open(Pages::Page::Lookup);
        lookUp(WelcomePanel::example());
    });
    connect(m_ui->navigationList, &QListWidget::itemClicked, m_welcome, leave);
    // However a page is opened, the welcome is over.
    connect(m_pages, &Pages::opened, m_welcome, [this] {
        if (m_welcome) {
            m_welcome->hide();
            m_welcome->deleteLater();
            m_welcome = nullptr;
        }
    });
    m_welcome->firstField()->setFocus(Qt::OtherFocusReason);
    announce(m_welcome->announcement());
}
