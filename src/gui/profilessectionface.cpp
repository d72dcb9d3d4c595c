#include "gui/profilessection.h"

// What the search knows of the profiles before their section is made.

SettingsSection::Face ProfilesSection::face()
{
    return {.id = Id::Profiles,
            .icon = QStringLiteral("profiles"),
            .title = tr("Profiles"),
            .summary = tr("The services that you work with, each with its own address and token."),
            .entries = {
                {.control = QStringLiteral("addProfileButton"),
                 .label = tr("Add a profile"),
                 .description = tr("A service of your own, test or production."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("new, service, server, environment, production, test, live")},
                {.control = QStringLiteral("exportProfilesButton"),
                 .label = tr("Export profiles"),
                 .description = tr("Into one file for another computer, without tokens."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("save, backup, share, copy, file, JSON, colleague")},
                {.control = QStringLiteral("importProfilesButton"),
                 .label = tr("Import profiles"),
                 .description = tr("From such a file; shows what would happen first."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("load, restore, file, JSON, colleague, take over")},
                {.control = QStringLiteral("baseUrlEdit"),
                 .label = tr("Address"),
                 .description = tr("Where the service is, for each profile."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("URL, base URL, host, server, https")},
                {.control = QStringLiteral("statusPathEdit"),
                 .label = tr("Paths of the calls"),
                 .description = tr("For a gateway that has others than the API, for each profile."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("status, validate, enrol, gateway, URL")},
                {.control = QStringLiteral("limitsCombo"),
                 .label = tr("Limits of a profile"),
                 .description = tr("How long and how much a call may take: as in Settings, or its own."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("timeout, deadline, seconds, slow, wait, attempts, retries, size")},
                {.control = QStringLiteral("chooseCaButton"),
                 .label = tr("Certificates"),
                 .description = tr("Authorities to trust beside the system's, for each profile."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("TLS, SSL, CA, PEM, authority, trust, https")},
                {.control = QStringLiteral("proxyCombo"),
                 .label = tr("Proxy of a profile"),
                 .description = tr("How the service is reached, for each profile."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("network, gateway, firewall")},
                {.control = QStringLiteral("tokenEdit"),
                 .label = tr("Token"),
                 .description = tr("Kept in the keychain, for the address of its profile only."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("key, API key, secret, password, credentials, login, keychain")},
                {.control = QStringLiteral("testConnectionButton"),
                 .label = tr("Test the connection"),
                 .description = tr("Says exactly what is wrong."),
                 //: other words that people may search this setting by, with commas between
                 .words = tr("check, try, ping, reach, problem")},
            }};
}
