#include "gui/profilessection.h"

#include "core/plaintext.h"
#include "gui/commands.h"
#include "gui/fieldstack.h"
#include "gui/flowlayout.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "gui/profileexportpanel.h"
#include "gui/profileimportpanel.h"
#include "gui/rowmenu.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"

#include "ui_profilessection.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {

// The kind of a profile as an icon before its name; the word stands in the tooltip and is spoken.
class ProfileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Metrics::entryHeight(option.fontMetrics)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {Metrics::icon, Metrics::icon};
        option->font.setBold(index.data(ProfileModel::OpenRole).toBool());
        switch (static_cast<EnvironmentKind>(index.data(ProfileModel::KindRole).toInt())) {
        case EnvironmentKind::Sandbox:
            option->icon = Icons::themed(QStringLiteral("sandbox"));
            break;
        case EnvironmentKind::Test:
            option->icon = Icons::themed(QStringLiteral("test"));
            break;
        case EnvironmentKind::Production:
            option->icon = Icons::themed(QStringLiteral("production"));
            break;
        }
    }
};

} // namespace

ProfilesSection::ProfilesSection(const Clock &clock, Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_ui(std::make_unique<Ui::ProfilesSection>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    FlowLayout::gather(
        *m_ui->profileButtonsLayout,
        {m_ui->addProfileButton, m_ui->removeProfileButton, m_ui->importProfilesButton, m_ui->exportProfilesButton},
        FlowLayout::Line::AtStart);
    FlowLayout::gather(*m_ui->removeLayout, {m_ui->removeNowButton, m_ui->keepProfileButton});
    FieldStack::follow(*m_ui->profileState, m_ui->profileEditor->grid());
    m_ui->profileAccess->setClock(clock);
    Labels::scale(*m_ui->sandboxTitleLabel, 1.4, true);
    Labels::scale(*m_ui->profileTitleLabel, 1.4, true);
    setUpList();
    connect(m_ui->addProfileButton, &QPushButton::clicked, this, &ProfilesSection::add);
    connect(m_ui->exportProfilesButton, &QPushButton::clicked, this, &ProfilesSection::openExport);
    connect(m_ui->importProfilesButton, &QPushButton::clicked, this, &ProfilesSection::openImport);
    connect(m_ui->removeProfileButton, &QPushButton::clicked, this, &ProfilesSection::askToRemove);
    connect(m_ui->removeNowButton, &QPushButton::clicked, this, &ProfilesSection::removeNow);
    connect(m_ui->keepProfileButton, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_ui->openSandboxButton, &QPushButton::clicked, this, [this] { Q_EMIT profileChosen({}); });
    connect(m_ui->openProfileButton, &QPushButton::clicked, this, [this] { Q_EMIT profileChosen(m_shown); });
    connect(m_ui->profileEditor, &ProfileEditor::announced, this, &ProfilesSection::announced);
    connect(m_ui->profileAccess, &ProfileAccess::announced, this, &ProfilesSection::announced);
    connect(m_ui->profileEditor, &ProfileEditor::edited, this, [this] {
        m_toEnd = false;
        showTyped();
        showOpenButtons();
    });
    connect(m_ui->profileEditor, &ProfileEditor::saved, this, [this](const QString &id) {
        m_isNew = false;
        showForm(id);
        select(m_model.rowOf(id));
    });
    // What a test found grows the page as it is laid out; its end is what somebody waits for.
    QScrollBar *bar = m_ui->profileState->verticalScrollBar();
    connect(m_ui->profileAccess, &ProfileAccess::reported, this, [this, bar] {
        m_toEnd = true;
        bar->setValue(bar->maximum());
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int /*least*/, int most) {
        if (m_toEnd) {
            bar->setValue(most);
        }
    });
    connect(m_ui->profilesStack, &QStackedWidget::currentChanged, this,
            [this] { m_ui->profilesColumn->setVisible(!isPanelOpen()); });
    m_ui->removeBar->hide();
    connect(&m_preferences, &Preferences::networkChanged, this, &ProfilesSection::showNetwork);
    showNetwork();
    showRow(0);
}

ProfilesSection::~ProfilesSection() = default;

void ProfilesSection::addCommands(Commands &commands)
{
    for (const char *id :
         {"settings.openProfile", "settings.testConnection", "settings.addProfile", "settings.removeProfile"}) {
        m_ui->profilesView->addAction(commands.action(QLatin1String(id)));
    }
    RowMenu::install(*m_ui->profilesView, &commands);
}

void ProfilesSection::setUpList()
{
    m_ui->profilesView->setModel(&m_model);
    m_ui->profilesView->setItemDelegate(new ProfileDelegate(m_ui->profilesView));
    connect(m_ui->profilesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_moving) {
                    showRow(current.row());
                }
            });
    // The book has changed under us: back to the one in the form.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showExportButton();
        const int row = m_model.rowOf(m_shown);
        if (row < 0) {
            m_isNew = false;
            m_ui->profileEditor->setProfile({});
        }
        if (!m_isNew) {
            select(qMax(0, row));
        }
        if (row <= 0 && !m_isNew) {
            showRow(0);
        }
    });
}

void ProfilesSection::select(int row)
{
    m_moving = true;
    m_ui->profilesView->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_moving = false;
}

void ProfilesSection::setProfiles(ProfileBook *profiles, const QString &problem)
{
    m_book = profiles;
    m_ui->profileEditor->setBook(profiles);
    m_ui->profileAccess->setBook(profiles);
    m_model.setBook(profiles);
    m_ui->profilesProblemLabel->setText(PlainText::block(problem));
    m_ui->profilesProblemLabel->setVisible(!problem.isEmpty());
    const bool canChange = m_book && problem.isEmpty();
    m_ui->addProfileButton->setEnabled(canChange);
    m_ui->importProfilesButton->setEnabled(canChange);
    showExportButton();
    // What is open, else what there is to set up.
    const int row = m_open ? m_model.rowOf(*m_open) : 0;
    select(qMax(0, row));
    showRow(qMax(0, row));
}

void ProfilesSection::setOpenProfile(const std::optional<QString> &id)
{
    m_open = id;
    m_model.setOpen(id);
    showOpenButtons();
    if (id && !m_isNew && !m_ui->profileEditor->isDirty() && m_model.rowOf(*id) >= 0) {
        select(m_model.rowOf(*id));
        showRow(m_model.rowOf(*id));
    }
}

void ProfilesSection::showExportButton()
{
    m_ui->exportProfilesButton->setEnabled(m_book && !m_book->profiles().isEmpty());
}

// The test asks as the profile would be opened.
void ProfilesSection::showTyped()
{
    const std::optional<Profile> typed = m_ui->profileEditor->typed();
    m_ui->profileAccess->setTyped(typed ? std::optional(m_preferences.network().applied(*typed)) : std::nullopt);
}

void ProfilesSection::showNetwork()
{
    m_ui->profileEditor->setNetwork(m_preferences.network());
    showTyped();
}

void ProfilesSection::showOpenButtons()
{
    const FocusKeeper keeper(*m_ui->profilesStack, [this] { return m_ui->profilesView; });
    m_ui->openSandboxButton->setEnabled(m_open != QString());
    m_ui->openSandboxButton->setText(m_open == QString() ? tr("The sandbox is open") : tr("Open the sandbox"));
    const bool open = !m_isNew && m_open == m_shown;
    m_ui->openProfileButton->setEnabled(!m_isNew && !open && !m_ui->profileEditor->isDirty());
    m_ui->openProfileButton->setText(open ? tr("This profile is open") : tr("&Open this profile"));
}

void ProfilesSection::showRow(int row)
{
    const QString id = m_model.id(row);
    const bool formIsShown = m_ui->profilesStack->currentWidget() == m_ui->profileState;
    if (formIsShown && m_ui->profileEditor->isDirty() && (m_isNew || id != m_shown)) {
        select(m_isNew ? -1 : m_model.rowOf(m_shown));
        Q_EMIT announced(tr("What was typed is not saved yet: save or discard it first."));
        return;
    }
    m_isNew = false;
    m_ui->removeBar->hide();
    m_ui->removeProfileButton->setEnabled(!id.isEmpty());
    if (id.isEmpty()) {
        m_shown.clear();
        m_ui->profileEditor->setProfile({});
        m_ui->profileAccess->setProfile({});
        m_ui->profilesStack->setCurrentWidget(m_ui->sandboxState);
        showOpenButtons();
        return;
    }
    showForm(id);
}

void ProfilesSection::showForm(const QString &id)
{
    const std::optional<Profile> profile = m_book && !id.isEmpty() ? m_book->find(id) : std::nullopt;
    m_shown = id;
    m_ui->profileTitleLabel->setText(profile ? PlainText::line(profile->name, 80) : tr("A new profile"));
    m_ui->profileEditor->setProfile(profile);
    m_ui->profileAccess->setProfile(profile);
    showTyped();
    m_ui->removeProfileButton->setEnabled(profile.has_value());
    m_ui->profilesStack->setCurrentWidget(m_ui->profileState);
    showOpenButtons();
}

void ProfilesSection::add()
{
    if (m_ui->profilesStack->currentWidget() == m_ui->profileState && m_ui->profileEditor->isDirty()) {
        Q_EMIT announced(tr("What was typed is not saved yet: save or discard it first."));
        return;
    }
    m_isNew = true;
    m_ui->removeBar->hide();
    select(-1);
    showForm({});
    m_ui->profileEditor->focusFirst();
}

void ProfilesSection::askToRemove()
{
    if (m_shown.isEmpty()) {
        return;
    }
    //: %1 is the name of a profile.
    m_ui->removeLabel->setText(tr("Remove %1 with its token? What the journal keeps of enrolments stays.")
                                   .arg(m_ui->profileTitleLabel->text()));
    m_ui->removeBar->show();
    m_ui->keepProfileButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(m_ui->removeLabel->text());
}

void ProfilesSection::removeNow()
{
    if (!m_book) {
        return;
    }
    m_ui->profileEditor->discard();
    const QString id = m_shown;
    m_ui->profilesView->setFocus(Qt::OtherFocusReason);
    m_ui->removeBar->hide();
    m_book->remove(id, this, [this, id](const tl::expected<void, QString> &removed) {
        if (!removed && m_shown == id) {
            m_ui->removeLabel->setText(PlainText::block(removed.error()));
            m_ui->removeBar->show();
        }
        Q_EMIT announced(removed ? tr("The profile is removed, with its token.") : removed.error());
    });
}

QWidget *ProfilesSection::reveal(const QString &control)
{
    auto *found = findChild<QWidget *>(control);
    if (found == nullptr || !m_ui->profileState->isAncestorOf(found)) {
        return found;
    }
    // It is about one profile: the one in the form, else the open one, else the first.
    if (m_ui->profilesStack->currentWidget() != m_ui->profileState) {
        const int open = m_open ? m_model.rowOf(*m_open) : 0;
        const int row = qMax(1, open);
        if (row >= m_model.rowCount()) {
            Q_EMIT announced(tr("This is set for each profile: add one first."));
            return m_ui->addProfileButton->isEnabled() ? m_ui->addProfileButton
                                                       : static_cast<QWidget *>(m_ui->profilesView);
        }
        select(row);
        showRow(row);
    }
    return found->isEnabled() ? found : m_ui->profileEditor->findChild<QWidget *>(QStringLiteral("profileNameEdit"));
}

QWidget *ProfilesSection::firstField() const
{
    return m_ui->profilesView;
}

void ProfilesSection::submit()
{
    const QWidget *shown = m_ui->profilesStack->currentWidget();
    if (shown == m_ui->profileState) {
        m_ui->profileEditor->save();
    } else if (shown == m_importArea && m_import != nullptr) {
        m_import->importNow();
    } else if (shown == m_exportArea && m_export != nullptr) {
        m_export->chooseFile();
    }
}

bool ProfilesSection::goBack()
{
    if (isPanelOpen()) {
        closePanel();
        return true;
    }
    if (!m_ui->removeBar->isHidden()) {
        m_ui->removeBar->hide();
        m_ui->removeProfileButton->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_isNew) {
        m_ui->profileEditor->discard();
        select(0);
        showRow(0);
        m_ui->profilesView->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_ui->profilesStack->currentWidget() != m_ui->profileState) {
        return false;
    }
    const bool dirty = m_ui->profileEditor->isDirty();
    m_ui->profileEditor->discard(); // and what was complained of
    return dirty;
}
