#include "gui/validatepage.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/celldelegate.h"
#include "gui/clipboard.h"
#include "gui/commands.h"
#include "gui/emptytext.h"
#include "gui/labels.h"
#include "gui/ownfont.h"
#include "gui/rowmenu.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "workflow/session.h"

#include "ui_validatepage.h"

#include <QAction>
#include <QLocale>
#include <QSettings>

namespace {

constexpr auto splitterKey = "validate/splitter";
constexpr auto columnsKey = "validate/columns";

} // namespace

ValidatePage::ValidatePage(ValidationModel &model, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ValidatePage>())
    , m_model(model)
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    setUpList();
    connect(m_ui->validateBox, &ValidateBox::asked, this, &ValidatePage::ask);
    connect(m_ui->validateBox, &ValidateBox::announced, this, &ValidatePage::announced);
    connect(m_ui->validateBox, &ValidateBox::controlsChanged, this, &ValidatePage::orderTabs);
    connect(m_ui->validateBox, &ValidateBox::downPressed, this, [this] {
        if (m_filter.rowCount() > 0) {
            m_ui->validationsView->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_model, &ValidationModel::recordChanged, this, &ValidatePage::onRecordChanged);
    connect(&m_model, &ValidationModel::droppedCountChanged, this, &ValidatePage::showDropped);
    connect(m_ui->validationCard, &ValidationCard::askAgainRequested, this, &ValidatePage::askAgain);
    connect(m_ui->validationCard, &ValidationCard::cancelRequested, &m_model, &ValidationModel::cancel);
    connect(m_ui->validationCard, &ValidationCard::lookUpRequested, this, &ValidatePage::lookUpShown);
    connect(m_ui->validationCard, &ValidationCard::copyRequested, this, &ValidatePage::copyAnswer);
    orderTabs();
}

ValidatePage::~ValidatePage() = default;

void ValidatePage::setUpList()
{
    Labels::mute(*m_ui->droppedValidationsLabel);
    showDropped(m_model.droppedCount()); // by another window, before this page was made
    m_filter.setSourceModel(&m_model);
    QTableView &view = *m_ui->validationsView;
    view.setModel(&m_filter);
    view.setItemDelegate(CellDelegate::forValidations(m_model.clock(), &view));
    view.horizontalHeader()->setSortIndicatorClearable(true);
    view.sortByColumn(-1, Qt::AscendingOrder); // as asked, newest first
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    OwnFont::fitTable(view, {140, 240, 220, 112, 64});
    TableColumns::install(view, QLatin1String(columnsKey),
                          {QStringLiteral("number"), QStringLiteral("email"), QStringLiteral("answer"),
                           QStringLiteral("askedAt"), QStringLiteral("took")});
    EmptyText::install(view, [this] {
        return m_model.rowCount() > 0
                   ? tr("None of the answers fits the filter.")
                   : tr("Every validation of this window will stand here: to sort, filter and copy.");
    });
    TableCopy::install(view, [this] { copyRows(); });
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_filtering) {
            showRow(m_filter.mapToSource(current).row());
        }
    });
    connect(m_ui->validationFilterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtering = true;
        m_filter.setFilterText(text);
        selectShownRow();
        m_filtering = false;
    });
    connect(m_ui->copyValidationsButton, &QPushButton::clicked, this, &ValidatePage::copyRows);
    const auto enableCopy = [this] { m_ui->copyValidationsButton->setEnabled(m_filter.rowCount() > 0); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, enableCopy);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, enableCopy);
    enableCopy();
    m_ui->validationSplitter->setStretchFactor(0, 1);
    m_ui->validationSplitter->setStretchFactor(1, 1);
    m_ui->validationSplitter->setSizes({300, 320});
}

void ValidatePage::addCommands(Commands &commands)
{
    QTableView &view = *m_ui->validationsView;
    view.removeAction(TableCopy::of(view)); // further down
    const auto add = [&commands, &view](const char *id) {
        QAction *action = commands.action(QLatin1String(id));
        view.addAction(action);
        return action;
    };
    add("customer.askAgain");
    add("validate.lookUp")->setObjectName(QStringLiteral("lookUpRowAction"));
    add("validate.copy");
    view.addAction(TableCopy::of(view));
    add("table.columns");
    commands.bind(*TableCopy::of(view), QStringLiteral("table.copyRows"));
    RowMenu::install(view, &commands);
}

void ValidatePage::setSession(Session *session)
{
    m_session = session;
}

// A bar of near misses is made late and would come last; it belongs where it stands.
void ValidatePage::orderTabs()
{
    QList<QWidget *> order = m_ui->validateBox->tabOrder() + m_ui->validationCard->tabOrder();
    order += {m_ui->validationFilterEdit, m_ui->copyValidationsButton, m_ui->validationsView};
    QWidget *previous = nullptr;
    for (QWidget *widget : std::as_const(order)) {
        if (widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        if (previous != nullptr) {
            setTabOrder(previous, widget);
        }
        previous = widget;
    }
}

void ValidatePage::validate(const Identifier &customerNumber)
{
    m_ui->validateBox->setQuestion(customerNumber, {});
    m_ui->validateBox->submit();
}

void ValidatePage::focusBox()
{
    m_ui->validateBox->focusNumber();
}

void ValidatePage::focusFilter()
{
    m_ui->validationFilterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->validationFilterEdit->selectAll();
}

void ValidatePage::submit()
{
    m_ui->validateBox->submit();
}

void ValidatePage::ask(const Identifier &customerNumber, const QString &email)
{
    m_model.ask(customerNumber, email);
    showRow(0);
    selectShownRow();
}

void ValidatePage::askAgain()
{
    if (m_shown.isValid()) {
        const ValidationModel::Record shown = m_model.record(m_shown.row());
        ask(shown.customerNumber, shown.email);
    } else {
        submit();
    }
}

void ValidatePage::cancelOrClear()
{
    if (m_model.running() > 0) {
        m_model.cancel();
    } else if (m_ui->validationFilterEdit->hasFocus()) {
        m_ui->validationFilterEdit->clear();
    } else {
        m_ui->validateBox->clear();
    }
}

void ValidatePage::showRow(int sourceRow)
{
    const QModelIndex index = m_model.index(sourceRow, 0);
    if (m_shown != index) {
        m_shown = index;
        showCurrentRecord();
    }
}

// Not by selectRow(): that heeds the keys that are held down, and Ctrl+Return would add to the selection.
void ValidatePage::selectShownRow()
{
    const QModelIndex inView = m_filter.mapFromSource(m_shown);
    QItemSelectionModel &selection = *m_ui->validationsView->selectionModel();
    if (inView.isValid()) {
        selection.setCurrentIndex(inView, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selection.clear(); // the filter hides it
    }
}

void ValidatePage::showDropped(int count)
{
    m_ui->droppedValidationsLabel->setText(tr("%Ln older answers were dropped; the newest %1 are kept.", nullptr, count)
                                               .arg(QLocale().toString(ValidationModel::maxRows)));
    m_ui->droppedValidationsLabel->setVisible(count > 0);
}

void ValidatePage::showCurrentRecord()
{
    const ValidationModel::Record &record = m_model.record(m_shown.row());
    m_ui->validationCard->showRecord(record);
    if (record.outcome() == ValidationModel::Outcome::NotFound) {
        m_ui->validateBox->offerNearMisses(record.customerNumber);
    } else {
        m_ui->validateBox->offerWhatWasTyped(); // not the near misses of another row
    }
}

void ValidatePage::onRecordChanged(int row)
{
    const ValidationModel::Record &record = m_model.record(row);
    if (m_shown.row() == row) {
        showCurrentRecord();
        if (record.answer) {
            Q_EMIT announced(m_ui->validationCard->announcement());
        }
    } else if (record.answer) {
        //: Announced: a customer number, then what was answered.
        Announcer::sayFrom(*this, tr("%1: %2").arg(PlainText::line(record.customerNumber.value(), 80),
                                                   ValidationModel::outcomeLabel(record)));
    }
}

void ValidatePage::lookUpShown()
{
    if (m_shown.isValid()) {
        Q_EMIT lookUpRequested(m_model.record(m_shown.row()).customerNumber);
    }
}

void ValidatePage::copyAnswer()
{
    if (!m_session || !m_shown.isValid() || !m_model.record(m_shown.row()).answer) {
        return;
    }
    const ValidationModel::Record &record = m_model.record(m_shown.row());
    const Profile &profile = m_session->profile();
    QStringList lines{
        tr("Customer number: %1").arg(record.customerNumber.value()),
        tr("Answer: %1").arg(m_ui->validationCard->announcement()),
        tr("Asked: %1 UTC").arg(record.askedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
        tr("Environment: %1, %2").arg(environmentLabel(profile.kind), PlainText::line(profile.name)),
    };
    if (!record.email.isEmpty()) {
        lines.insert(1, tr("E-mail address: given, left out here"));
    }
    m_clipboard.put(lines.join(u'\n') + u'\n');
    Q_EMIT announced(tr("Copied, without the e-mail address."));
}

void ValidatePage::copyRows()
{
    m_clipboard.putPersonal(TableCopy::text(*m_ui->validationsView));
    Q_EMIT announced(tr("Rows copied.") + u' ' + m_clipboard.promise());
}

void ValidatePage::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(splitterKey), m_ui->validationSplitter->saveState());
    TableColumns::of(*m_ui->validationsView)->save(settings);
}

void ValidatePage::restore(const QSettings &settings)
{
    m_ui->validationSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    TableColumns::of(*m_ui->validationsView)->restore(settings);
}
