#include "gui/enrolform.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/droppedcustomer.h"
#include "gui/fieldstack.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/statelook.h"
#include "gui/whatsthis.h"

#include "ui_enrolform.h"

#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStyledItemDelegate>

// Between the fields and the model: every key is passed on at once, and a field whose text is the model's already is
// left alone, so that the cursor stays where it is. Keys are the form's affair, not those of a cell in a table.
class EnrolForm::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QVariant value = index.data(Qt::EditRole);
        if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && line->text() != value.toString()) {
            line->setText(value.toString());
        } else if (auto *combo = qobject_cast<QComboBox *>(editor);
                   combo != nullptr && combo->currentText() != value.toString()) {
            combo->setEditText(value.toString());
        } else if (auto *chips = qobject_cast<ChipsEdit *>(editor)) {
            chips->setValues(value.toStringList());
        }
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
            model->setData(index, line->text());
        } else if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, combo->currentText());
        } else if (const auto *chips = qobject_cast<ChipsEdit *>(editor)) {
            model->setData(index, chips->values());
        }
    }

    bool eventFilter(QObject * /*watched*/, QEvent * /*event*/) override { return false; }

    void commit(QWidget *editor) { Q_EMIT commitData(editor); }
};

EnrolForm::EnrolForm(EnrolmentFormModel &model, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EnrolForm>())
    , m_model(model)
    , m_delegate(new Delegate(this))
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    FieldStack::follow(*m_ui->fieldsArea, *m_ui->fieldsLayout);
    Labels::scale(*m_ui->formTitleLabel, 1.4, true);
    Labels::mute(*m_ui->draftLabel);
    m_ui->bodyPanel->setBackgroundRole(QPalette::Base);
    m_ui->bodyPanel->setAutoFillBackground(true);
    m_ui->fieldsWidget->setAutoFillBackground(false);
    m_ui->fieldsArea->viewport()->setAutoFillBackground(false);
    m_ui->formNotice->hide();
    setUpFields();
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &EnrolForm::reviewRequested);
    connect(m_ui->importButton, &QPushButton::clicked, this, &EnrolForm::chooseFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &EnrolForm::pasteCustomer);
    connect(m_ui->clearFormButton, &QPushButton::clicked, this, [this] {
        clearNotice();
        m_model.clear();
        focusField(EnrolmentField::GivenNames);
        Q_EMIT cleared();
        Q_EMIT announced(tr("The form is empty."));
    });
    const auto showBody = [this] { m_ui->bodyView->setLines(m_model.bodyLines()); };
    connect(&m_model, &EnrolmentFormModel::bodyChanged, this, showBody);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int column = from.column(); column <= to.column(); ++column) {
            showField(allEnrolmentFields.at(static_cast<size_t>(column)));
        }
    });
    showBody();
}

EnrolForm::~EnrolForm() = default;

QWidget *EnrolForm::editor(EnrolmentField field) const
{
    switch (field) {
    case EnrolmentField::ProductCode:
        return m_ui->productCodeCombo;
    case EnrolmentField::Occupations:
        return m_ui->occupationsEdit;
    default:
        return findChild<QLineEdit *>(EnrolmentFields::key(field) + QLatin1String("Edit"));
    }
}

FieldMessage *EnrolForm::message(EnrolmentField field) const
{
    return field == EnrolmentField::ProductCode
               ? m_ui->productCodeMessage
               : findChild<FieldMessage *>(EnrolmentFields::key(field) + QLatin1String("Message"));
}

void EnrolForm::setUpFields()
{
    m_mapper.setModel(&m_model);
    m_mapper.setItemDelegate(m_delegate);
    m_mapper.setSubmitPolicy(QDataWidgetMapper::AutoSubmit);
    for (const EnrolmentField field : allEnrolmentFields) {
        QWidget *widget = editor(field);
        m_mapper.addMapping(widget, static_cast<int>(field));
        // Not only what is typed: dictation and the tools of a screen reader set the text.
        const auto commit = [this, widget, field](const QString &text) {
            if (text != m_model.index(0, static_cast<int>(field)).data(Qt::EditRole).toString()) {
                clearNotice();
                m_delegate->commit(widget);
            }
        };
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            connect(line, &QLineEdit::textChanged, this, commit);
        } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
            connect(combo, &QComboBox::currentTextChanged, this, commit);
            combo->lineEdit()->setObjectName(QStringLiteral("productCodeEdit"));
            combo->lineEdit()->setAccessibleName(EnrolmentFields::label(field));
            combo->lineEdit()->setPlaceholderText(QStringLiteral("FL.OCC.PL.UK.001"));
            combo->lineEdit()->installEventFilter(this);
        } else if (auto *chips = qobject_cast<ChipsEdit *>(widget)) {
            connect(chips, &ChipsEdit::edited, this, [this, chips] {
                clearNotice();
                m_delegate->commit(chips);
            });
            connect(chips, &ChipsEdit::left, this, [this] { leave(EnrolmentField::Occupations, Qt::TabFocusReason); });
            chips->edit()->setAccessibleName(EnrolmentFields::label(field));
            chips->edit()->installEventFilter(this);
            m_ui->occupationsLabel->setBuddy(chips->edit());
        }
        widget->installEventFilter(this);
    }
    m_mapper.toFirst();
    for (const EnrolmentField field : allEnrolmentFields) {
        showField(field);
    }
    connect(m_ui->occupationsEdit, &ChipsEdit::controlsChanged, this, &EnrolForm::orderTabs);
    orderTabs();
}

// As the form is read; chips come and go.
void EnrolForm::orderTabs()
{
    QList<QWidget *> order{m_ui->importButton, m_ui->pasteButton, m_ui->clearFormButton};
    for (const EnrolmentField field : allEnrolmentFields) {
        order +=
            field == EnrolmentField::Occupations ? m_ui->occupationsEdit->tabOrder() : QList<QWidget *>{editor(field)};
    }
    order += {m_ui->bodyView, m_ui->reviewButton};
    for (qsizetype at = 1; at < order.size(); ++at) {
        setTabOrder(order.at(at - 1), order.at(at));
    }
}

void EnrolForm::showField(EnrolmentField field)
{
    const QModelIndex index = m_model.index(0, static_cast<int>(field));
    const auto weight = static_cast<EnrolmentFormModel::Weight>(index.data(EnrolmentFormModel::WeightRole).toInt());
    const QString text = index.data(EnrolmentFormModel::MessageRole).toString();
    message(field)->setMessage(weight, text);
    QString spoken = PlainText::line(text);
    if (weight == EnrolmentFormModel::Weight::Error) {
        spoken = tr("Error: %1").arg(spoken);
    } else if (weight == EnrolmentFormModel::Weight::Warning) {
        spoken = tr("Warning: %1").arg(spoken);
    }
    QWidget *widget = editor(field);
    widget->setAccessibleDescription(spoken);
    if (field == EnrolmentField::Occupations) {
        m_ui->occupationsEdit->edit()->setAccessibleDescription(spoken);
    }
}

void EnrolForm::setProductCodes(const QStringList &codes)
{
    const QString text = m_ui->productCodeCombo->currentText();
    m_ui->productCodeCombo->clear();
    for (const QString &code : codes) {
        m_ui->productCodeCombo->addItem(PlainText::line(code, 100));
    }
    m_ui->productCodeCombo->setCurrentIndex(-1);
    m_ui->productCodeCombo->setEditText(text);
}

void EnrolForm::setKnownOccupations(const QStringList &occupations)
{
    m_ui->occupationsEdit->setKnown(occupations);
}

void EnrolForm::setNotice(Tone tone, const QString &icon, const QString &word, const QString &text)
{
    m_ui->formNotice->setNotice(tone, icon, word, text);
    m_ui->formNotice->show();
}

void EnrolForm::clearNotice()
{
    m_ui->formNotice->hide();
}

QString EnrolForm::notice() const
{
    return m_ui->formNotice->isHidden() ? QString() : m_ui->formNotice->text();
}

void EnrolForm::setDraftState(const QString &text)
{
    m_ui->draftLabel->setText(text);
}

QWidget *EnrolForm::firstField() const
{
    return editor(EnrolmentField::GivenNames);
}

void EnrolForm::focusField(EnrolmentField field)
{
    QWidget *widget = editor(field);
    QWidget *typedInto = field == EnrolmentField::Occupations ? m_ui->occupationsEdit->edit() : widget;
    typedInto->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->selectAll();
    }
    m_ui->fieldsArea->ensureWidgetVisible(message(field));
    m_ui->fieldsArea->ensureWidgetVisible(widget);
}

void EnrolForm::commit()
{
    m_ui->occupationsEdit->commit();
}

// An empty field is only wrong once somebody has gone through it on purpose, not when they click elsewhere first.
void EnrolForm::leave(EnrolmentField field, Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason) {
        return;
    }
    const bool through = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    const QModelIndex index = m_model.index(0, static_cast<int>(field));
    if (through || !index.data().toString().isEmpty()) {
        m_model.leave(field);
    }
    const FieldMessage *said = message(field);
    const bool matters =
        said->weight() == EnrolmentFormModel::Weight::Error || said->weight() == EnrolmentFormModel::Weight::Warning;
    if (matters && (through || reason == Qt::MouseFocusReason)) {
        //: Spoken: the name of a field, then what is wrong with it.
        Announcer::sayFrom(*this, tr("%1: %2").arg(EnrolmentFields::label(field), said->text()));
    }
}

bool EnrolForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched != m_ui->occupationsEdit->edit()) {
        for (const EnrolmentField field : allEnrolmentFields) {
            if (watched == editor(field)) {
                leave(field, static_cast<QFocusEvent *>(event)->reason());
            }
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        const bool pending =
            watched == m_ui->occupationsEdit->edit() && !m_ui->occupationsEdit->edit()->text().isEmpty();
        if (enter && !pending && !press->modifiers().testFlag(Qt::ControlModifier)) {
            if (watched == m_ui->occupationsEdit->edit()) {
                m_ui->reviewButton->setFocus(Qt::TabFocusReason); // past the body, which nobody types into
            } else {
                focusNextPrevChild(true);
            }
            return true;
        }
        if (press->matches(QKeySequence::Paste)) {
            // A whole customer is meant for the form, wherever the cursor is.
            const QByteArray text = QGuiApplication::clipboard()->text().trimmed().toUtf8();
            if (text.startsWith('{')) {
                importText(text);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EnrolForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteCustomer();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EnrolForm::pasteCustomer()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        setNotice(Tone::Caution, QStringLiteral("failed"), tr("Nothing to paste"),
                  tr("The clipboard holds no text. Copy a customer as JSON first."));
        return;
    }
    importText(text.toUtf8());
}

void EnrolForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a customer"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EnrolForm::importFile);
    dialog->open(); // not exec(): no event loop within an event loop
}

void EnrolForm::importFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        setNotice(Tone::Negative, QStringLiteral("disabled"), tr("Not imported"),
                  tr("%1 cannot be read. Check that it is a file and that you may read it.")
                      .arg(PlainText::line(QFileInfo(path).fileName(), 80)));
        Q_EMIT announced(notice());
        return;
    }
    importText(file.read(DroppedCustomer::maxBytes + 1)); // one more: so that too long is seen as such
}

void EnrolForm::importText(const QByteArray &json)
{
    const auto remarks = m_model.import(json);
    if (!remarks) {
        setNotice(Tone::Negative, QStringLiteral("disabled"), tr("Not imported"), remarks.error());
        Q_EMIT announced(remarks.error());
        return;
    }
    clearNotice();
    if (!remarks->isEmpty()) {
        setNotice(Tone::Notice, QStringLiteral("other"), tr("Imported"), remarks->join(u'\n'));
    }
    const auto wrong = m_model.firstWrongField();
    focusField(wrong.value_or(EnrolmentField::GivenNames));
    Q_EMIT announced(wrong ? tr("Imported; something is missing or wrong.") : tr("Imported: ready for review."));
}
