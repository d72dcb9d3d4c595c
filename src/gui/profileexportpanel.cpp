#include "gui/profileexportpanel.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "models/tooltip.h"
#include "workflow/profilebook.h"

#include "ui_profileexportpanel.h"

#include <QDir>
#include <QFileDialog>

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ProfileExportPanel::ProfileExportPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileExportPanel>())
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->exportTitleLabel, 1.4, true);
    Labels::mute(*m_ui->exportTextLabel);
    FlowLayout::gather(*m_ui->exportButtonsLayout, {m_ui->exportNowButton, m_ui->closeExportButton},
                       FlowLayout::Line::AtStart);
    m_ui->exportList->setSpacing(Metrics::half);
    m_ui->exportList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // shortened, whole in the tooltip
    connect(m_ui->exportList, &QListWidget::itemChanged, this, &ProfileExportPanel::showChosen);
    connect(m_ui->exportNowButton, &QPushButton::clicked, this, &ProfileExportPanel::chooseFile);
    connect(m_ui->closeExportButton, &QPushButton::clicked, this, &ProfileExportPanel::closed);
}

ProfileExportPanel::~ProfileExportPanel() = default;

void ProfileExportPanel::open(ProfileBook &book)
{
    m_book = &book;
    m_ui->exportStateLabel->clear();
    const QSignalBlocker filling(m_ui->exportList);
    m_ui->exportList->clear();
    for (const Profile &profile : book.profiles()) {
        //: a profile: its name, its kind, its address
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3")
                                             .arg(PlainText::line(profile.name, 80), environmentLabel(profile.kind),
                                                  PlainText::line(profile.baseUrl.display())),
                                         m_ui->exportList);
        item->setData(idRole, profile.id);
        item->setToolTip(ToolTip::of(item->text()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint({0, Metrics::rowHeight(m_ui->exportList->fontMetrics())}); // the ring goes round the words
    }
    m_ui->exportList->setCurrentRow(0);
    showChosen();
}

QWidget *ProfileExportPanel::firstField() const
{
    return m_ui->exportList;
}

QStringList ProfileExportPanel::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->exportList->count(); ++row) {
        if (m_ui->exportList->item(row)->checkState() == Qt::Checked) {
            ids += m_ui->exportList->item(row)->data(idRole).toString();
        }
    }
    return ids;
}

void ProfileExportPanel::showChosen()
{
    m_ui->exportNowButton->setEnabled(m_book && !chosen().isEmpty());
    m_ui->exportStateLabel->setText(tr("%n profile(s) chosen.", nullptr, static_cast<int>(chosen().size())));
}

void ProfileExportPanel::chooseFile()
{
    if (!m_ui->exportNowButton->isEnabled()) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export profiles"), {}, tr("Profiles (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("profiles.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileExportPanel::exportTo);
    dialog->open();
}

void ProfileExportPanel::exportTo(const QString &file)
{
    if (!m_book) {
        return;
    }
    const QStringList ids = chosen();
    const auto written = m_book->exportTo(file, ids, true);
    const QString words =
        written ? tr("%n profile(s) written to “%1”, without tokens.", nullptr, static_cast<int>(ids.size()))
                      .arg(PlainText::line(QDir::toNativeSeparators(file)))
                : PlainText::block(written.error());
    m_ui->exportStateLabel->setText(words);
    Q_EMIT announced(words);
}
