#include "gui/activitypage.h"

#include "core/plaintext.h"
#include "gui/celldelegate.h"
#include "gui/clipboard.h"
#include "gui/commands.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/ownfont.h"
#include "gui/rowmenu.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "gui/theme.h"
#include "workflow/journalservice.h"
#include "workflow/session.h"

#include "ui_activitypage.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>

namespace {

constexpr auto splitterKey = "activity/splitter";
constexpr auto columnsKey = "activity/columns";

} // namespace

ActivityPage::ActivityPage(const Clock &clock, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->activityTitleLabel, 1.4, true);
    Labels::scale(*m_ui->activityEmptyTitleLabel, 1.4, true);
    Labels::mute(*m_ui->activityEmptyTextLabel);
    m_ui->attemptView->setParts(clock, clipboard);
    setUpList(clock);
    connect(&m_model, &AttemptModel::openCountChanged, this, &ActivityPage::onOpenCount);
    connect(&m_model, &AttemptModel::loaded, this, [this] {
        showState();
        choose(m_wanted);
    });
    connect(&m_model, &AttemptModel::attemptPut, this, [this](const QUuid &id) {
        showState();
        if (id == m_wanted) {
            choose(id);
        }
    });
    connect(m_ui->openButton, &QPushButton::toggled, this, [this](bool only) {
        m_filtering = true;
        m_filter.setOnlyOpen(only);
        m_filtering = false;
        showState();
        const auto &shown = m_ui->attemptView->attempt();
        choose(shown ? shown->id : QUuid());
    });
    connect(m_ui->copyAttemptsButton, &QPushButton::clicked, this, &ActivityPage::copyRows);
    connect(m_ui->attemptView, &AttemptView::announced, this, &ActivityPage::announced);
    connect(m_ui->attemptView, &AttemptView::lookUpRequested, this, &ActivityPage::lookUpRequested);
    connect(m_ui->attemptView, &AttemptView::sendAgainRequested, this, &ActivityPage::sendAgainRequested);
    onOpenCount(0);
    showState();
}

ActivityPage::~ActivityPage()
{
    setSession(nullptr);
}

void ActivityPage::setUpList(const Clock &clock)
{
    m_filter.setSourceModel(&m_model);
    QTableView &view = *m_ui->attemptsView;
    view.setModel(&m_filter);
    view.setItemDelegate(CellDelegate::forAttempts(clock, &view));
    view.horizontalHeader()->setSortIndicatorClearable(true);
    view.sortByColumn(-1, Qt::AscendingOrder); // as they were sent, newest first
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Names take what room there is; the rest is as long as it is.
    view.horizontalHeader()->setSectionResizeMode(static_cast<int>(AttemptModel::Column::Person), QHeaderView::Stretch);
    OwnFont::fitTable(view, {112, 156, 126, 128, 116, 116});
    TableColumns::install(view, QLatin1String(columnsKey),
                          {QStringLiteral("person"), QStringLiteral("workProviderUserId"), QStringLiteral("product"),
                           QStringLiteral("state"), QStringLiteral("customerNumber"), QStringLiteral("startedAt")});
    TableCopy::install(view, [this] { copyRows(); });
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filtering) {
            showCurrent();
        }
    });
    m_ui->activitySplitter->setStretchFactor(0, 2);
    m_ui->activitySplitter->setStretchFactor(1, 3);
    m_ui->activitySplitter->setSizes({220, 330});
}

void ActivityPage::addCommands(Commands &commands)
{
    QTableView &view = *m_ui->attemptsView;
    view.removeAction(TableCopy::of(view)); // further down
    for (const char *id : {"activity.findOut", "activity.lookUp", "activity.sendAgain", "activity.copy"}) {
        view.addAction(commands.action(QLatin1String(id)));
    }
    view.addAction(TableCopy::of(view));
    view.addAction(commands.action(QStringLiteral("table.columns")));
    commands.bind(*TableCopy::of(view), QStringLiteral("table.copyRows"));
    RowMenu::install(view, &commands);
}

void ActivityPage::setSession(Session *session)
{
    if (m_session && m_session->journal() != nullptr) {
        m_session->journal()->disconnect(this);
    }
    m_session = session;
    m_ui->attemptView->setSession(session);
    m_ui->attemptView->clear();
    JournalService *journal = session != nullptr ? session->journal() : nullptr;
    m_model.setJournal(journal, session != nullptr ? session->profile().environmentKey() : QString());
    if (journal != nullptr) {
        connect(journal, &JournalService::stateChanged, this, &ActivityPage::showState);
    }
    showState();
}

void ActivityPage::showAttempt(const QUuid &id)
{
    m_wanted = id;
    if (m_model.isLoaded()) {
        choose(id);
    }
}

QUuid ActivityPage::shownAttempt() const
{
    return m_ui->attemptView->attempt() ? m_ui->attemptView->attempt()->id : QUuid();
}

QWidget *ActivityPage::firstField() const
{
    return m_model.rowCount() > 0 ? static_cast<QWidget *>(m_ui->attemptsView) : m_ui->allButton;
}

// The list, or why there is none.
void ActivityPage::showState()
{
    const bool empty = m_filter.rowCount() == 0;
    QString title;
    QString text;
    const JournalService *journal = m_session ? m_session->journal() : nullptr;
    if (journal == nullptr) {
        title = tr("No journal");
        text = tr("There is no service open that keeps one. Choose a profile.");
    } else if (!m_model.problem().isEmpty()) {
        title = tr("The journal cannot be read");
        text = m_model.problem();
    } else if (journal->state() != JournalService::State::Ready) {
        title = journal->state() == JournalService::State::Opening ? tr("The journal is being opened")
                                                                   : tr("The journal is not open");
        text = journal->whyNotReady();
    } else if (!m_model.isLoaded()) {
        title = tr("Reading the journal");
    } else if (m_filter.onlyOpen() && m_model.rowCount() > 0) {
        title = tr("Nothing needs a person");
        text = tr("The outcome of every attempt is known.");
    } else {
        title = tr("Nobody was enrolled here yet");
        text =
            tr("Every attempt to enrol somebody is kept here, with what became of it. Outcomes that nobody knows yet "
               "are counted beside the page’s name.");
    }
    m_ui->activityEmptyTitleLabel->setText(title);
    m_ui->activityEmptyTextLabel->setText(PlainText::block(text));
    // A settled attempt leaves the list of those that need a person, but what became of it stays in sight.
    const bool showEmpty = empty && !(m_filter.onlyOpen() && m_ui->attemptView->attempt());
    m_ui->activityStack->setCurrentWidget(showEmpty ? m_ui->activityEmpty
                                                    : static_cast<QWidget *>(m_ui->activitySplitter));
    m_ui->copyAttemptsButton->setEnabled(!empty);
    constexpr int size = 48;
    m_ui->activityEmptyIconLabel->setPixmap(
        Icons::tinted(QStringLiteral("activity"), Theme::of(palette()).muted(), size, devicePixelRatioF()));
}

void ActivityPage::showCurrent()
{
    const QModelIndex current = m_filter.mapToSource(m_ui->attemptsView->currentIndex());
    if (current.isValid()) {
        m_ui->attemptView->showAttempt(m_model.attempt(current.row()));
    }
}

// That one, or the newest.
void ActivityPage::choose(const QUuid &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0 && !id.isNull()) {
        m_wanted = {};
        if (m_filter.onlyOpen() && !m_model.attempt(row).needsPerson()) {
            m_ui->allButton->setChecked(true);
        }
    }
    QModelIndex index = row >= 0 ? m_filter.mapFromSource(m_model.index(row, 0)) : QModelIndex();
    if (!index.isValid() && m_filter.rowCount() > 0) {
        index = m_filter.index(0, 0);
    }
    if (index.isValid()) {
        m_ui->attemptsView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                                         QItemSelectionModel::Rows);
        m_ui->attemptsView->scrollTo(index);
        showCurrent();
    } else {
        m_ui->attemptView->clear();
        showState();
    }
}

void ActivityPage::onOpenCount(int count)
{
    //: %1 is how many attempts do.
    m_ui->openButton->setText(count > 0 ? tr("Needs a &person (%1)").arg(count) : tr("Needs a &person"));
    Q_EMIT openCountChanged(count);
}

void ActivityPage::copyRows()
{
    m_clipboard.putPersonal(TableCopy::text(*m_ui->attemptsView));
    Q_EMIT announced(tr("Rows copied.") + u' ' + m_clipboard.promise());
}

void ActivityPage::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(splitterKey), m_ui->activitySplitter->saveState());
    TableColumns::of(*m_ui->attemptsView)->save(settings);
}

void ActivityPage::restore(const QSettings &settings)
{
    m_ui->activitySplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    TableColumns::of(*m_ui->attemptsView)->restore(settings);
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}
