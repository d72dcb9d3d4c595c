#include "gui/profileimportpanel.h"

#include "core/plaintext.h"
#include "gui/emptytext.h"
#include "gui/flowlayout.h"
#include "gui/labels.h"
#include "gui/ownfont.h"
#include "gui/theme.h"
#include "workflow/profilebook.h"

#include "ui_profileimportpanel.h"

#include <QFileDialog>

ProfileImportPanel::ProfileImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileImportPanel>())
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->importTitleLabel, 1.4, true);
    Labels::mute(*m_ui->importTextLabel);
    Labels::mute(*m_ui->importDetailLabel);
    FlowLayout::gather(*m_ui->nameTakenLayout, {m_ui->nameTakenLabel, m_ui->nameTakenCombo}, FlowLayout::Line::AtStart);
    FlowLayout::gather(*m_ui->importButtonsLayout,
                       {m_ui->importNowButton, m_ui->chooseImportButton, m_ui->closeImportButton},
                       FlowLayout::Line::AtStart);
    m_ui->nameTakenCombo->addItem(tr("Import under another name"), false);
    m_ui->nameTakenCombo->addItem(tr("Replace what is there"), true);
    setUpTable();
    connect(m_ui->nameTakenCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setReplaces(m_ui->nameTakenCombo->currentData().toBool());
        showDetail();
    });
    connect(m_ui->importNowButton, &QPushButton::clicked, this, &ProfileImportPanel::importNow);
    connect(m_ui->chooseImportButton, &QPushButton::clicked, this, &ProfileImportPanel::chooseFile);
    connect(m_ui->closeImportButton, &QPushButton::clicked, this, &ProfileImportPanel::closed);
    show(ProfileImport());
    m_ui->importProblemLabel->hide();
}

ProfileImportPanel::~ProfileImportPanel() = default;

void ProfileImportPanel::setUpTable()
{
    QTableView &view = *m_ui->importView;
    view.setModel(&m_model);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    OwnFont::fitTable(view, {});
    EmptyText::install(view, [] { return tr("The profiles of a file are listed here before any is imported."); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProfileImportPanel::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProfileImportPanel::showChosen);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfileImportPanel::showDetail);
}

void ProfileImportPanel::open(ProfileBook &book)
{
    m_book = &book;
    m_ui->nameTakenCombo->setCurrentIndex(0); // never silently replaced
    m_ui->importProblemLabel->hide();
    show(ProfileImport());
}

QWidget *ProfileImportPanel::firstField() const
{
    return m_model.rowCount() > 0 ? static_cast<QWidget *>(m_ui->importView) : m_ui->chooseImportButton;
}

void ProfileImportPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileImportPanel::read);
    dialog->open();
}

void ProfileImportPanel::read(const QString &file)
{
    if (!m_book) {
        return;
    }
    m_ui->importProblemLabel->hide();
    ProfileImport::read(file, *m_book, this,
                        [this, asked = ++m_asked](const tl::expected<ProfileImport, QString> &import) {
                            if (asked != m_asked) {
                                return;
                            }
                            show(import.value_or(ProfileImport()));
                            if (!import) {
                                showProblem(import.error());
                                if (isVisible()) { // the list, which may have had it, is empty now
                                    m_ui->chooseImportButton->setFocus(Qt::OtherFocusReason);
                                }
                            }
                        });
}

void ProfileImportPanel::show(const ProfileImport &import)
{
    m_model.setImport(import);
    const bool any = m_model.rowCount() > 0;
    m_ui->importView->setEnabled(any);
    m_ui->nameTakenLabel->setVisible(m_model.hasTakenNames());
    m_ui->nameTakenCombo->setVisible(m_model.hasTakenNames());
    if (any) {
        m_ui->importView->setCurrentIndex(m_model.index(0, 0));
        if (isVisible()) {
            m_ui->importView->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT announced(tr("%n profile(s) in the file. Nothing is imported yet.", nullptr, m_model.rowCount()));
    }
    showDetail();
}

void ProfileImportPanel::showProblem(const QString &problem)
{
    QPalette inked = m_ui->importProblemLabel->palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
        inked.setColor(role, Theme::of(palette()).tone(Tone::Negative).ink);
    }
    m_ui->importProblemLabel->setPalette(inked);
    m_ui->importProblemLabel->setText(PlainText::block(problem));
    m_ui->importProblemLabel->show();
    Q_EMIT announced(problem);
}

void ProfileImportPanel::showChosen()
{
    const auto count = static_cast<int>(m_model.chosen().size());
    m_ui->importNowButton->setEnabled(m_book && count > 0 && !m_working);
    m_ui->importNowButton->setDefault(m_ui->importNowButton->isEnabled());
    m_ui->importNowButton->setText(count > 0 ? tr("&Import %n profile(s)", nullptr, count) : tr("&Import"));
}

void ProfileImportPanel::showDetail()
{
    m_ui->importDetailLabel->setText(m_ui->importView->currentIndex().data(ProfileImportModel::DetailRole).toString());
}

void ProfileImportPanel::importNow()
{
    const QList<Profile> profiles = m_model.chosen();
    if (!m_book || profiles.isEmpty() || m_working) {
        return;
    }
    m_working = true;
    m_ui->importProblemLabel->hide();
    showChosen();
    m_book->import(profiles, this, [this, profiles](const auto &done) { onImported(profiles, done); });
}

void ProfileImportPanel::onImported(const QList<Profile> &profiles, const tl::expected<void, QString> &done)
{
    m_working = false;
    if (!done) {
        showChosen();
        showProblem(done.error());
        return;
    }
    show(ProfileImport());
    Q_EMIT imported(profiles.constFirst().id);
    Q_EMIT announced(
        tr("%n profile(s) imported. Enter the token of each now.", nullptr, static_cast<int>(profiles.size())));
}
