#include "gui/buttoncommands.h"

#include "gui/commands.h"
#include "gui/windowcommands.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

ButtonCommands::ButtonCommands(Commands &commands, Pages &pages, QWidget &window)
    : QObject(&window)
    , m_commands(commands)
    , m_pages(pages)
    , m_window(window)
{
    addLookup();
    addValidate();
    addEnrol();
    addActivity();
    addSettings();
    addInspector();
    addArming();
}

QAbstractButton *ButtonCommands::shown(const QWidget *within, const char *name)
{
    auto *button = within != nullptr ? within->findChild<QAbstractButton *>(QLatin1String(name)) : nullptr;
    return button != nullptr && button->isVisible() ? button : nullptr;
}

QAbstractButton *ButtonCommands::shown(const QWidget *within, const Press &press)
{
    QAbstractButton *button = shown(within, press.button);
    return button == nullptr && press.other != nullptr ? shown(within, press.other) : button;
}

void ButtonCommands::add(Pages::Page page, const QString &group, const Press &press)
{
    const auto whyNot = [this, page, press]() -> QString {
        if (m_pages.current() != page) {
            return press.opensPage ? QString() : tr("This is done on the page %1.").arg(Pages::title(page));
        }
        const QAbstractButton *button = shown(m_pages.shownPage(), press);
        return button != nullptr && button->isEnabled() ? QString() : tr("Not with what is shown now.");
    };
    m_commands.add({.id = press.id,
                    .group = group,
                    .text = press.text,
                    .otherNames = press.otherNames,
                    .icon = press.icon,
                    .whyNot = whyNot},
                   [this, page, press] {
                       if (m_pages.current() != page) {
                           m_pages.open(page);
                       }
                       QAbstractButton *button = shown(m_pages.shownPage(), press);
                       if (button == nullptr || !button->isEnabled()) {
                           return;
                       }
                       const auto *action = press.action != nullptr
                                                ? m_pages.shownPage()->findChild<QAction *>(QLatin1String(press.action))
                                                : nullptr;
                       if (press.action == nullptr) {
                           button->click();
                       } else if (action != nullptr) {
                           const_cast<QAction *>(action)->trigger(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
                       }
                   });
}

void ButtonCommands::addLookup()
{
    const QString group = WindowCommands::customerGroup();
    add(Pages::Page::Lookup, group,
        {.id = u"lookup.validate"_s,
         .text = tr("&Validate this number"),
         .button = "validateNumberButton",
         .icon = u"validate"_s});
    add(Pages::Page::Lookup, group,
        {.id = u"lookup.enrol"_s,
         .text = tr("&Enrol this person…"),
         .button = "enrolPersonButton",
         .icon = u"enrol"_s});
    add(Pages::Page::Lookup, group,
        {.id = u"lookup.explain"_s,
         .text = tr("E&xplain the answer"),
         .button = "explainButton",
         .icon = u"explain"_s,
         .otherNames = {tr("why"), tr("investigate"), tr("not found")}});
    add(Pages::Page::Lookup, group,
        {.id = u"lookup.copyTicket"_s,
         .text = tr("Copy for &ticket, persons masked"),
         .button = "copyTicketButton",
         .action = "copyMaskedAction",
         .icon = u"copy"_s});
    add(Pages::Page::Lookup, group,
        {.id = u"lookup.copyTicketWithPersons"_s,
         .text = tr("Copy for ticket, with everythin&g"),
         .button = "copyTicketButton",
         .action = "copyShownAction",
         .icon = u"copy"_s});
}

void ButtonCommands::addValidate()
{
    const QString group = WindowCommands::customerGroup();
    add(Pages::Page::Validate, group,
        {.id = u"validate.lookUp"_s,
         .text = tr("&Look up this number"),
         .button = "lookUpNumberButton",
         .icon = u"lookup"_s});
    add(Pages::Page::Validate, group,
        {.id = u"validate.copy"_s,
         .text = tr("Copy the answer to the &validation"),
         .button = "copyValidationButton",
         .icon = u"copy"_s});
}

void ButtonCommands::addEnrol()
{
    const QString group = Pages::title(Pages::Page::Enrol);
    add(Pages::Page::Enrol, group,
        {.id = u"enrol.fromFile"_s,
         .text = tr("Import a customer from a &file…"),
         .button = "importButton",
         .otherNames = {tr("JSON"), tr("open a file")},
         .opensPage = true});
    add(Pages::Page::Enrol, group,
        {.id = u"enrol.paste"_s,
         .text = tr("&Paste a customer"),
         .button = "pasteButton",
         .otherNames = {tr("JSON"), tr("clipboard")},
         .opensPage = true});
    add(Pages::Page::Enrol, group,
        {.id = u"enrol.clear"_s,
         .text = tr("&Empty the form"),
         .button = "clearFormButton",
         .icon = u"clear"_s,
         .otherNames = {tr("new person"), tr("clear")}});
}

void ButtonCommands::addActivity()
{
    const QString group = Pages::title(Pages::Page::Activity);
    add(Pages::Page::Activity, group,
        {.id = u"activity.findOut"_s,
         .text = tr("&Find out what became of it"),
         .button = "findOutButton",
         .icon = u"explain"_s,
         .otherNames = {tr("reconcile"), tr("unknown outcome")}});
    add(Pages::Page::Activity, group,
        {.id = u"activity.sendAgain"_s, .text = tr("Send a&gain…"), .button = "sendAgainButton", .icon = u"again"_s});
    add(Pages::Page::Activity, group,
        {.id = u"activity.lookUp"_s,
         .text = tr("&Look up this customer"),
         .button = "lookUpCustomerButton",
         .icon = u"lookup"_s});
    add(Pages::Page::Activity, group,
        {.id = u"activity.copy"_s, .text = tr("Copy this a&ttempt"), .button = "copyAttemptButton", .icon = u"copy"_s});
    add(Pages::Page::Activity, group,
        {.id = u"activity.onlyOpen"_s,
         .text = tr("Show what needs a &person"),
         .button = "openButton",
         .otherNames = {tr("unknown outcomes"), tr("filter")},
         .opensPage = true});
    add(Pages::Page::Activity, group,
        {.id = u"activity.all"_s, .text = tr("Show &all attempts"), .button = "allButton", .opensPage = true});
}

void ButtonCommands::addSettings()
{
    const QString group = Pages::title(Pages::Page::Settings);
    add(Pages::Page::Settings, group,
        {.id = u"settings.openProfile"_s,
         .text = tr("&Open this profile"),
         .button = "openProfileButton",
         .other = "openSandboxButton",
         .otherNames = {tr("environment"), tr("service")}});
    add(Pages::Page::Settings, group,
        {.id = u"settings.testConnection"_s,
         .text = tr("&Test the connection"),
         .button = "testConnectionButton",
         .otherNames = {tr("check the token")}});
    add(Pages::Page::Settings, group,
        {.id = u"settings.removeProfile"_s, .text = tr("&Remove this profile…"), .button = "removeProfileButton"});
    add(Pages::Page::Settings, group,
        {.id = u"settings.addProfile"_s,
         .text = tr("&Add a profile"),
         .button = "addProfileButton",
         .otherNames = {tr("new profile"), tr("environment")},
         .opensPage = true});
}

void ButtonCommands::addInspector()
{
    const auto add = [this](const QString &id, const QString &text, const char *name, const QString &icon) {
        const auto button = [this, name] { return shown(m_window.findChild<QWidget *>(u"inspectorPanel"_s), name); };
        m_commands.add({.id = id,
                        .group = tr("Inspector", "group of commands"),
                        .text = text,
                        .icon = icon,
                        .whyNot =
                            [button] {
                                const QAbstractButton *found = button();
                                if (found == nullptr) {
                                    return tr("The inspector is not open.");
                                }
                                return found->isEnabled() ? QString() : tr("There is no exchange yet.");
                            }},
                       [button] {
                           if (QAbstractButton *found = button()) {
                               found->click();
                           }
                       });
    };
    add(u"inspector.copyCurl"_s, tr("Copy as c&URL"), "copyCurlButton", u"copy"_s);
    add(u"inspector.clear"_s, tr("Clea&r the exchanges"), "clearButton", u"clear"_s);
}

// Nobody arms by accident: the command only opens the choice of times.
void ButtonCommands::addArming()
{
    const QString group = tr("Production", "group of commands");
    m_commands.add({.id = u"production.arm"_s,
                    .group = group,
                    .text = tr("&Arm enrolment…"),
                    .otherNames = {tr("read-only")},
                    .icon = u"lock"_s,
                    .whyNot =
                        [this] {
                            return shown(&m_window, "armButton") != nullptr ? QString()
                                                                            : tr("Nothing has to be armed here.");
                        }},
                   [this] {
                       if (auto *button = qobject_cast<QPushButton *>(shown(&m_window, "armButton"))) {
                           button->setFocus(Qt::ShortcutFocusReason);
                           button->showMenu();
                       }
                   });
    m_commands.add(
        {.id = u"production.disarm"_s,
         .group = group,
         .text = tr("&Disarm enrolment"),
         .otherNames = {tr("read-only")},
         .icon = u"lock"_s,
         .whyNot =
             [this] { return shown(&m_window, "disarmButton") != nullptr ? QString() : tr("Nothing is armed."); }},
        [this] {
            if (QAbstractButton *button = shown(&m_window, "disarmButton")) {
                button->click();
            }
        });
}
