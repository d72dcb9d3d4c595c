#include "gui/metrics.h"
#include "gui/profileexportpanel.h"
#include "gui/profileimportpanel.h"
#include "gui/profilessection.h"

#include "ui_profilessection.h"

#include <QEvent>
#include <QScrollArea>

// How the room is shared out, and the panels that take it all while they are open: for what leaves as a file, or comes
// from one.

// The list stands beside the form, as wide as two of its buttons; where that would leave the form too little, above it.
void ProfilesSection::fitColumn()
{
    constexpr int columnDigits = 27;
    constexpr int formDigits = 40;
    constexpr int rowsAbove = 3;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    QBoxLayout &layout = *m_ui->profilesSectionLayout;
    QListView &view = *m_ui->profilesView;
    const int beside = qMin(columnDigits * digit, width() * 3 / 8);
    const bool above = width() - beside - layout.spacing() < formDigits * digit;
    layout.setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int rows = rowsAbove * Metrics::entryHeight(fontMetrics()) + 2 * view.frameWidth();
    view.setMinimumHeight(above ? rows : 0);
    view.setMaximumHeight(above ? rows : QWIDGETSIZE_MAX);
    m_ui->profilesColumn->setMinimumWidth(above ? 0 : beside);
    m_ui->profilesColumn->setMaximumWidth(above ? QWIDGETSIZE_MAX : beside);
}

void ProfilesSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    fitColumn();
}

void ProfilesSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumn();
    }
}

QScrollArea *ProfilesSection::addPanel(QWidget *panel)
{
    auto *area = new QScrollArea(m_ui->profilesStack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(panel->accessibleName());
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    m_ui->profilesStack->addWidget(area);
    return area;
}

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
        m_export = new ProfileExportPanel;
        m_export->setObjectName(QStringLiteral("profileExportPanel"));
        m_exportArea = addPanel(m_export);
        connect(m_export, &ProfileExportPanel::announced, this, &ProfilesSection::announced);
        connect(m_export, &ProfileExportPanel::closed, this, &ProfilesSection::closePanel);
    }
    m_export->open(*m_book);
    m_ui->profilesStack->setCurrentWidget(m_exportArea);
    m_export->firstField()->setFocus(Qt::OtherFocusReason);
}

void ProfilesSection::openImport()
{
    if (!m_book || !mayLeaveForm()) {
        return;
    }
    if (m_import == nullptr) {
        m_import = new ProfileImportPanel;
        m_import->setObjectName(QStringLiteral("profileImportPanel"));
        m_importArea = addPanel(m_import);
        connect(m_import, &ProfileImportPanel::announced, this, &ProfilesSection::announced);
        connect(m_import, &ProfileImportPanel::closed, this, &ProfilesSection::closePanel);
        connect(m_import, &ProfileImportPanel::imported, this, [this](const QString &id) {
            select(m_model.rowOf(id));
            showRow(m_model.rowOf(id));
            m_ui->profilesView->setFocus(Qt::OtherFocusReason);
        });
    }
    m_import->open(*m_book);
    m_ui->profilesStack->setCurrentWidget(m_importArea);
    m_import->firstField()->setFocus(Qt::OtherFocusReason);
    m_import->chooseFile();
}

bool ProfilesSection::isPanelOpen() const
{
    const QWidget *shown = m_ui->profilesStack->currentWidget();
    return shown != nullptr && (shown == m_exportArea || shown == m_importArea);
}

void ProfilesSection::closePanel()
{
    QWidget *asker =
        m_ui->profilesStack->currentWidget() == m_importArea ? m_ui->importProfilesButton : m_ui->exportProfilesButton;
    showRow(qMax(0, m_ui->profilesView->currentIndex().row()));
    asker->setFocus(Qt::OtherFocusReason);
}
