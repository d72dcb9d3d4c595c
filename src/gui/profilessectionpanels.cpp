#include "gui/profileexportpanel.h"
#include "gui/profileimportpanel.h"
#include "gui/profilessection.h"

#include "ui_profilessection.h"

// Panels in the place of the form: for what leaves as a file, or comes from one.

bool ProfilesSection::mayLeaveForm()
{
    const bool dirty = m_ui->profilesStack->currentWidget() == m_ui->profileState && m_ui->profileEditor->isDirty();
    if (dirty) {
        Q_EMIT announced(tr("What was typed is not saved yet: save or discard it first."));
    }
    return !dirty;
}

void ProfilesSection::openExport()
{
    if (!m_book || !mayLeaveForm()) {
        return;
    }
    if (m_export == nullptr) {
        m_export = new ProfileExportPanel(m_ui->profilesStack);
        m_export->setObjectName(QStringLiteral("profileExportPanel"));
        m_ui->profilesStack->addWidget(m_export);
        connect(m_export, &ProfileExportPanel::announced, this, &ProfilesSection::announced);
        connect(m_export, &ProfileExportPanel::closed, this, &ProfilesSection::closePanel);
    }
    m_export->open(*m_book);
    m_ui->profilesStack->setCurrentWidget(m_export);
    m_export->firstField()->setFocus(Qt::OtherFocusReason);
}

void ProfilesSection::openImport()
{
    if (!m_book || !mayLeaveForm()) {
        return;
    }
    if (m_import == nullptr) {
        m_import = new ProfileImportPanel(m_ui->profilesStack);
        m_import->setObjectName(QStringLiteral("profileImportPanel"));
        m_ui->profilesStack->addWidget(m_import);
        connect(m_import, &ProfileImportPanel::announced, this, &ProfilesSection::announced);
        connect(m_import, &ProfileImportPanel::closed, this, &ProfilesSection::closePanel);
        connect(m_import, &ProfileImportPanel::imported, this, [this](const QString &id) {
            select(m_model.rowOf(id));
            showRow(m_model.rowOf(id));
            m_ui->profilesView->setFocus(Qt::OtherFocusReason);
        });
    }
    m_import->open(*m_book);
    m_ui->profilesStack->setCurrentWidget(m_import);
    m_import->firstField()->setFocus(Qt::OtherFocusReason);
    m_import->chooseFile();
}

bool ProfilesSection::isPanelOpen() const
{
    const QWidget *shown = m_ui->profilesStack->currentWidget();
    return shown != nullptr && (shown == m_export || shown == m_import);
}

void ProfilesSection::closePanel()
{
    QWidget *asker =
        m_ui->profilesStack->currentWidget() == m_import ? m_ui->importProfilesButton : m_ui->exportProfilesButton;
    showRow(qMax(0, m_ui->profilesView->currentIndex().row()));
    asker->setFocus(Qt::OtherFocusReason);
}
