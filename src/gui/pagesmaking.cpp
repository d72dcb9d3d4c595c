#include "gui/activitypage.h"
#include "gui/commands.h"
#include "gui/enrolpage.h"
#include "gui/keyhints.h"
#include "gui/lookuppage.h"
#include "gui/pages.h"
#include "gui/settingspage.h"
#include "gui/validatepage.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QSettings>
#include <QStackedWidget>

#include <utility>

// The pages, each joined to the others when it is first opened; by then it may have been made already.

bool Pages::prepareOne()
{
    if (m_validate == nullptr && m_readyValidate == nullptr) {
        m_readyValidate = new ValidatePage(m_parts.validations, m_parts.clipboard, &m_stack);
        m_readyValidate->hide(); // what has not been hidden is shown along with the window
        return true;
    }
    if (m_enrol != nullptr) {
        return false;
    }
    if (m_readyEnrol == nullptr) {
        m_readyEnrol = new EnrolPage(m_parts.clock, m_parts.clipboard, &m_stack);
        m_readyEnrol->hide();
        return true;
    }
    return m_readyEnrol->makePart();
}

QWidget *Pages::make(Page page)
{
    switch (page) {
    case Page::Lookup:
        return m_lookup;
    case Page::Validate:
        return m_validate != nullptr ? m_validate : makeValidate();
    case Page::Enrol:
        return m_enrol != nullptr ? m_enrol : makeEnrol();
    case Page::Activity:
        return m_activity != nullptr ? m_activity : makeActivity();
    case Page::Settings:
        return m_settings != nullptr ? m_settings : makeSettings();
    }
    Q_UNREACHABLE();
}

void Pages::makeLookup()
{
    m_lookup = new LookupPage(m_parts.answers, m_parts.clipboard, &m_stack);
    m_stack.addWidget(m_lookup);
    connect(m_lookup, &LookupPage::announced, this, &Pages::announced);
    connect(m_lookup, &LookupPage::validateRequested, this, [this](const Identifier &customerNumber) {
        open(Page::Validate);
        m_validate->validate(customerNumber);
    });
    connect(m_lookup, &LookupPage::enrolRequested, this, [this](const QString &workProviderUserId) {
        open(Page::Enrol);
        m_enrol->startWith(workProviderUserId);
        focusFirst();
    });
}

QWidget *Pages::makeValidate()
{
    m_validate = m_readyValidate != nullptr ? std::exchange(m_readyValidate, nullptr)
                                            : new ValidatePage(m_parts.validations, m_parts.clipboard, &m_stack);
    m_stack.addWidget(m_validate);
    KeyHints::install(*m_validate, m_parts.commands);
    connect(m_validate, &ValidatePage::announced, this, &Pages::announced);
    connect(m_validate, &ValidatePage::lookUpRequested, this, &Pages::lookUp);
    m_validate->addCommands(m_parts.commands);
    if (m_parts.settings != nullptr) {
        m_validate->restore(*m_parts.settings);
    }
    m_validate->setSession(m_session);
    return m_validate;
}

QWidget *Pages::makeEnrol()
{
    m_enrol = m_readyEnrol != nullptr ? std::exchange(m_readyEnrol, nullptr)
                                      : new EnrolPage(m_parts.clock, m_parts.clipboard, &m_stack);
    m_stack.addWidget(m_enrol);
    KeyHints::install(*m_enrol, m_parts.commands);
    m_enrol->setOwnKeys(false);
    m_enrol->setDraftSlot(m_parts.draftSlot, m_parts.unusedDraftSlots);
    connect(m_enrol, &EnrolPage::announced, this, &Pages::announced);
    connect(m_enrol, &EnrolPage::sendingEnded, this, &Pages::sendingEnded);
    connect(m_enrol, &EnrolPage::lookUpRequested, this, &Pages::lookUp);
    connect(m_enrol, &EnrolPage::activityRequested, this, [this](const QUuid &attempt) {
        open(Page::Activity);
        m_activity->showAttempt(attempt);
    });
    const auto followRemembered = [this] { m_enrol->setRememberedFrom(m_parts.preferences.rememberedFrom()); };
    followRemembered();
    connect(&m_parts.preferences, &Preferences::rememberedForgotten, m_enrol, followRemembered);
    m_enrol->setSession(m_session);
    return m_enrol;
}

QWidget *Pages::makeActivity()
{
    m_activity = new ActivityPage(m_parts.clock, m_parts.clipboard, &m_stack);
    m_stack.addWidget(m_activity);
    KeyHints::install(*m_activity, m_parts.commands);
    connect(m_activity, &ActivityPage::announced, this, &Pages::announced);
    connect(m_activity, &ActivityPage::lookUpRequested, this, &Pages::lookUp);
    connect(m_activity, &ActivityPage::openCountChanged, this, &Pages::showOpenCount);
    connect(m_activity, &ActivityPage::sendAgainRequested, this, [this](const Attempt &attempt) {
        open(Page::Enrol);
        m_enrol->sendAgain(attempt);
    });
    m_activity->addCommands(m_parts.commands);
    if (m_parts.settings != nullptr) {
        m_activity->restore(*m_parts.settings);
    }
    m_activity->setSession(m_session);
    return m_activity;
}

QWidget *Pages::makeSettings()
{
    m_settings = new SettingsPage(m_parts.clock, m_parts.preferences, m_parts.commands, &m_stack);
    m_stack.addWidget(m_settings);
    KeyHints::install(*m_settings, m_parts.commands);
    connect(m_settings, &SettingsPage::announced, this, &Pages::announced);
    connect(m_settings, &SettingsPage::profileChosen, this, &Pages::profileChosen);
    m_settings->setProfiles(m_profiles, m_profilesProblem);
    m_settings->setOpenProfile(m_openProfile);
    return m_settings;
}
