#include "gui/help.h"

#include "gui/commands.h"
#include "gui/helpwindow.h"
#include "workflow/preferences.h"

#include <QKeySequence>
#include <QLocale>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace {

// Both the locale of the program and that of its texts, see Languages.
QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

QStringList nativeTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts += key.toString(QKeySequence::NativeText);
    }
    return texts;
}

} // namespace

Help::Help(Preferences &preferences, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_settings(settings)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0ms);
    connect(&m_refresh, &QTimer::timeout, this, &Help::refresh);
    connect(&preferences, &Preferences::shortcutsChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&preferences, &Preferences::appearanceChanged, &m_refresh, qOverload<>(&QTimer::start));
}

Help::~Help() = default;

void Help::follow(const Commands &commands)
{
    m_commands += Watched<const Commands>(&commands);
    m_refresh.start();
}

GuideKeys Help::keys()
{
    m_commands.removeIf([](const Watched<const Commands> &commands) { return !commands; });
    QList<GuideKeys::Key> keys;
    if (!m_commands.isEmpty()) {
        const Commands &commands = *m_commands.constLast();
        for (const Commands::Command &command : commands.all()) {
            keys += {.group = command.group,
                     .text = Commands::plainText(command.text),
                     .own = nativeTexts(commands.ownKeys(command.id)),
                     .now = nativeTexts(commands.keys(command.id))};
        }
    }
    return GuideKeys(keys);
}

void Help::refresh()
{
    if (!m_window) {
        return;
    }
    GuideKeys keys = this->keys();
    if (m_window->guide().language() != language() || m_window->guide().keys() != keys) {
        m_window->setGuide(std::make_unique<const Guide>(language(), std::move(keys)));
    }
}

void Help::open(const QString &page)
{
    if (!m_window) {
        m_window =
            std::make_unique<HelpWindow>(std::make_unique<const Guide>(language(), keys()), m_preferences, m_settings);
        m_window->setObjectName(QStringLiteral("helpWindow"));
        connect(m_window.get(), &HelpWindow::languageChanged, &m_refresh, qOverload<>(&QTimer::start));
    }
    refresh();
    m_window->open(page);
    if (m_window->isMinimized()) {
        m_window->showNormal();
    } else {
        m_window->show();
    }
    m_window->raise();
    m_window->activateWindow();
}

QString Help::pageFor(const QWidget *focused, const QWidget *shown)
{
    for (const QWidget *start : {focused, shown}) {
        for (const QWidget *widget = start; widget != nullptr; widget = widget->parentWidget()) {
            if (QString page = widget->property("helpPage").toString(); !page.isEmpty()) {
                return page;
            }
        }
    }
    return QStringLiteral("start");
}
