#include "gui/helpcommands.h"

#include "gui/commands.h"
#include "gui/help.h"
#include "gui/whatsthis.h"
#include "gui/windowcommands.h"

#include <QWhatsThis>
#include <QWidget>

using namespace Qt::StringLiterals;

HelpCommands::HelpCommands(Commands &commands, QWidget &window, const QWidget &pages, Help &help)
    : QObject(&window)
    , m_commands(commands)
    , m_window(window)
    , m_pages(pages)
    , m_help(help)
{
    const QString group = WindowCommands::helpGroup();
    m_commands.add({.id = u"help.guide"_s,
                    .group = group,
                    .text = tr("&Guide"),
                    .keys = {u"F1"_s},
                    .otherNames = {tr("manual"), tr("documentation"), tr("how to")},
                    .icon = u"guide"_s},
                   [this] { openGuide(); });
    m_commands.add({.id = u"help.whatsThis"_s,
                    .group = group,
                    .text = tr("&What's this?"),
                    .keys = {u"Shift+F1"_s},
                    .otherNames = {tr("explain the field"), tr("contract")},
                    .icon = u"help"_s},
                   [this] { explain(); });
    m_commands.add({.id = u"help.keyboard"_s,
                    .group = group,
                    .text = tr("&Keys"),
                    .keys = {},
                    .otherNames = {tr("keyboard shortcuts"), tr("hotkeys")}},
                   [this] { m_help.open(u"keyboard"_s); });
    m_commands.add({.id = u"help.glossary"_s,
                    .group = group,
                    .text = tr("G&lossary"),
                    .keys = {},
                    .otherNames = {tr("words"), tr("terms")}},
                   [this] { m_help.open(u"glossary"_s); });
    m_help.follow(m_commands);
}

void HelpCommands::openGuide()
{
    const QWidget *shown = nullptr;
    for (const QWidget *page : m_pages.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        shown = page->isVisible() ? page : shown;
    }
    m_help.open(Help::pageFor(m_window.focusWidget(), shown));
}

// Of what has the focus; without a text for that, of what is clicked on next.
void HelpCommands::explain()
{
    if (!WhatsThis::show(m_window.focusWidget())) {
        QWhatsThis::enterWhatsThisMode();
    }
}
