#include "app/guioptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace {

struct PageName
{
    QLatin1String name;
    Pages::Page page;
};
const std::array pageNames{
    PageName{QLatin1String("lookup"), Pages::Page::Lookup},
    PageName{QLatin1String("validate"), Pages::Page::Validate},
    PageName{QLatin1String("enrol"), Pages::Page::Enrol},
    PageName{QLatin1String("activity"), Pages::Page::Activity},
    PageName{QLatin1String("settings"), Pages::Page::Settings},
};

} // namespace

tl::expected<GuiOptions, QString> GuiOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Looks up customers of an insurer's customers API. Without options it opens on "
                                        "the profile that was open last, at "
                                        "first on the sandbox, an embedded server on this computer.\nThe token for "
                                        "another service comes from a file or from "
                                        "$CUSTOMER_CONSOLE_TOKEN, never from an argument."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption baseUrl(QStringLiteral("base-url"), tr("Ask the service at URL instead of the sandbox."),
                                     QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     tr("Open the profile of this name; “sandbox” is the sandbox."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"),
                                    tr("Also trust the certificates in this file, for that service."),
                                    QStringLiteral("PEM"));
    const QCommandLineOption tokenFile(QStringLiteral("token-file"), tr("Read the token from this file."),
                                       QStringLiteral("FILE"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  tr("Open on this page: lookup, validate, enrol, activity or settings."),
                                  QStringLiteral("PAGE"));
    QCommandLineOption quit(QStringLiteral("quit-when-ready"), tr("Quit as soon as the window is ready."));
    quit.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, baseUrl, caFile, tokenFile, page, quit});
    parser.addPositionalArgument(QStringLiteral("TEXT"), tr("Whom to look up first."), QStringLiteral("[TEXT]"));
    if (!parser.parse(arguments)) {
        return tl::unexpected(parser.errorText());
    }

    GuiOptions options;
    if (parser.isSet(help)) {
        options.print = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.print = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
        return options;
    }
    if (parser.isSet(profile) && (parser.isSet(baseUrl) || parser.isSet(tokenFile))) {
        return tl::unexpected(
            tr("--profile goes neither with --base-url nor with --token-file: a profile has its own."));
    }
    if (parser.isSet(profile) && parser.value(profile).trimmed().isEmpty()) {
        return tl::unexpected(tr("--profile needs the name of a profile."));
    }
    // No profile can have this name; upper and lower case are the same in those, so here, too.
    options.sandbox = parser.value(profile).compare(QLatin1String("sandbox"), Qt::CaseInsensitive) == 0;
    options.profile = options.sandbox ? QString() : parser.value(profile);
    if (parser.isSet(baseUrl)) {
        const auto parsed = BaseUrl::parse(parser.value(baseUrl));
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        options.connection.baseUrl = *parsed;
    } else if (parser.isSet(caFile)) {
        return tl::unexpected(tr("--ca-file goes with --base-url."));
    } else if (parser.isSet(tokenFile)) {
        return tl::unexpected(tr("--token-file goes with --base-url."));
    }
    options.connection.caFile = parser.value(caFile);
    if (parser.isSet(tokenFile)) {
        options.connection.tokenFrom = Options::TokenFrom::File;
        options.connection.tokenFile = parser.value(tokenFile);
    }
    if (parser.isSet(page)) {
        const auto found = std::ranges::find(pageNames, parser.value(page), &PageName::name);
        if (found == pageNames.end()) {
            return tl::unexpected(tr("--page takes lookup, validate, enrol, activity or settings."));
        }
        options.page = found->page;
    }
    if (parser.positionalArguments().size() > 1) {
        return tl::unexpected(tr("One text at the most can be looked up; put quotes around it."));
    }
    options.text = parser.positionalArguments().value(0);
    if (!options.text.isEmpty() && options.page && *options.page != Pages::Page::Lookup) {
        return tl::unexpected(
            tr("--page goes with a text only for the page lookup: that is where the text is looked up."));
    }
    options.quitWhenReady = parser.isSet(quit);
    return options;
}
