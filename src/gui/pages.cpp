#include "gui/pages.h"

#include "gui/activitypage.h"
#include "gui/buttoncommands.h"
#include "gui/commands.h"
#include "gui/enrolpage.h"
#include "gui/icons.h"
#include "gui/lookuppage.h"
#include "gui/ownfont.h"
#include "gui/rowmenu.h"
#include "gui/settingspage.h"
#include "gui/validatepage.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QListWidget>
#include <QMetaEnum>
#include <QSettings>
#include <QStackedWidget>

namespace {

constexpr int leastWidth = 168;
constexpr auto pageKey = "window/page";

} // namespace

QString Pages::iconOf(Page page)
{
    switch (page) {
    case Page::Lookup:
        return QStringLiteral("lookup");
    case Page::Validate:
        return QStringLiteral("validate");
    case Page::Enrol:
        return QStringLiteral("enrol");
    case Page::Activity:
        return QStringLiteral("activity");
    case Page::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

Pages::Pages(Parts parts, QListWidget &navigation, QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_navigation(navigation)
    , m_stack(stack)
{
    makeLookup();
    addCommands();
    addTableCommands();
    new ButtonCommands(m_parts.commands, *this, *m_stack.window());
    m_lookup->addCommands(m_parts.commands);
    const QMetaEnum pages = QMetaEnum::fromType<Page>();
    for (int i = 0; i < pages.keyCount(); ++i) {
        const auto page = static_cast<Page>(pages.value(i));
        addToNavigation(page);
        m_navigation.addAction(m_parts.commands.action(commandOf(page)));
    }
    OwnFont::fitList(m_navigation, leastWidth);
    RowMenu::install(m_navigation, &m_parts.commands);
    setUpDrops();
    m_navigation.setCurrentRow(0);
    connect(&m_navigation, &QListWidget::currentRowChanged, this, &Pages::show);
    connect(&m_navigation, &QListWidget::itemActivated, this, &Pages::focusFirst);
}

QString Pages::title(Page page)
{
    switch (page) {
    case Page::Lookup:
        return tr("Lookup");
    case Page::Validate:
        return tr("Validate");
    case Page::Enrol:
        return tr("Enrol");
    case Page::Activity:
        return tr("Activity");
    case Page::Settings:
        return tr("Settings");
    }
    Q_UNREACHABLE();
}

void Pages::addToNavigation(Page page)
{
    auto *item = new QListWidgetItem(Icons::themed(iconOf(page)), title(page), &m_navigation);
    const auto showKeys = [this, item, id = commandOf(page)](const QString &changed) {
        if (changed == id) {
            item->setToolTip(m_parts.commands.keysText(id));
        }
    };
    showKeys(commandOf(page));
    connect(&m_parts.commands, &Commands::keysChanged, this, showKeys);
}

Pages::Page Pages::current() const
{
    return static_cast<Page>(qMax(0, m_navigation.currentRow()));
}

void Pages::open(Page page)
{
    m_navigation.setCurrentRow(static_cast<int>(page));
    if (m_stack.currentWidget() != make(page)) {
        show(static_cast<int>(page)); // a guest was there
    }
    focusFirst();
}

void Pages::showGuest(QWidget &guest)
{
    m_stack.addWidget(&guest);
    m_stack.setCurrentWidget(&guest);
}

std::optional<SettingsSection::Id> Pages::openSection() const
{
    return current() == Page::Settings && m_settings != nullptr ? std::optional(m_settings->shownSection())
                                                                : std::nullopt;
}

void Pages::openSettings(SettingsSection::Id section)
{
    make(Page::Settings);
    m_settings->showSection(section);
    open(Page::Settings);
}

QWidget *Pages::shownPage() const
{
    return m_stack.currentWidget();
}

void Pages::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(pageKey),
                      QString::fromLatin1(QMetaEnum::fromType<Page>().valueToKey(static_cast<int>(current()))));
    m_lookup->save(settings);
    if (m_validate != nullptr) {
        m_validate->save(settings);
    }
    if (m_activity != nullptr) {
        m_activity->save(settings);
    }
}

void Pages::restore()
{
    if (m_parts.settings == nullptr) {
        return;
    }
    m_lookup->restore(*m_parts.settings);
    const QByteArray page = m_parts.settings->value(QLatin1String(pageKey)).toString().toUtf8();
    bool known = false;
    const int value = QMetaEnum::fromType<Page>().keyToValue(page.constData(), &known);
    if (known && value != static_cast<int>(current())) {
        m_navigation.setCurrentRow(value);
    }
}

void Pages::show(int row)
{
    if (row < 0) {
        return;
    }
    m_stack.setCurrentWidget(make(current()));
    Q_EMIT opened(current());
}

void Pages::setSession(Session *session)
{
    // What runs is cancelled and told to the inspector before anything forgets its session.
    m_session = session;
    m_lookup->setSession(session);
    m_parts.validations.setSession(session);
    if (m_validate != nullptr) {
        m_validate->setSession(session);
    }
    if (m_enrol != nullptr) {
        m_enrol->setSession(session);
    }
    if (m_activity != nullptr) {
        m_activity->setSession(session);
    }
    if (session == nullptr) {
        showOpenCount(0);
    }
}

void Pages::setProfiles(ProfileBook *profiles, const QString &problem)
{
    m_profiles = profiles;
    m_profilesProblem = problem;
    if (m_settings != nullptr) {
        m_settings->setProfiles(profiles, problem);
    }
}

void Pages::setOpenProfile(const std::optional<QString> &id)
{
    m_openProfile = id;
    if (m_settings != nullptr) {
        m_settings->setOpenProfile(id);
    }
}

void Pages::countOpenOutcomes()
{
    make(Page::Activity);
}

bool Pages::isSending() const
{
    return m_enrol != nullptr && m_enrol->isSending();
}

bool Pages::wouldLose() const
{
    const bool isHeld = !m_held.draft.isEmpty() && !m_sealProblem.isEmpty();
    return isHeld || (m_enrol != nullptr && m_enrol->wouldLose());
}

bool Pages::wouldLoseOutcome() const
{
    return m_held.unrecorded || unrecorded();
}

std::optional<EnrolmentOutcome> Pages::unrecorded() const
{
    return m_enrol != nullptr ? m_enrol->unrecorded() : std::nullopt;
}

void Pages::showUnrecorded(const EnrolmentOutcome &outcome)
{
    make(Page::Enrol);
    m_enrol->takeBack({.draft = {}, .unrecorded = outcome, .attempt = {}});
}

bool Pages::isReviewing() const
{
    return m_enrol != nullptr && m_enrol->isReviewing();
}

void Pages::focusFirst()
{
    make(current()); // forget() may have taken it
    QWidget *first = nullptr;
    switch (current()) {
    case Page::Lookup:
        m_lookup->focusBox();
        return;
    case Page::Validate:
        m_validate->focusBox();
        return;
    case Page::Enrol:
        first = m_enrol->firstField();
        break;
    case Page::Activity:
        first = m_activity->firstField();
        break;
    case Page::Settings:
        first = m_settings->firstField();
        break;
    }
    if (first != nullptr) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

void Pages::lookUp(const Identifier &identifier)
{
    open(Page::Lookup);
    m_lookup->lookUp(identifier);
}

void Pages::submit()
{
    switch (current()) {
    case Page::Lookup:
        m_lookup->submit();
        break;
    case Page::Validate:
        m_validate->submit();
        break;
    case Page::Enrol:
        m_enrol->submit();
        break;
    case Page::Activity:
        break;
    case Page::Settings:
        m_settings->submit();
        break;
    }
}

void Pages::askAgain()
{
    switch (current()) {
    case Page::Lookup:
        m_lookup->askAgain();
        break;
    case Page::Validate:
        m_validate->askAgain();
        break;
    case Page::Enrol: // never by a key alone
    case Page::Activity:
    case Page::Settings:
        break;
    }
}

void Pages::cancelOrClear()
{
    switch (current()) {
    case Page::Lookup:
        m_lookup->cancelOrClear();
        break;
    case Page::Validate:
        m_validate->cancelOrClear();
        break;
    case Page::Enrol:
        m_enrol->goBack();
        break;
    case Page::Activity:
        break;
    case Page::Settings:
        m_settings->goBack();
        break;
    }
}

void Pages::focusFilter()
{
    if (current() == Page::Validate) {
        m_validate->focusFilter();
        return;
    }
    if (current() == Page::Settings) {
        m_settings->focusSearch();
        return;
    }
    if (current() != Page::Lookup) {
        open(Page::Lookup);
    }
    m_lookup->focusFilter();
}

void Pages::showOpenCount(int count)
{
    QListWidgetItem *item = m_navigation.item(static_cast<int>(Page::Activity));
    //: %1 is how many attempts need a person.
    item->setText(count > 0 ? tr("Activity (%1)").arg(count) : title(Page::Activity));
    item->setData(Qt::AccessibleTextRole,
                  //: Spoken; %1 is a number.
                  count > 0 ? tr("Activity, outcomes that need a person: %1").arg(count) : title(Page::Activity));
    QFont font;
    font.setBold(count > 0); // of the rest the list's own holds, whatever the size of text
    item->setFont(font);
}
