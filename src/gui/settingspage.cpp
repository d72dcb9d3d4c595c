#include "gui/settingspage.h"

#include "gui/appearancesection.h"
#include "gui/controlhighlight.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/languagesection.h"
#include "gui/networksection.h"
#include "gui/ownfont.h"
#include "gui/privacysection.h"
#include "gui/profilessection.h"
#include "gui/settingshitdelegate.h"
#include "gui/settingshits.h"
#include "gui/shortcutssection.h"
#include "gui/spoken.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"

#include "ui_settingspage.h"

#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int sideWidth = 184;

} // namespace

SettingsPage::SettingsPage(const Clock &clock, Preferences &preferences, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_clock(clock)
    , m_preferences(preferences)
    , m_commands(commands)
    , m_hits(new SettingsHits(this))
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->sectionTitleLabel, 1.4, true);
    Labels::mute(*m_ui->sectionSummaryLabel);
    m_ui->restoreBar->setPreferences(preferences);
    connect(m_ui->restoreBar, &RestoreBar::announced, this, &SettingsPage::announced);
    connect(m_ui->restoreSectionButton, &QPushButton::clicked, this,
            [this] { m_ui->restoreBar->ask({current().face}); });
    connect(m_ui->restoreAllButton, &QPushButton::clicked, this, [this] {
        QList<SettingsSection::Face> faces;
        for (const Section &section : std::as_const(m_sections)) {
            if (section.face.restoreDefaults != nullptr) {
                faces += section.face;
            }
        }
        m_ui->restoreBar->ask(faces);
    });
    setUpSections();
    setUpSearch();
    m_ui->sectionsList->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setUpSections()
{
    m_sections = {{.face = ProfilesSection::face()},  {.face = NetworkSection::face()},
                  {.face = PrivacySection::face()},   {.face = AppearanceSection::face()},
                  {.face = ShortcutsSection::face()}, {.face = LanguageSection::face()}};
    m_ui->sectionsList->setIconSize({20, 20});
    m_ui->sectionsList->setBackgroundRole(QPalette::Window);
    m_ui->sectionsList->viewport()->setBackgroundRole(QPalette::Window);
    QList<SettingsSection::Face> faces;
    for (const Section &section : std::as_const(m_sections)) {
        new QListWidgetItem(Icons::themed(section.face.icon), section.face.title, m_ui->sectionsList);
        faces += section.face;
    }
    OwnFont::fitList(*m_ui->sectionsList, sideWidth);
    // Of two that fit as well, what holds for all comes before what is set for each profile.
    std::stable_partition(faces.begin(), faces.end(),
                          [](const SettingsSection::Face &face) { return face.id != SettingsSection::Id::Profiles; });
    m_hits->setFaces(faces);
    connect(m_ui->sectionsList, &QListWidget::currentRowChanged, this, &SettingsPage::show);
    connect(m_ui->sectionsList, &QListWidget::itemActivated, this, [this] {
        if (QWidget *first = firstField()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    });
}

void SettingsPage::setUpSearch()
{
    m_ui->hitsView->setModel(m_hits);
    m_ui->hitsView->setItemDelegate(new SettingsHitDelegate(m_ui->hitsView));
    m_ui->hitsView->setBackgroundRole(QPalette::Window);
    m_ui->hitsView->viewport()->setBackgroundRole(QPalette::Window);
    Labels::mute(*m_ui->noHitsLabel);
    connect(m_ui->settingsSearchEdit, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_ui->settingsSearchEdit, &QLineEdit::returnPressed, this, [this] { openHit(m_hits->index(0)); });
    connect(m_ui->hitsView, &QListView::activated, this, &SettingsPage::openHit);
    connect(m_ui->hitsView, &QListView::clicked, this, &SettingsPage::openHit);
    Spoken::nameClearButton(*m_ui->settingsSearchEdit);
    m_ui->settingsSearchEdit->installEventFilter(this);
    m_ui->hitsView->installEventFilter(this);
}

SettingsPage::Section &SettingsPage::current()
{
    return m_sections[qMax(0, m_ui->sectionsList->currentRow())];
}

const SettingsPage::Section &SettingsPage::current() const
{
    return m_sections[qMax(0, m_ui->sectionsList->currentRow())];
}

SettingsSection *SettingsPage::make(SettingsSection::Id id)
{
    switch (id) {
    case SettingsSection::Id::Profiles:
        return makeProfiles();
    case SettingsSection::Id::Privacy:
        return new PrivacySection(m_preferences, m_clock, m_ui->sectionStack);
    case SettingsSection::Id::Appearance:
        return new AppearanceSection(m_preferences, m_ui->sectionStack);
    case SettingsSection::Id::Language:
        return new LanguageSection(m_preferences, m_clock, m_ui->sectionStack);
    case SettingsSection::Id::Shortcuts:
        return new ShortcutsSection(m_preferences, m_commands, m_ui->sectionStack);
    case SettingsSection::Id::Network:
        return new NetworkSection(m_preferences, m_ui->sectionStack);
    }
    Q_UNREACHABLE();
}

SettingsSection *SettingsPage::makeProfiles()
{
    m_profiles = new ProfilesSection(m_clock, m_preferences, m_ui->sectionStack);
    m_profiles->addCommands(m_commands);
    connect(m_profiles, &ProfilesSection::profileChosen, this, &SettingsPage::profileChosen);
    m_profiles->setProfiles(m_book, m_problem);
    m_profiles->setOpenProfile(m_open);
    return m_profiles;
}

void SettingsPage::show(int row)
{
    if (row < 0) {
        return;
    }
    Section &section = m_sections[row];
    const FocusKeeper keeper(*m_ui->sectionStack, [this] { return firstField(); });
    if (section.widget == nullptr) {
        section.widget = make(section.face.id);
        connect(section.widget, &SettingsSection::announced, this, &SettingsPage::announced);
        m_ui->sectionStack->addWidget(section.widget);
    }
    m_ui->sectionTitleLabel->setText(section.face.title);
    m_ui->sectionSummaryLabel->setText(section.face.summary);
    m_ui->restoreSectionButton->setVisible(section.face.restoreDefaults != nullptr);
    m_ui->sectionStack->setCurrentWidget(section.widget);
}

void SettingsPage::showSection(SettingsSection::Id id)
{
    const auto section = std::ranges::find(m_sections, id, [](const Section &s) { return s.face.id; });
    if (section != m_sections.end()) {
        m_ui->sectionsList->setCurrentRow(static_cast<int>(section - m_sections.begin()));
    }
}

void SettingsPage::setProfiles(ProfileBook *profiles, const QString &problem)
{
    m_book = profiles;
    m_problem = problem;
    if (m_profiles != nullptr) {
        m_profiles->setProfiles(profiles, problem);
    }
}

void SettingsPage::setOpenProfile(const std::optional<QString> &id)
{
    m_open = id;
    if (m_profiles != nullptr) {
        m_profiles->setOpenProfile(id);
    }
}

QWidget *SettingsPage::firstField() const
{
    return current().widget != nullptr ? current().widget->firstField() : m_ui->sectionsList;
}

void SettingsPage::submit()
{
    if (current().widget != nullptr) {
        current().widget->submit();
    }
}

void SettingsPage::goBack()
{
    const QWidget *focused = window()->focusWidget();
    const bool searching = m_ui->sidePanel->isAncestorOf(focused) && !m_ui->settingsSearchEdit->text().isEmpty();
    if (m_ui->restoreBar->goBack()) {
        return;
    }
    if (searching || current().widget == nullptr || !current().widget->goBack()) {
        const bool inHits = m_ui->hitsView->hasFocus();
        m_ui->settingsSearchEdit->clear();
        if (inHits) {
            m_ui->settingsSearchEdit->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SettingsPage::focusSearch()
{
    m_ui->settingsSearchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->settingsSearchEdit->selectAll();
}

void SettingsPage::search(const QString &text)
{
    const bool searching = !text.trimmed().isEmpty();
    m_hits->search(text);
    m_ui->sideStack->setCurrentWidget(searching ? static_cast<QWidget *>(m_ui->hitsState) : m_ui->sectionsList);
    const int count = m_hits->rowCount();
    m_ui->hitsView->setVisible(count > 0);
    m_ui->noHitsLabel->setVisible(count == 0);
    m_ui->noHitsLabel->setText(tr("No setting is called so. Try another word for it."));
    if (searching) {
        Q_EMIT announced(count > 0 ? tr("%n setting(s) found", nullptr, count) : m_ui->noHitsLabel->text());
    }
}

void SettingsPage::openHit(const QModelIndex &hit)
{
    if (!hit.isValid()) {
        return;
    }
    const QString label = hit.data().toString();
    const QString control = hit.data(SettingsHits::ControlRole).toString();
    showSection(static_cast<SettingsSection::Id>(hit.data(SettingsHits::SectionRole).toInt()));
    if (QWidget *found = current().widget->reveal(control)) {
        light(found);
        Q_EMIT announced(tr("%1: in %2").arg(label, current().face.title));
    }
}

void SettingsPage::light(QWidget *control)
{
    delete m_lit;
    for (QWidget *above = control->parentWidget(); above != nullptr && above != this; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(control, 24, 48);
        }
    }
    control->setFocus(Qt::ShortcutFocusReason);
    m_lit = new ControlHighlight(control);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_ui->settingsSearchEdit && key == Qt::Key_Down) {
        QListView *list = m_ui->sideStack->currentWidget() == m_ui->hitsState
                              ? m_ui->hitsView
                              : static_cast<QListView *>(m_ui->sectionsList);
        if (list->model()->rowCount() > 0) {
            if (list == m_ui->hitsView) {
                list->setCurrentIndex(m_hits->index(0));
            }
            list->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    if (watched == m_ui->hitsView && key == Qt::Key_Up && m_ui->hitsView->currentIndex().row() <= 0) {
        m_ui->settingsSearchEdit->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
