#include "gui/commandpalette.h"

#include "core/watched.h"
#include "gui/commands.h"
#include "gui/labels.h"
#include "gui/palettedelegate.h"
#include "workflow/preferences.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int widest = 680;
constexpr int margin = 8;
constexpr int mostRows = 12;
constexpr int fromTop = 72;

} // namespace

CommandPalette::CommandPalette(Commands &commands, Preferences &preferences, QWidget &window)
    : QFrame(&window)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_window(window)
    , m_edit(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_emptyLabel(Labels::plain(tr("No command is called so."), this))
{
    hide();
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setProperty("helpPage", QStringLiteral("keyboard"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search commands"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setMinimumHeight(34);
    m_edit->setMaxLength(200);
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setAccessibleName(tr("Commands"));
    m_view->setFocusPolicy(Qt::NoFocus); // the focus stays where one types
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_emptyLabel->setObjectName(QStringLiteral("paletteEmptyLabel"));
    m_emptyLabel->setContentsMargins(margin, margin, margin, margin);
    Labels::mute(*m_emptyLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_edit);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_emptyLabel);
    m_edit->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_view->setCurrentIndex(index);
        runCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::speakCurrent);
}

void CommandPalette::setMore(std::function<QList<PaletteModel::Entry>()> more)
{
    m_more = std::move(more);
}

void CommandPalette::setFromTyped(std::function<std::optional<PaletteModel::Entry>(const QString &)> fromTyped)
{
    m_model.setFromTyped(std::move(fromTyped));
}

QList<PaletteModel::Entry> CommandPalette::entries() const
{
    QList<PaletteModel::Entry> all;
    for (const Commands::Command &command : m_commands.all()) {
        if (command.id == QLatin1String("console.palette")) {
            continue; // one is there already
        }
        const QAction *action = m_commands.action(command.id);
        all += {.id = command.id,
                .group = command.group,
                .name = Commands::plainText(action->text()),
                .keys = m_commands.keysText(command.id),
                .otherNames = command.otherNames,
                .icon = command.icon,
                .whyNot = m_commands.whyNot(command.id),
                .checked = action->isCheckable() && action->isChecked(),
                .run = [this, id = command.id] { m_commands.run(id); }};
    }
    return m_more ? all + m_more() : all;
}

void CommandPalette::toggle()
{
    if (isVisible()) {
        close(true);
    } else {
        open();
    }
}

void CommandPalette::open()
{
    m_before = m_window.focusWidget();
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_model.setEntries(entries(), m_preferences.recentCommands()); // before the focus moves: some depend on it
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
    find({});
}

void CommandPalette::close(bool focusBack)
{
    if (!isVisible()) {
        return;
    }
    const Watched<QWidget> before = std::exchange(m_before, nullptr);
    if (focusBack && before != nullptr && before->isVisible() && before->isEnabled()) {
        before->setFocus(Qt::PopupFocusReason);
    }
    hide();
    m_model.clear();
}

void CommandPalette::place()
{
    const int width = qMin(widest, m_window.width() - 4 * margin);
    const int rowHeight = m_view->itemDelegate()
                              ->sizeHint(
                                  [this] {
                                      QStyleOptionViewItem option;
                                      option.initFrom(m_view);
                                      return option;
                                  }(),
                                  {})
                              .height();
    const int rows = qBound(1, m_model.rowCount(), mostRows);
    const int top = qMin(fromTop, m_window.height() / 8);
    const int wanted = m_edit->sizeHint().height() + rows * rowHeight + 5 * margin;
    setGeometry((m_window.width() - width) / 2, top, width, qMin(wanted, m_window.height() - top - 2 * margin));
}

void CommandPalette::find(const QString &typed)
{
    m_model.setTyped(typed);
    const bool found = m_model.rowCount() > 0;
    m_view->setVisible(found);
    m_emptyLabel->setVisible(!found);
    place();
    m_view->verticalScrollBar()->setValue(0);
    if (found) {
        m_view->setCurrentIndex(m_model.index(0));
    }
    speakCurrent();
}

void CommandPalette::move(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0) {
        return;
    }
    const int now = qMax(0, m_view->currentIndex().row());
    int row = now + rows;
    if (row < 0 || row > last) {
        const bool atEdge = now == 0 || now == last;
        row = std::abs(rows) == 1 && atEdge ? (row < 0 ? last : 0) : qBound(0, row, last); // one step goes round
    }
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_view->currentIndex());
}

// Qt's line edits do not tell a screen reader about a list beside them: the entry is the description of the field, and
// what has the focus in the list.
void CommandPalette::speakCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!isVisible()) {
        return;
    }
    if (!current.isValid() || m_model.rowCount() == 0) {
        m_edit->setAccessibleDescription(m_emptyLabel->text());
        return;
    }
    m_edit->setAccessibleDescription(tr("%1; %2 of %3")
                                         .arg(current.data(Qt::AccessibleTextRole).toString())
                                         .arg(current.row() + 1)
                                         .arg(m_model.rowCount()));
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_view, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const PaletteModel::Entry entry = m_model.entry(current.row());
    if (!entry.whyNot.isEmpty()) {
        Q_EMIT refused(entry.whyNot);
        return;
    }
    close(true); // first, so that what is done finds the focus where it was
    if (m_commands.find(entry.id) != nullptr) {
        m_preferences.noteCommand(entry.id);
    }
    entry.run();
}

bool CommandPalette::onKey(QKeyEvent &press, bool isPress)
{
    const bool ctrl = (press.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    const bool plain = (press.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain && !ctrl) {
        return false;
    }
    const auto act = [isPress](auto &&what) {
        if (isPress) {
            what();
        }
        return true;
    };
    switch (press.key()) {
    case Qt::Key_Escape:
        return plain && act([this] { close(true); });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act([this, &press] {
            if (!press.isAutoRepeat()) {
                runCurrent();
            }
        });
    case Qt::Key_Down:
        return plain && act([this] { move(1); });
    case Qt::Key_Up:
        return plain && act([this] { move(-1); });
    case Qt::Key_Tab:
        return plain && act([this] { move(1); });
    case Qt::Key_Backtab:
        return plain && act([this] { move(-1); });
    case Qt::Key_PageDown:
        return plain && act([this] { move(mostRows - 1); });
    case Qt::Key_PageUp:
        return plain && act([this] { move(1 - mostRows); });
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (onKey(*static_cast<QKeyEvent *>(event), event->type() == QEvent::KeyPress)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            close(false); // somebody went elsewhere
        }
    }
    return QFrame::eventFilter(watched, event);
}
