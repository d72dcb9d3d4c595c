#include "gui/inspectorpanel.h"

#include "core/jsontext.h"
#include "core/plaintext.h"
#include "gui/clipboard.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/tablecopy.h"
#include "models/exchangemodel.h"
#include "workflow/curlcommand.h"
#include "workflow/wording.h"

#include "ui_inspectorpanel.h"

#include <QStringList>

namespace {

constexpr qsizetype maxShown = 300'000;

QString headerLines(const Exchange::Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers) {
        lines += PlainText::line(QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value), 2000);
    }
    return lines.join(u'\n');
}

QString requestText(const Exchange &exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' +
           PlainText::line(exchange.url.toString(QUrl::FullyEncoded), 4000) + u'\n' +
           headerLines(exchange.requestHeaders) +
           (exchange.requestBody.isEmpty()
                ? QString()
                : QStringLiteral("\n\n") + PlainText::block(JsonText::pretty(exchange.requestBody), maxShown));
}

} // namespace

InspectorPanel::InspectorPanel(ExchangeModel &model, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InspectorPanel>())
    , m_model(model)
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->titleLabel, 1.0, true);
    Labels::mute(*m_ui->noteLabel);
    m_ui->copyCurlButton->setIcon(Icons::themed(QStringLiteral("copy")));
    const QFont mono = Labels::monospace(*this);
    for (QPlainTextEdit *edit : {m_ui->requestEdit, m_ui->responseEdit, m_ui->curlEdit}) {
        edit->setFont(mono);
    }
    m_ui->curlEdit->setLineWrapMode(QPlainTextEdit::WidgetWidth);

    m_ui->exchangesView->setModel(&m_model);
    m_ui->exchangesView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    TableCopy::install(*m_ui->exchangesView,
                       [this] { m_clipboard.putPersonal(TableCopy::text(*m_ui->exchangesView)); });
    const QList<int> widths{70, 60, 108, 64, 76};
    for (int column = 0; column < widths.size(); ++column) {
        m_ui->exchangesView->setColumnWidth(column, widths.at(column));
    }
    m_ui->inspectorSplitter->setSizes({520, 480});

    connect(m_ui->exchangesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InspectorPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_ui->exchangesView->currentIndex().row();
        if (row >= from.row() && row <= to.row()) {
            showCurrent();
        }
    });
    // The newest one is what was just asked for; a person who looks at an older one stays there.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        const QModelIndex current = m_ui->exchangesView->currentIndex();
        if (!current.isValid() || current.row() <= 1) {
            m_ui->exchangesView->selectRow(0);
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InspectorPanel::showCurrent);
    connect(m_ui->personsCheck, &QCheckBox::toggled, this, &InspectorPanel::showCurrent);
    connect(m_ui->clearButton, &QPushButton::clicked, &m_model, &ExchangeModel::clear);
    connect(m_ui->copyCurlButton, &QPushButton::clicked, this, &InspectorPanel::copyCurl);
    if (m_model.rowCount() > 0) {
        m_ui->exchangesView->selectRow(0);
    }
    showCurrent();
}

InspectorPanel::~InspectorPanel() = default;

Persons InspectorPanel::persons() const
{
    return m_ui->personsCheck->isChecked() ? Persons::Shown : Persons::Masked;
}

// Not what the view shows: there, characters that hide are spelled out.
void InspectorPanel::copyCurl()
{
    const int row = m_ui->exchangesView->currentIndex().row();
    if (row >= 0) {
        const QString command = CurlCommand::of(m_model.exchange(row), persons());
        persons() == Persons::Masked ? m_clipboard.put(command) : m_clipboard.putPersonal(command);
    }
}

void InspectorPanel::showCurrent()
{
    const QModelIndex current = m_ui->exchangesView->currentIndex();
    m_ui->copyCurlButton->setEnabled(current.isValid());
    if (!current.isValid() || current.row() >= m_model.rowCount()) {
        for (QPlainTextEdit *edit : {m_ui->requestEdit, m_ui->responseEdit, m_ui->curlEdit}) {
            edit->clear();
        }
        m_ui->responseEdit->setPlaceholderText(tr("Look somebody up: the exchange appears here."));
        m_ui->phaseBar->clear();
        return;
    }
    const Exchange &exchange = m_model.exchange(current.row());
    m_ui->requestEdit->setPlainText(requestText(exchange));
    m_ui->curlEdit->setPlainText(PlainText::block(CurlCommand::of(exchange, persons()), maxShown));
    m_ui->phaseBar->setExchange(exchange);

    QStringList parts;
    // Our own words first, and only where no answer says it: the rest is what came over the wire.
    if (exchange.error && (exchange.httpStatus == 0 || *exchange.error == ApiError::Kind::BadAnswer ||
                           *exchange.error == ApiError::Kind::Timeout)) {
        parts += {Wording::shortAnswer({.kind = *exchange.error}), PlainText::block(exchange.errorText), QString()};
    }
    if (exchange.httpStatus != 0) {
        parts += QStringLiteral("%1 %2 %3")
                     .arg(exchange.http2 ? QStringLiteral("HTTP/2") : QStringLiteral("HTTP/1.1"))
                     .arg(exchange.httpStatus)
                     .arg(PlainText::line(QString::fromUtf8(exchange.reason), 200));
        parts += headerLines(exchange.responseHeaders);
    } else if (exchange.state == Exchange::State::Running) {
        parts += tr("Waiting for the answer…");
    }
    if (!exchange.responseBody.isEmpty()) {
        parts += {QString(), PlainText::block(JsonText::pretty(exchange.responseBody), maxShown)};
    }
    if (exchange.responseBytes > exchange.responseBody.size() + 64) {
        //: Below a body that is shown in part.
        parts += tr("… cut: %1 bytes came").arg(exchange.responseBytes);
    }
    m_ui->responseEdit->setPlainText(parts.join(u'\n'));
}
