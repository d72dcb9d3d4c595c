#include "gui/lookuppage.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/celldelegate.h"
#include "gui/clipboard.h"
#include "gui/commands.h"
#include "gui/emptytext.h"
#include "gui/fieldgrid.h"
#include "gui/keyhints.h"
#include "gui/labels.h"
#include "gui/ownfont.h"
#include "gui/rowmenu.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "models/statussearchmodel.h"
#include "workflow/investigation.h"
#include "workflow/session.h"

#include "ui_lookuppage.h"

#include <QAction>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace {

constexpr auto splitterKey = "lookup/splitter";
constexpr auto columnsKey = "lookup/columns";

} // namespace

LookupPage::LookupPage(StatusSearchModel &model, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LookupPage>())
    , m_model(model)
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    setUpList();
    setUpDrops();
    connect(m_ui->lookupBox, &LookupBox::asked, this, &LookupPage::ask);
    connect(m_ui->lookupBox, &LookupBox::announced, this, &LookupPage::announced);
    connect(m_ui->lookupBox, &LookupBox::controlsChanged, this, &LookupPage::orderTabs);
    connect(m_ui->lookupBox, &LookupBox::downPressed, this, &LookupPage::focusList);
    connect(&m_model, &StatusSearchModel::recordChanged, this, &LookupPage::onRecordChanged);
    connect(&m_model, &StatusSearchModel::droppedCountChanged, this, &LookupPage::showDropped);
    connect(m_ui->answerCard, &AnswerCard::exampleChosen, this, [this](const QString &text) {
        focusBox(); // the examples go
        lookUp(text);
    });
    connect(m_ui->answerCard, &AnswerCard::askAgainRequested, this, &LookupPage::askAgain);
    connect(m_ui->answerCard, &AnswerCard::cancelRequested, &m_model, &StatusSearchModel::cancel);
    connect(m_ui->answerCard, &AnswerCard::explainRequested, this, &LookupPage::explain);
    connect(m_ui->answerCard, &AnswerCard::copyRequested, this, &LookupPage::copyTicket);
    connect(m_ui->answerCard, &AnswerCard::validateRequested, this, &LookupPage::validateShown);
    connect(m_ui->answerCard, &AnswerCard::enrolRequested, this, &LookupPage::enrolShown);
    orderTabs();
}

LookupPage::~LookupPage() = default;

void LookupPage::setUpList()
{
    Labels::mute(*m_ui->droppedAnswersLabel);
    showDropped(m_model.droppedCount()); // by another window, before this page was made
    m_filter.setSourceModel(&m_model);
    QTableView &view = *m_ui->answersView;
    view.setModel(&m_filter);
    view.setItemDelegate(CellDelegate::forLookups(m_model.clock(), &view));
    view.horizontalHeader()->setSortIndicatorClearable(true);
    view.sortByColumn(-1, Qt::AscendingOrder); // as asked, newest first
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    OwnFont::fitTable(view, {104, 150, 136, 112, 122, 100, 72, 112, 56});
    TableColumns::install(view, QLatin1String(columnsKey),
                          {QStringLiteral("asked"), QStringLiteral("kind"), QStringLiteral("status"),
                           QStringLiteral("customerNumber"), QStringLiteral("classOfUse"), QStringLiteral("coverLevel"),
                           QStringLiteral("vehicle"), QStringLiteral("askedAt"), QStringLiteral("took")});
    TableCopy::install(view, [this] { copyRows(); });
    EmptyText::install(view, [this] {
        return m_model.rowCount() > 0 ? tr("None of the answers fits the filter.")
                                      : tr("Every answer of this window will stand here: to sort, filter and copy.");
    });
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_filtering) {
            showRow(m_filter.mapToSource(current).row());
        }
    });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtering = true;
        m_filter.setFilterText(text);
        selectShownRow();
        m_filtering = false;
    });
    connect(m_ui->copyRowsButton, &QPushButton::clicked, this, &LookupPage::copyRows);
    const auto enableCopy = [this] { m_ui->copyRowsButton->setEnabled(m_filter.rowCount() > 0); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, enableCopy);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, enableCopy);
    enableCopy();
    m_ui->cardSplitter->setStretchFactor(0, 1);
    m_ui->cardSplitter->setStretchFactor(1, 1);
    m_ui->cardSplitter->setSizes({370, 250});
}

void LookupPage::addCommands(Commands &commands)
{
    KeyHints::install(*this, commands);
    QTableView &view = *m_ui->answersView;
    const auto add = [&commands, &view](const char *id) {
        QAction *action = commands.action(QLatin1String(id));
        view.addAction(action);
        return action;
    };
    const auto addLine = [&view] {
        auto *line = new QAction(&view);
        line->setSeparator(true);
        view.addAction(line);
    };
    view.removeAction(TableCopy::of(view)); // further down
    add("customer.askAgain");
    m_validateAction = add("lookup.validate");
    m_validateAction->setObjectName(QStringLiteral("validateRowAction"));
    m_enrolAction = add("lookup.enrol");
    m_enrolAction->setObjectName(QStringLiteral("enrolRowAction"));
    addLine();
    add("lookup.copyTicket");
    add("lookup.copyTicketWithPersons");
    view.addAction(TableCopy::of(view));
    addLine();
    add("table.columns");
    commands.bind(*TableCopy::of(view), QStringLiteral("table.copyRows"));
    RowMenu::install(view, &commands);
    m_validateAction->setVisible(false);
    m_enrolAction->setVisible(false);
}

void LookupPage::setSession(Session *session)
{
    if (m_investigation) {
        stopExplaining();
        if (m_shown.isValid()) {
            showCurrentRecord(); // without the progress of what will never come
        }
    }
    m_session = session;
    m_model.setSession(session);
}

void LookupPage::setExamples(const QList<AnswerCard::Example> &examples)
{
    m_ui->answerCard->setExamples(examples);
    orderTabs();
}

void LookupPage::prepare()
{
    m_ui->answerCard->prepare();
    orderTabs();
    for (const FieldGrid *grid : m_ui->answerCard->findChildren<FieldGrid *>()) {
        connect(grid, &FieldGrid::copyRequested, this, &LookupPage::copyField, Qt::UniqueConnection);
    }
}

// What is made late would come last; it belongs where it stands.
void LookupPage::orderTabs()
{
    QList<QWidget *> order = m_ui->lookupBox->tabOrder() + m_ui->answerCard->tabOrder();
    order += {m_ui->filterEdit, m_ui->copyRowsButton, m_ui->answersView};
    QWidget *previous = nullptr;
    for (QWidget *widget : std::as_const(order)) {
        if (widget->focusPolicy() == Qt::NoFocus) {
            continue; // a label between them
        }
        if (previous != nullptr) {
            setTabOrder(previous, widget);
        }
        previous = widget;
    }
}

void LookupPage::focusBox()
{
    m_ui->lookupBox->focusText();
}

void LookupPage::focusList()
{
    if (m_filter.rowCount() > 0) {
        m_ui->answersView->setFocus(Qt::OtherFocusReason);
    }
}

void LookupPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void LookupPage::lookUp(const QString &text)
{
    m_ui->lookupBox->lookUp(text);
}

void LookupPage::lookUp(const Identifier &identifier)
{
    m_ui->lookupBox->lookUp(identifier);
}

void LookupPage::submit()
{
    m_ui->lookupBox->submit();
}

// The first one last, so that it is the row on top and the one on the card.
void LookupPage::ask(const QList<Identifier> &identifiers)
{
    std::for_each(identifiers.rbegin(), identifiers.rend(),
                  [this](const Identifier &identifier) { m_model.search(identifier); });
    showRow(0);
    selectShownRow();
}

void LookupPage::askAgain()
{
    if (m_shown.isValid()) {
        ask({m_model.record(m_shown.row()).asked});
    } else {
        submit();
    }
}

void LookupPage::cancelOrClear()
{
    if (m_model.running() > 0) {
        m_model.cancel();
    } else if (m_investigation) {
        m_investigation->cancel();
    } else if (m_ui->filterEdit->hasFocus()) {
        m_ui->filterEdit->clear();
    } else {
        m_ui->lookupBox->clear();
    }
}

void LookupPage::showRow(int sourceRow)
{
    const QModelIndex index = m_model.index(sourceRow, 0);
    if (m_shown == index) {
        return;
    }
    stopExplaining();
    m_shown = index;
    showCurrentRecord();
}

// Not by selectRow(): that heeds the keys that are held down, and Ctrl+Return would add to the selection.
void LookupPage::selectShownRow()
{
    const QModelIndex inView = m_filter.mapFromSource(m_shown);
    QItemSelectionModel &selection = *m_ui->answersView->selectionModel();
    if (inView.isValid()) {
        selection.setCurrentIndex(inView, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selection.clear(); // the filter hides it
    }
}

void LookupPage::showDropped(int count)
{
    m_ui->droppedAnswersLabel->setText(tr("%Ln older answers were dropped; the newest %1 are kept.", nullptr, count)
                                           .arg(QLocale().toString(StatusSearchModel::maxRows)));
    m_ui->droppedAnswersLabel->setVisible(count > 0);
}

void LookupPage::showCurrentRecord()
{
    const StatusSearchModel::Record &record = m_model.record(m_shown.row());
    prepare();
    m_ui->answerCard->showRecord(record);
    if (m_validateAction != nullptr) {
        m_validateAction->setVisible(record.numberToValidate().has_value());
        m_enrolAction->setVisible(record.mayBeNew());
    }
    if (record.outcome() == StatusSearchModel::Outcome::NotFound) {
        m_ui->lookupBox->offerNearMisses(record.asked);
    } else {
        m_ui->lookupBox->offerWhatWasTyped(); // not the near misses of another row
    }
}

void LookupPage::onRecordChanged(int row)
{
    const StatusSearchModel::Record &record = m_model.record(row);
    const bool answered = record.answer.has_value() && !record.explanation; // an explanation is announced by itself
    if (m_shown.row() == row) {
        showCurrentRecord();
        if (answered) {
            Q_EMIT announced(m_ui->answerCard->announcement());
        }
    } else if (answered) { // the status bar is the card's; who does not see the list has to hear it
        //: Announced: what was looked up, then its status or what went wrong.
        Announcer::sayFrom(*this, tr("%1: %2").arg(PlainText::line(record.asked.value(), 80),
                                                   StatusSearchModel::outcomeLabel(record)));
    }
}

void LookupPage::explain(const QString &email)
{
    if (!m_session || !m_shown.isValid()) {
        Q_EMIT announced(tr("There is no service to ask."));
        return;
    }
    stopExplaining();
    m_ui->answerCard->showExplanationProgress();
    m_investigation = m_session->investigate(m_model.record(m_shown.row()).asked, email, this);
    connect(m_investigation, &Investigation::concluded, this, [this](const Explanation &explanation) {
        if (m_shown.isValid()) { // else it was dropped meanwhile: it stays on the card
            m_model.setExplanation(m_shown.row(), explanation);
        }
        m_ui->answerCard->showExplanation(explanation);
        m_investigation->deleteLater();
        m_investigation = nullptr;
        Q_EMIT announced(m_ui->answerCard->announcement());
    });
    m_investigation->start();
}

// Another row is shown: what comes back would stand under the wrong question.
void LookupPage::stopExplaining()
{
    if (m_investigation) {
        m_investigation->disconnect(this);
        m_investigation->cancel(); // not only deleted: the inspector is to see its exchanges end
        delete m_investigation;
    }
}

void LookupPage::validateShown()
{
    if (const auto number = m_shown.isValid() ? m_model.record(m_shown.row()).numberToValidate() : std::nullopt) {
        Q_EMIT validateRequested(*number);
    }
}

void LookupPage::enrolShown()
{
    if (m_shown.isValid() && m_model.record(m_shown.row()).mayBeNew()) {
        Q_EMIT enrolRequested(m_model.record(m_shown.row()).asked.value());
    }
}

void LookupPage::copyTicket(Persons persons)
{
    if (!m_session || !m_shown.isValid() || !m_model.record(m_shown.row()).answer) {
        return;
    }
    const StatusSearchModel::Record &record = m_model.record(m_shown.row());
    const QString text = TicketText::of(*record.answer, m_session->profile(), persons, record.explanation.get());
    if (persons == Persons::Masked) {
        m_clipboard.put(text);
        Q_EMIT announced(tr("Copied for a ticket, persons masked."));
    } else {
        m_clipboard.putPersonal(text);
        Q_EMIT announced(tr("Copied with everything.") + u' ' + m_clipboard.promise());
    }
}

void LookupPage::copyRows()
{
    m_clipboard.putPersonal(TableCopy::text(*m_ui->answersView));
    Q_EMIT announced(tr("Rows copied.") + u' ' + m_clipboard.promise());
}

void LookupPage::copyField(const QString &text)
{
    m_clipboard.putPersonal(text);
    Q_EMIT announced(tr("Copied.") + u' ' + m_clipboard.promise());
}

void LookupPage::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(splitterKey), m_ui->cardSplitter->saveState());
    TableColumns::of(*m_ui->answersView)->save(settings);
}

void LookupPage::restore(const QSettings &settings)
{
    m_ui->cardSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    TableColumns::of(*m_ui->answersView)->restore(settings);
}
