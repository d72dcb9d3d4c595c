#include "app/consolewindows.h"

#include "gui/commands.h"
#include "gui/windowmemory.h"
#include "gui/windowplace.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto retry = 300ms;

} // namespace

// The models outlive the window: made anew, it shows the same answers.
struct ConsoleWindows::Entry
{
    Entry(int place, const Clock &clock)
        : slot(place)
        , answers(clock)
        , validations(clock)
    {
    }

    int slot;
    StatusSearchModel answers;
    ValidationModel validations;
    std::unique_ptr<MainWindow> window;
    bool closed = false;
};

ConsoleWindows::ConsoleWindows(const Parts &parts)
    : m_parts(parts)
{
    m_remakeTimer.setSingleShot(true);
    connect(&m_remakeTimer, &QTimer::timeout, this, &ConsoleWindows::remakeNow);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*before*/, QWidget *now) {
        if (now != nullptr) {
            if (auto *window = qobject_cast<MainWindow *>(now->window())) {
                m_inUse = window;
            }
        }
    });
}

ConsoleWindows::~ConsoleWindows()
{
    setSession(nullptr);
    setProfiles(nullptr, {});
}

MainWindow &ConsoleWindows::open()
{
    const MainWindow *before = m_entries.empty() ? nullptr : &inUse();
    if (before != nullptr) {
        inUse().save(); // the new one begins with the same columns
    }
    Entry &entry = add(freeSlot());
    make(entry);
    if (before != nullptr) {
        WindowPlace::besides(*entry.window, *before);
        entry.window->pages().open(Pages::Page::Lookup);
    } else {
        connect(entry.window.get(), &MainWindow::ready, this, &ConsoleWindows::ready);
    }
    entry.window->show();
    entry.window->prepareWhenIdle();
    m_inUse = entry.window.get();
    return *entry.window;
}

ConsoleWindows::Entry &ConsoleWindows::add(int slot)
{
    m_entries.push_back(std::make_unique<Entry>(slot, m_parts.clock));
    return *m_entries.back();
}

void ConsoleWindows::make(Entry &entry)
{
    entry.window =
        std::make_unique<MainWindow>(MainWindow::Parts{.answers = entry.answers,
                                                       .validations = entry.validations,
                                                       .exchanges = m_parts.exchanges,
                                                       .clock = m_parts.clock,
                                                       .preferences = m_parts.preferences,
                                                       .clipboard = m_parts.clipboard,
                                                       .settings = m_parts.settings,
                                                       .help = m_parts.help,
                                                       .number = entry.slot,
                                                       .unusedDraftSlots = [this] { return unusedDraftSlots(); }});
    MainWindow *window = entry.window.get();
    connect(window, &MainWindow::profileChosen, this, &ConsoleWindows::profileChosen);
    connect(window, &MainWindow::sendingEnded, this, &ConsoleWindows::sendingEnded);
    connect(window, &MainWindow::lockRequested, this, &ConsoleWindows::lockRequested);
    connect(window, &MainWindow::closed, this, [this, window] { onClosed(window); });
    window->setWindowMaker(
        [this] { open(); },
        [this] { return count() < most ? QString() : tr("There are %n windows already.", nullptr, most); });
    tell(*window);
}

void ConsoleWindows::tell(MainWindow &window) const
{
    if (m_environment) {
        window.setEnvironment(m_environment->kind, m_environment->name, m_environment->description);
    }
    if (m_profilesTold) {
        window.setProfiles(m_profiles, m_profilesProblem);
        window.setOpenProfile(m_openProfile);
    }
    window.setExamples(m_examples);
    if (m_session) {
        window.setSession(m_session);
    }
}

int ConsoleWindows::freeSlot() const
{
    int slot = 0;
    while (std::ranges::any_of(m_entries, [slot](const auto &entry) { return entry->slot == slot; })) {
        ++slot;
    }
    return slot;
}

// Those in which an earlier window may have left an unfinished enrolment: nothing is to lie there forgotten.
QList<int> ConsoleWindows::unusedDraftSlots() const
{
    QList<int> slots;
    for (int slot = 0; slot < most; ++slot) {
        if (std::ranges::none_of(m_entries, [slot](const auto &entry) { return entry->slot == slot; })) {
            slots += slot;
        }
    }
    return slots;
}

// The last one stays, and the program ends with it. Another goes once it has nothing more to do.
void ConsoleWindows::onClosed(MainWindow *window)
{
    const auto of = [window](const auto &entry) { return entry->window.get() == window; };
    const auto found = std::ranges::find_if(m_entries, of);
    if (found == m_entries.end() || (*found)->closed) {
        return;
    }
    (*found)->closed = true;
    if (std::ranges::all_of(m_entries, [](const auto &entry) { return entry->closed; })) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, of] {
            const auto gone = std::ranges::find_if(m_entries, of);
            if (gone != m_entries.end() && m_entries.size() > 1) {
                // Cut off, it would not tell any more; what waited for its end need not wait longer.
                const bool sending = (*gone)->window->isSending();
                (*gone)->window->setSession(nullptr);
                m_entries.erase(gone);
                if (sending) {
                    Q_EMIT sendingEnded();
                }
            }
        },
        Qt::QueuedConnection);
}

qsizetype ConsoleWindows::count() const
{
    return static_cast<qsizetype>(std::ranges::count_if(m_entries, [](const auto &entry) { return !entry->closed; }));
}

MainWindow &ConsoleWindows::first() const
{
    const auto open = std::ranges::find_if(m_entries, [](const auto &entry) { return !entry->closed; });
    return *(open != m_entries.end() ? *open : m_entries.front())->window;
}

MainWindow &ConsoleWindows::inUse() const
{
    return m_inUse && m_inUse->isVisible() ? *m_inUse : first();
}

QList<MainWindow *> ConsoleWindows::all() const
{
    QList<MainWindow *> all;
    for (const auto &entry : m_entries) {
        all += entry->window.get();
    }
    return all;
}

StatusSearchModel &ConsoleWindows::answersOfFirst() const
{
    return m_entries.front()->answers;
}

void ConsoleWindows::setEnvironment(EnvironmentKind kind, const QString &name, const QString &description)
{
    m_environment = Environment{.kind = kind, .name = name, .description = description};
    for (const auto &entry : m_entries) {
        entry->window->setEnvironment(kind, name, description);
    }
}

void ConsoleWindows::setExamples(const QList<AnswerCard::Example> &examples)
{
    m_examples = examples;
    for (const auto &entry : m_entries) {
        entry->window->setExamples(examples);
    }
}

void ConsoleWindows::setSession(Session *session)
{
    m_session = session;
    for (const auto &entry : m_entries) {
        entry->window->setSession(session);
    }
}

void ConsoleWindows::setProfiles(ProfileBook *profiles, const QString &problem)
{
    m_profiles = profiles;
    m_profilesProblem = problem;
    m_profilesTold = true;
    for (const auto &entry : m_entries) {
        entry->window->setProfiles(profiles, problem);
    }
}

void ConsoleWindows::setOpenProfile(const std::optional<QString> &id)
{
    m_openProfile = id;
    for (const auto &entry : m_entries) {
        entry->window->setOpenProfile(id);
    }
}

void ConsoleWindows::showProblem(const QString &problem)
{
    for (const auto &entry : m_entries) {
        entry->window->showProblem(problem);
    }
}

void ConsoleWindows::clearAnswers()
{
    for (const auto &entry : m_entries) {
        entry->answers.clear();
        entry->validations.clear();
    }
}

bool ConsoleWindows::isSending() const
{
    return std::ranges::any_of(m_entries, [](const auto &entry) { return entry->window->isSending(); });
}

ConsoleWindows::Outcomes ConsoleWindows::unrecorded() const
{
    Outcomes found;
    for (const auto &entry : m_entries) {
        if (const auto outcome = entry->window->pages().unrecorded()) {
            found.emplaceBack(entry->window.get(), *outcome);
        }
    }
    return found;
}

void ConsoleWindows::showAgain(const Outcomes &outcomes)
{
    for (const auto &[window, outcome] : outcomes) {
        if (window) {
            window->pages().showUnrecorded(outcome);
        }
    }
}

void ConsoleWindows::remake()
{
    m_remakeTimer.start(0ms);
}

void ConsoleWindows::remakeNow()
{
    const auto busy = std::ranges::find_if(
        m_entries, [](const auto &entry) { return !WindowMemory::whyNotNow(*entry->window).isEmpty(); });
    if (busy != m_entries.end()) {
        m_remakeTimer.start(retry);
        return;
    }
    Q_EMIT aboutToRemake();
    const MainWindow *active = &inUse();
    QPointer<MainWindow> front;
    for (const auto &entry : m_entries) {
        if (entry->closed) {
            continue;
        }
        const bool wasActive = entry->window.get() == active;
        entry->window->save();
        const WindowMemory memory = WindowMemory::of(*entry->window);
        // Hidden only when the other is there: the program would end with its last window.
        const std::unique_ptr<MainWindow> old = std::move(entry->window);
        make(*entry);
        memory.giveBackTo(*entry->window);
        entry->window->show();
        entry->window->prepareWhenIdle();
        if (wasActive) {
            front = entry->window.get();
        }
    }
    if (front) {
        m_inUse = front;
        front->activateWindow();
        front->raise();
    }
    Q_EMIT remade();
}
