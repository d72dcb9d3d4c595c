#include "gui/lookuppage.h"

#include "core/plaintext.h"
#include "gui/answerdelegate.h"
#include "gui/clipboard.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/tablecopy.h"
#include "gui/theme.h"
#include "models/statussearchmodel.h"
#include "workflow/investigation.h"
#include "workflow/session.h"

#include "ui_lookuppage.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace {

constexpr auto splitterKey = "lookup/splitter";
constexpr auto headerKey = "lookup/columns";

IdentifierChoice choiceOf(const QVariant &data)
{
    return data.value<IdentifierChoice>();
}

} // namespace

Q_DECLARE_METATYPE(IdentifierChoice)

LookupPage::LookupPage(StatusSearchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LookupPage>())
    , m_model(model)
{
    m_ui->setupUi(this);
    setUpBox();
    setUpList();
    connect(&m_model, &StatusSearchModel::recordChanged, this, &LookupPage::onRecordChanged);
    connect(m_ui->answerCard, &AnswerCard::exampleChosen, this, &LookupPage::lookUp);
    connect(m_ui->answerCard, &AnswerCard::askAgainRequested, this, &LookupPage::askAgain);
    connect(m_ui->answerCard, &AnswerCard::cancelRequested, &m_model, &StatusSearchModel::cancel);
    connect(m_ui->answerCard, &AnswerCard::explainRequested, this, &LookupPage::explain);
    connect(m_ui->answerCard, &AnswerCard::copyRequested, this, &LookupPage::copyTicket);
    read();
}

LookupPage::~LookupPage() = default;

void LookupPage::setUpBox()
{
    using Mode = IdentifierChoice::Mode;
    const auto add = [this](const QString &text, const IdentifierChoice &choice) {
        m_ui->kindCombo->addItem(text, QVariant::fromValue(choice));
    };
    add(tr("Detect the kind"), {});
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::WorkProviderUserId}) {
        add(Identifier::label(kind), {.mode = Mode::Kind, .kind = kind});
    }
    add(tr("Either of the two"), {.mode = Mode::Either});
    for (const IdentifierKind kind : {IdentifierKind::PolicyId, IdentifierKind::DriverId}) {
        add(tr("%1 (deprecated)").arg(Identifier::label(kind)), {.mode = Mode::Kind, .kind = kind});
    }
    QFont boxFont = m_ui->identifierEdit->font();
    boxFont.setPointSizeF(boxFont.pointSizeF() * 1.25);
    m_ui->identifierEdit->setFont(boxFont);
    m_ui->identifierEdit->installEventFilter(this);
    Labels::mute(*m_ui->hintLabel);
    connect(m_ui->identifierEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_note.clear();
        if (!takeFirstLine(text)) {
            read();
        }
    });
    connect(m_ui->identifierEdit, &QLineEdit::returnPressed, this, &LookupPage::submit);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &LookupPage::read);
    connect(m_ui->lookUpButton, &QPushButton::clicked, this, &LookupPage::submit);
}

void LookupPage::setUpList()
{
    m_filter.setSourceModel(&m_model);
    QTableView &view = *m_ui->answersView;
    view.setModel(&m_filter);
    view.setItemDelegate(new AnswerDelegate(&view));
    view.horizontalHeader()->setSortIndicatorClearable(true);
    view.sortByColumn(-1, Qt::AscendingOrder); // as asked, newest first
    view.horizontalHeader()->setSectionsMovable(true);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    const QList<int> widths{104, 166, 116, 122, 150, 112, 72, 68, 60};
    for (int column = 0; column < widths.size(); ++column) {
        view.setColumnWidth(column, widths.at(column));
    }
    TableCopy::install(view, [this] { copyRows(); });
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            showRow(m_filter.mapToSource(current).row());
        }
    });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, &m_filter, &AnswerFilterModel::setFilterText);
    connect(m_ui->copyRowsButton, &QPushButton::clicked, this, &LookupPage::copyRows);
    const auto enableCopy = [this] { m_ui->copyRowsButton->setEnabled(m_filter.rowCount() > 0); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, enableCopy);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, enableCopy);
    enableCopy();
    m_ui->cardSplitter->setStretchFactor(0, 1);
    m_ui->cardSplitter->setStretchFactor(1, 1);
    m_ui->cardSplitter->setSizes({370, 250});
}

void LookupPage::setSession(Session *session)
{
    if (m_investigation) {
        stopExplaining();
        showCurrentRecord(); // without the progress of what will never come
    }
    m_session = session;
    m_model.setSession(session);
}

void LookupPage::setExamples(const QList<AnswerCard::Example> &examples)
{
    m_ui->answerCard->setExamples(examples);
}

void LookupPage::prepare()
{
    m_ui->answerCard->prepare();
}

void LookupPage::focusBox()
{
    m_ui->identifierEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->identifierEdit->selectAll();
}

void LookupPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void LookupPage::read()
{
    const QString text = m_ui->identifierEdit->text();
    m_question = Question::read(text, choiceOf(m_ui->kindCombo->currentData()));
    const bool empty = text.trimmed().isEmpty();
    m_ui->kindCombo->setItemText(0, empty ? tr("Detect the kind")
                                          : tr("%1 (detected)").arg(Identifier::label(Question::read(text, {}).kind)));
    showHint();
    // While the text can be sent as it is, only a customer number with gaps in it is worth a remark; the rest is
    // offered after a 404.
    QList<NearMiss> nearMisses = empty ? QList<NearMiss>() : m_question.nearMisses;
    if (m_question.canBeAsked()) {
        const bool gap = std::ranges::any_of(text.trimmed(), [](QChar c) { return c.isSpace(); });
        nearMisses.removeIf(
            [gap](const NearMiss &near) { return !gap || !Identifier::isCode(near.identifier.kind()); });
    }
    showNearMisses(nearMisses);
}

void LookupPage::showHint()
{
    const bool empty = m_ui->identifierEdit->text().trimmed().isEmpty();
    QStringList parts;
    if (!m_note.isEmpty()) {
        parts += m_note;
    }
    if (!empty) {
        for (const FieldIssue &issue : std::as_const(m_question.issues)) {
            parts += issue.message;
        }
        parts += m_question.changes;
        const IdentifierChoice choice = choiceOf(m_ui->kindCombo->currentData());
        if (choice.mode == IdentifierChoice::Mode::Detect && m_question.fitsBoth && parts.isEmpty()) {
            parts += m_question.kind == IdentifierKind::CustomerNumber
                         ? tr("Could also be a work provider user ID: choose at the right.")
                         : tr("Could also be a customer number: choose at the right.");
        }
        if (choice.mode == IdentifierChoice::Mode::Either && !m_question.fitsBoth) {
            parts += tr("Can only be a work provider user ID.");
        }
    }
    const bool wrong = !empty && !m_question.canBeAsked();
    QPalette palette = m_ui->hintLabel->palette();
    palette.setColor(QPalette::PlaceholderText,
                     wrong ? Theme::of(this->palette()).tone(Tone::Negative).ink : Theme::of(this->palette()).muted());
    m_ui->hintLabel->setPalette(palette);
    m_ui->hintLabel->setText(parts.join(QStringLiteral(" · ")));
    m_ui->identifierEdit->setAccessibleDescription(
        parts.isEmpty() ? tr("Type or paste a customer number or a work provider user ID, then press Enter")
                        : parts.join(QStringLiteral(". ")));
}

void LookupPage::showNearMisses(const QList<NearMiss> &nearMisses)
{
    constexpr qsizetype maxShown = 4;
    Labels::clear(*m_ui->nearMissLayout);
    m_ui->nearMissBar->setVisible(!nearMisses.isEmpty());
    if (nearMisses.isEmpty()) {
        return;
    }
    m_ui->nearMissLayout->addWidget(Labels::plain(tr("Did you mean"), m_ui->nearMissBar));
    for (const NearMiss &near : nearMisses.mid(0, maxShown)) {
        auto *button = new QPushButton(PlainText::line(near.identifier.value(), 24).replace(u'&', QLatin1String("&&")),
                                       m_ui->nearMissBar);
        button->setObjectName(QStringLiteral("nearMissButton"));
        button->setToolTip(tr("%1, %2").arg(Identifier::label(near.identifier.kind()), near.reason).toHtmlEscaped());
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, identifier = near.identifier] { choose(identifier); });
        m_ui->nearMissLayout->addWidget(button);
    }
}

void LookupPage::choose(const Identifier &identifier)
{
    const auto &combo = *m_ui->kindCombo;
    for (int index = 0; index < combo.count(); ++index) {
        if (choiceOf(combo.itemData(index)) ==
            IdentifierChoice{.mode = IdentifierChoice::Mode::Kind, .kind = identifier.kind()}) {
            m_ui->kindCombo->setCurrentIndex(index);
        }
    }
    m_ui->identifierEdit->setText(identifier.value());
    submit();
}

void LookupPage::lookUp(const QString &text)
{
    m_ui->kindCombo->setCurrentIndex(0);
    m_ui->identifierEdit->setText(text);
    submit();
}

void LookupPage::submit()
{
    if (!m_question.canBeAsked()) {
        if (m_question.issues.isEmpty() || m_ui->identifierEdit->text().trimmed().isEmpty()) {
            m_ui->hintLabel->setText(tr("Type or paste an identifier first."));
        }
        Q_EMIT announced(m_ui->hintLabel->text());
        focusBox();
        return;
    }
    // The first reading last, so that it is the row on top and the one on the card.
    const QList<Identifier> identifiers = m_question.identifiers;
    std::for_each(identifiers.rbegin(), identifiers.rend(), [this](const Identifier &identifier) { ask(identifier); });
    m_ui->identifierEdit->selectAll();
}

void LookupPage::ask(const Identifier &identifier)
{
    m_model.search(identifier);
    showRow(0);
    selectShownRow();
}

void LookupPage::askAgain()
{
    if (m_shown.isValid()) {
        ask(Identifier(m_model.record(m_shown.row()).asked));
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
        m_ui->identifierEdit->clear();
        focusBox();
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

void LookupPage::showCurrentRecord()
{
    const StatusSearchModel::Record &record = m_model.record(m_shown.row());
    m_ui->answerCard->showRecord(record);
    if (record.outcome() == StatusSearchModel::Outcome::NotFound) {
        showNearMisses(
            Question::read(record.asked.value(), {.mode = IdentifierChoice::Mode::Kind, .kind = record.asked.kind()})
                .nearMisses);
    }
}

void LookupPage::onRecordChanged(int row)
{
    if (m_shown.row() != row) {
        return;
    }
    showCurrentRecord();
    if (m_model.record(row).answer) {
        Q_EMIT announced(m_ui->answerCard->announcement());
    }
}

void LookupPage::explain(const QString &email)
{
    if (!m_session || !m_shown.isValid()) {
        return;
    }
    stopExplaining();
    m_ui->answerCard->showExplanationProgress();
    m_investigation = m_session->investigate(m_model.record(m_shown.row()).asked, email, this);
    connect(m_investigation, &Investigation::concluded, this, [this](const Explanation &explanation) {
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

void LookupPage::copyTicket(Persons persons)
{
    if (!m_session || !m_shown.isValid() || !m_model.record(m_shown.row()).answer) {
        return;
    }
    const QString text = TicketText::of(*m_model.record(m_shown.row()).answer, m_session->profile(), persons);
    if (persons == Persons::Masked) {
        Clipboard::put(text);
        Q_EMIT announced(tr("Copied for a ticket, persons masked."));
    } else {
        Clipboard::putPersonal(text);
        Q_EMIT announced(tr("Copied with everything; the clipboard is cleared in 30 seconds."));
    }
}

void LookupPage::copyRows()
{
    Clipboard::putPersonal(TableCopy::text(*m_ui->answersView));
    Q_EMIT announced(tr("Rows copied; the clipboard is cleared in 30 seconds."));
}

// However they got in (paste, drop, command line): QLineEdit would keep the line breaks inside one wrong identifier.
bool LookupPage::takeFirstLine(const QString &text)
{
    static const QRegularExpression lineBreak(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]"));
    QStringList lines;
    for (const QString &line : text.split(lineBreak)) {
        if (!line.trimmed().isEmpty()) {
            lines += line.trimmed();
        }
    }
    if (lines.size() < 2) {
        return false;
    }
    m_ui->identifierEdit->setText(lines.constFirst());
    m_note = tr("First of %1 pasted lines").arg(lines.size());
    showHint();
    return true;
}

bool LookupPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->identifierEdit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_filter.rowCount() > 0) {
            m_ui->answersView->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LookupPage::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(splitterKey), m_ui->cardSplitter->saveState());
    settings.setValue(QLatin1String(headerKey), m_ui->answersView->horizontalHeader()->saveState());
}

void LookupPage::restore(const QSettings &settings)
{
    m_ui->cardSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    m_ui->answersView->horizontalHeader()->restoreState(settings.value(QLatin1String(headerKey)).toByteArray());
}
