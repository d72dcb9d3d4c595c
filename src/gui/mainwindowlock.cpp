#include "gui/announcer.h"
#include "gui/commandpalette.h"
#include "gui/commands.h"
#include "gui/idlework.h"
#include "gui/inspectorpanel.h"
#include "gui/lockscreen.h"
#include "gui/lookuppage.h"
#include "gui/mainwindow.h"
#include "gui/windowcover.h"

#include "ui_mainwindow.h"

#include <utility>

// The window while the console is locked.
LockScreen &MainWindow::lock()
{
    save();
    const QWidget *focused = focusWidget();
    m_focusBefore = focused != nullptr ? focused->objectName() : QString();
    m_commands->refuseAll(tr("The console is locked."));
    m_cover = std::make_unique<WindowCover>(*this);
    delete m_palette; // holds what was typed, and earlier questions
    m_palette = nullptr;
    m_pages->forget();
    if (m_preparing != nullptr) {
        m_preparing->stop();
    }
    delete std::exchange(m_readyInspector, nullptr);
    if (m_inspector != nullptr) {
        m_workBefore = m_ui->workSplitter->saveState();
        delete m_inspector;
        m_inspector = nullptr;
    }
    m_ui->statusBar->clearMessage(); // the last announcement may name somebody
    m_ui->statusBar->setAccessibleDescription({});
    m_announcer->forget();
    m_cover->screen().focusFirst();
    return m_cover->screen();
}

void MainWindow::unlock()
{
    m_cover.reset();
    m_commands->refuseAll({});
    m_pages->lookup().prepare();
    m_pages->comeBack();
    if (m_preparing != nullptr) {
        m_preparing->start();
    }
    if (m_inspectorAction->isChecked()) {
        showInspector(true);
        m_ui->workSplitter->restoreState(m_workBefore);
    }
    auto *before = m_focusBefore.isEmpty() ? nullptr : findChild<QWidget *>(m_focusBefore);
    if (before != nullptr && before->isVisible() && before->isEnabled()) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        m_pages->open(m_pages->current());
    }
}
