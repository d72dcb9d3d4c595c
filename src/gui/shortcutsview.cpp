#include "gui/shortcutsview.h"

#include "gui/ownfont.h"

#include "gui/commands.h"
#include "gui/keyrules.h"
#include "workflow/preferences.h"

#include "ui_shortcutsview.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr int places = 2; // keys that can be given to one command here

} // namespace

ShortcutsView::ShortcutsView(Commands &commands, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ShortcutsView>())
    , m_commands(commands)
    , m_preferences(preferences)
    , m_model(commands)
{
    m_ui->setupUi(this);
    setUpTable();
    m_ui->shortcutNotice->hide();
    m_ui->shortcutQuestion->hide();
    for (int place = 0; place < places; ++place) {
        connect(keyEdit(place), &KeyEdit::pressed, this,
                [this, place](const QKeySequence &key) { onPressed(place, key); });
    }
    connect(m_ui->resetShortcutButton, &QPushButton::clicked, this, &ShortcutsView::reset);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, [this] {
        ask(
            tr("Give %n command(s) the keys back that they had at first?", nullptr, changedCount()), tr("&Give back"),
            [this] { restoreDefaults(); }, m_ui->shortcutsTable);
    });
    connect(m_ui->takeKeysButton, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        endQuestion(true);
        if (act) {
            act();
        }
    });
    connect(m_ui->keepKeysButton, &QPushButton::clicked, this, [this] { endQuestion(true); });
    connect(m_ui->shortcutSearchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        if (m_filter.rowCount() > 0) {
            m_ui->shortcutsTable->setCurrentIndex(m_filter.index(0, 0));
        }
        showCurrent();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ShortcutsView::showCurrent);
    m_ui->shortcutsTable->setCurrentIndex(m_filter.index(0, 0)); // selectRow() finds none from right to left
    showCurrent();
}

ShortcutsView::~ShortcutsView() = default;

void ShortcutsView::setUpTable()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(0);
    m_filter.setFilterRole(CommandKeysModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView &table = *m_ui->shortcutsTable;
    table.setModel(&m_filter);
    QHeaderView &header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(static_cast<int>(CommandKeysModel::Column::Name), QHeaderView::Stretch);
    OwnFont::fitTable(table, {});
    table.installEventFilter(this);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        endQuestion(false);
        showCurrent();
    });
    connect(&table, &QTableView::doubleClicked, this, [this] { m_ui->firstKeysEdit->listen(); });
}

QWidget *ShortcutsView::firstField() const
{
    return m_ui->shortcutSearchEdit;
}

KeyEdit *ShortcutsView::keyEdit(int place) const
{
    return place == 0 ? m_ui->firstKeysEdit : m_ui->secondKeysEdit;
}

QString ShortcutsView::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_ui->shortcutsTable->currentIndex());
    return index.isValid() ? m_model.id(index.row()) : QString();
}

QString ShortcutsView::nameOf(const QString &id) const
{
    const Commands::Command *command = m_commands.find(id);
    return command != nullptr ? Commands::plainText(command->text) : QString();
}

int ShortcutsView::changedCount() const
{
    int count = 0;
    for (const Commands::Command &command : m_commands.all()) {
        count += m_commands.keys(command.id) != m_commands.ownKeys(command.id) ? 1 : 0;
    }
    return count;
}

void ShortcutsView::showCurrent()
{
    const QString id = current();
    const QList<QKeySequence> keys = m_commands.keys(id);
    m_ui->commandNameLabel->setText(id.isEmpty() ? tr("No command is called so.") : nameOf(id));
    for (int place = 0; place < places; ++place) {
        keyEdit(place)->setKey(keys.value(place));
        keyEdit(place)->setEnabled(!id.isEmpty());
    }
    m_ui->secondKeysEdit->setEnabled(!keys.isEmpty());
    m_ui->resetShortcutButton->setEnabled(!id.isEmpty() && keys != m_commands.ownKeys(id));
    m_ui->resetAllButton->setEnabled(changedCount() > 0);
}

void ShortcutsView::onPressed(int place, const QKeySequence &key)
{
    endQuestion(false);
    const QString id = current();
    const QList<QKeySequence> had = m_commands.keys(id);
    if (key == had.value(place)) {
        showCurrent();
        return;
    }
    if (!key.isEmpty() && had.contains(key)) {
        refuse(tr("%1 is among its keys already.").arg(key.toString(QKeySequence::NativeText)));
        return;
    }
    if (!key.isEmpty() && !m_commands.ownKeys(id).contains(key)) {
        if (const QString why = KeyRules::problem(key); !why.isEmpty()) {
            refuse(why);
            return;
        }
    }
    const QStringList users = key.isEmpty() ? QStringList() : m_commands.usersOf(key);
    if (users.isEmpty()) {
        setKey(id, place, key);
        return;
    }
    QStringList names;
    for (const QString &user : users) {
        names += nameOf(user);
    }
    ask(
        tr("%1 is what reaches “%2”. Take it over for “%3”?")
            .arg(key.toString(QKeySequence::NativeText), names.join(QLatin1String(", ")), nameOf(id)),
        tr("&Take over"),
        [this, id, place, key, users] {
            for (const QString &user : users) {
                takeAway(user, key);
            }
            setKey(id, place, key);
        },
        keyEdit(place));
}

void ShortcutsView::setKey(const QString &id, int place, const QKeySequence &key)
{
    QList<QKeySequence> keys = m_commands.keys(id);
    if (place < keys.size()) {
        keys[place] = key;
    } else {
        keys += key;
    }
    keys.removeAll(QKeySequence());
    m_preferences.setShortcuts(id, keys == m_commands.ownKeys(id) ? std::nullopt
                                                                  : std::optional(Commands::toPortable(keys)));
    showCurrent();
    Q_EMIT announced(keys.isEmpty() ? tr("%1 has no keys now.").arg(nameOf(id))
                                    : tr("%1: %2").arg(nameOf(id), m_commands.keysText(id)));
}

void ShortcutsView::takeAway(const QString &id, const QKeySequence &key)
{
    QList<QKeySequence> keys = m_commands.keys(id);
    keys.removeAll(key);
    m_preferences.setShortcuts(id, Commands::toPortable(keys));
}

// Its own keys may be another's by now.
void ShortcutsView::reset()
{
    endQuestion(false);
    const QString id = current();
    QStringList others;
    QStringList names;
    for (const QKeySequence &key : m_commands.ownKeys(id)) {
        for (const QString &user : m_commands.usersOf(key)) {
            if (user != id && !others.contains(user)) {
                others += user;
                names += nameOf(user);
            }
        }
    }
    const auto giveBack = [this, id, others] {
        for (const QString &other : others) {
            for (const QKeySequence &key : m_commands.ownKeys(id)) {
                takeAway(other, key);
            }
        }
        m_preferences.setShortcuts(id, std::nullopt);
        showCurrent();
        m_ui->shortcutsTable->setFocus(Qt::OtherFocusReason); // the button has gone grey
        Q_EMIT announced(tr("%1: %2").arg(nameOf(id), m_commands.keysText(id)));
    };
    if (others.isEmpty()) {
        giveBack();
    } else {
        ask(tr("The keys that “%1” had at first reach “%2” now. Take them back?")
                .arg(nameOf(id), names.join(QLatin1String(", "))),
            tr("&Take back"), giveBack, m_ui->resetShortcutButton);
    }
}

void ShortcutsView::restoreDefaults()
{
    endQuestion(false);
    for (const Commands::Command &command : m_commands.all()) {
        m_preferences.setShortcuts(command.id, std::nullopt);
    }
    showCurrent();
    Q_EMIT announced(tr("All commands have the keys that they had at first."));
}

void ShortcutsView::ask(const QString &text, const QString &yes, std::function<void()> act, QWidget *then)
{
    m_act = std::move(act);
    m_afterQuestion = then;
    m_ui->shortcutNotice->setNotice(Tone::Caution, QStringLiteral("failed"), {}, text);
    m_ui->shortcutNotice->show();
    m_ui->takeKeysButton->setText(yes);
    m_ui->shortcutQuestion->show();
    m_ui->keepKeysButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(text);
}

void ShortcutsView::refuse(const QString &why)
{
    showCurrent();
    m_ui->shortcutNotice->setNotice(Tone::Negative, QStringLiteral("failed"), {}, why);
    m_ui->shortcutNotice->show();
    Q_EMIT announced(why);
}

void ShortcutsView::endQuestion(bool focusBack)
{
    m_act = {};
    QWidget *then = std::exchange(m_afterQuestion, nullptr);
    if (focusBack && then != nullptr) {
        then->setFocus(Qt::OtherFocusReason);
    }
    m_ui->shortcutQuestion->hide();
    m_ui->shortcutNotice->hide();
}

bool ShortcutsView::goBack()
{
    if (m_act || !m_ui->shortcutNotice->isHidden()) {
        endQuestion(true);
        return true;
    }
    if (!m_ui->shortcutSearchEdit->text().isEmpty()) {
        m_ui->shortcutSearchEdit->clear();
        m_ui->shortcutSearchEdit->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool ShortcutsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && !current().isEmpty() &&
            (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter || press->key() == Qt::Key_F2)) {
            m_ui->firstKeysEdit->listen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
