#include "gui/pages.h"

#include "gui/commands.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "gui/windowcommands.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

QString Pages::commandOf(Page page)
{
    switch (page) {
    case Page::Lookup:
        return u"page.lookup"_s;
    case Page::Validate:
        return u"page.validate"_s;
    case Page::Enrol:
        return u"page.enrol"_s;
    case Page::Activity:
        return u"page.activity"_s;
    case Page::Settings:
        return u"page.settings"_s;
    }
    Q_UNREACHABLE();
}

// What the keys of the window mean depends on the page that is open.
void Pages::addCommands()
{
    Commands &commands = m_parts.commands;
    const auto addPage = [this, &commands](Page page, const QString &text, const QStringList &keys,
                                           const QStringList &otherNames) {
        return commands.add({.id = commandOf(page),
                             .group = WindowCommands::pageGroup(),
                             .text = text,
                             .keys = keys,
                             .otherNames = otherNames,
                             .icon = iconOf(page)},
                            [this, page] { open(page); });
    };
    addPage(Page::Lookup, tr("&Lookup"), {u"Ctrl+1"_s}, {tr("status"), tr("find a customer")});
    addPage(Page::Validate, tr("&Validate"), {u"Ctrl+2"_s}, {tr("check a customer number")});
    addPage(Page::Enrol, tr("&Enrol"), {u"Ctrl+3"_s}, {tr("new customer")});
    addPage(Page::Activity, tr("&Activity"), {u"Ctrl+4"_s}, {tr("journal"), tr("attempts"), tr("unknown outcomes")});
    addPage(Page::Settings, tr("&Settings"), {u"Ctrl+,"_s, u"Ctrl+5"_s},
            {tr("preferences"), tr("profiles"), tr("options")})
        ->setObjectName(u"settingsAction"_s);

    const QString customer = WindowCommands::customerGroup();
    commands.add({.id = u"lookup.focusBox"_s,
                  .group = customer,
                  .text = tr("&Lookup box"),
                  .keys = {u"Ctrl+L"_s},
                  .otherNames = {tr("search"), tr("new lookup")},
                  .icon = u"lookup"_s},
                 [this] { open(Page::Lookup); });
    commands.add({.id = u"customer.submit"_s,
                  .group = customer,
                  .text = tr("Se&nd what was typed"),
                  .keys = {u"Ctrl+Return"_s, u"Ctrl+Enter"_s},
                  .otherNames = {tr("submit"), tr("review"), tr("save")}},
                 [this] { submit(); });
    commands.add({.id = u"customer.askAgain"_s,
                  .group = customer,
                  .text = tr("Ask &again"),
                  .keys = {u"F5"_s},
                  .otherNames = {tr("refresh"), tr("reload"), tr("repeat")},
                  .icon = u"again"_s,
                  .whyNot =
                      [this] {
                          const bool asks = current() == Page::Lookup || current() == Page::Validate;
                          return asks ? QString() : tr("Nothing on this page can be asked again.");
                      }},
                 [this] { askAgain(); });
    commands.add({.id = u"customer.cancel"_s,
                  .group = customer,
                  .text = tr("&Cancel, then clear"),
                  .keys = {u"Esc"_s},
                  .otherNames = {tr("stop"), tr("back"), tr("empty")},
                  .icon = u"cancelled"_s},
                 [this] { cancelOrClear(); });
    commands.add({.id = u"customer.filter"_s,
                  .group = customer,
                  .text = tr("&Filter the answers"),
                  .keys = {u"Ctrl+F"_s},
                  .otherNames = {tr("find in the list"), tr("search the list")}},
                 [this] { focusFilter(); });
}

QTableView *Pages::tableInUse() const
{
    auto *focused = qobject_cast<QTableView *>(m_stack.window()->focusWidget());
    if (focused != nullptr && TableColumns::of(*focused) != nullptr) {
        return focused;
    }
    const auto *columns = m_stack.currentWidget()->findChild<TableColumns *>();
    return columns != nullptr && columns->view().isVisible() ? &columns->view() : nullptr;
}

void Pages::addTableCommands()
{
    const auto whyNot = [this] { return tableInUse() != nullptr ? QString() : tr("This page shows no table."); };
    m_parts.commands.add({.id = u"table.copyRows"_s,
                          .group = WindowCommands::tableGroup(),
                          .text = tr("Cop&y rows"),
                          .keys = {u"Ctrl+C"_s},
                          .otherNames = {tr("tab-separated"), tr("spreadsheet"), tr("export")},
                          .icon = u"copy"_s,
                          .whyNot = whyNot,
                          .inWidgets = true},
                         [this] {
                             if (QTableView *table = tableInUse()) {
                                 TableCopy::of(*table)->trigger();
                             }
                         });
    m_parts.commands.add({.id = u"table.columns"_s,
                          .group = WindowCommands::tableGroup(),
                          .text = tr("C&olumns…"),
                          .otherNames = {tr("show and hide columns"), tr("move columns"), tr("order")},
                          .whyNot = whyNot},
                         [this] {
                             if (QTableView *table = tableInUse()) {
                                 TableColumns::of(*table)->popupAtCurrent();
                             }
                         });
}
