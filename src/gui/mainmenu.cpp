#include "gui/mainmenu.h"

#include "gui/commands.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(Commands &commands, QMenuBar &bar)
    : QObject(&bar)
    , m_commands(commands)
    , m_bar(bar)
{
    add(tr("&Console"), u"consoleMenu"_s,
        {u"console.newWindow"_s,
         {},
         u"page.settings"_s,
         {},
         u"console.lock"_s,
         u"console.closeWindow"_s,
         u"console.quit"_s});
    add(tr("C&ustomer"), u"customerMenu"_s,
        {u"lookup.focusBox"_s, u"customer.submit"_s, u"customer.askAgain"_s, u"customer.cancel"_s,
         u"customer.filter"_s});
    add(tr("&View"), u"viewMenu"_s,
        {u"console.palette"_s,
         {},
         u"page.lookup"_s,
         u"page.validate"_s,
         u"page.enrol"_s,
         u"page.activity"_s,
         {},
         u"view.inspector"_s,
         {},
         u"view.systemTheme"_s,
         u"view.lightTheme"_s,
         u"view.darkTheme"_s,
         u"view.highContrastTheme"_s,
         {},
         u"view.normalText"_s,
         u"view.largeText"_s,
         u"view.largerText"_s});
    add(tr("&Help"), u"helpMenu"_s,
        {u"help.guide"_s, u"help.whatsThis"_s, {}, u"help.keyboard"_s, u"help.glossary"_s, {}, u"help.about"_s});
}

void MainMenu::add(const QString &title, const QString &name, const QStringList &ids)
{
    QMenu *menu = m_bar.addMenu(title);
    menu->setObjectName(name);
    fill(*menu, ids);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, ids] {
        fill(*menu, ids);
        m_commands.showWhatCanBeDone();
    });
    connect(menu, &QMenu::aboutToHide, &m_commands, &Commands::enableAll);
}

void MainMenu::fill(QMenu &menu, const QStringList &ids)
{
    QList<QAction *> wanted;
    for (const QString &id : ids) {
        QAction *action = id.isEmpty() ? nullptr : m_commands.action(id);
        if (action != nullptr || (id.isEmpty() && !wanted.isEmpty() && wanted.constLast() != nullptr)) {
            wanted += action;
        }
    }
    const auto there = menu.actions();
    if (std::ranges::equal(there, wanted, [](const QAction *has, const QAction *wants) {
            return wants == nullptr ? has->isSeparator() : has == wants;
        })) {
        return;
    }
    menu.clear(); // deletes the lines only: the actions are the commands'
    for (QAction *action : std::as_const(wanted)) {
        action != nullptr ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
    }
}
