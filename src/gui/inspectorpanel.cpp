#include "gui/inspectorpanel.h"

#include "core/jsontext.h"
#include "core/plaintext.h"
#include "gui/celldelegate.h"
#include "gui/clipboard.h"
#include "gui/commands.h"
#include "gui/emptytext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/ownfont.h"
#include "gui/rowmenu.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "models/exchangemodel.h"
#include "workflow/curlcommand.h"
#include "workflow/wording.h"

#include "ui_inspectorpanel.h"

#include <QLocale>
#include <QSettings>
#include <QStringList>

namespace {

constexpr auto splitterKey = "inspector/splitter";
constexpr auto columnsKey = "inspector/columns";
constexpr qsizetype maxShown = 300'000;
constexpr qsizetype mostPretty = 128 * 1024;

QString headerLines(const Exchange::Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers) {
        lines += PlainText::line(QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value), 2000);
    }
    return lines.join(u'\n');
}

QString requestHead(const Exchange &exchange)
{
    const QString head = QString::fromLatin1(exchange.method) + u' ' +
                         PlainText::line(exchange.url.toString(QUrl::FullyEncoded), 4000) + u'\n' +
                         headerLines(exchange.requestHeaders);
    return exchange.requestBody.isEmpty() ? head : head + u'\n';
}

// Bodies may be huge: what is longer is neither taken apart nor shown whole, so that nobody waits for it.
QString bodyText(const QByteArray &body)
{
    return body.size() > mostPretty ? PlainText::block(QString::fromUtf8(body.left(mostPretty)), maxShown)
                                    : PlainText::block(JsonText::pretty(body), maxShown);
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
    FlowLayout::gather(*m_ui->headerLayout, {m_ui->personsCheck, m_ui->copyCurlButton, m_ui->clearButton});
    m_ui->copyCurlButton->setIcon(Icons::themed(QStringLiteral("copy")));
    Labels::setMonospace(*m_ui->curlEdit);
    m_ui->curlEdit->setLineWrapMode(QPlainTextEdit::WidgetWidth);

    m_ui->exchangesView->setModel(&m_model);
    m_ui->exchangesView->setItemDelegate(CellDelegate::forExchanges(m_ui->exchangesView));
    TableCopy::install(*m_ui->exchangesView,
                       [this] { m_clipboard.putPersonal(TableCopy::text(*m_ui->exchangesView)); });
    OwnFont::fitTable(*m_ui->exchangesView, {76, 56, 136, 64, 76});
    TableColumns::install(*m_ui->exchangesView, QLatin1String(columnsKey),
                          {QStringLiteral("time"), QStringLiteral("method"), QStringLiteral("status"),
                           QStringLiteral("took"), QStringLiteral("size"), QStringLiteral("url")});
    EmptyText::install(*m_ui->exchangesView,
                       [] { return tr("Nothing went over the wire yet. Look somebody up, and it stands here."); });
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
            m_ui->exchangesView->setCurrentIndex(m_model.index(0, 0));
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InspectorPanel::showCurrent);
    connect(m_ui->personsCheck, &QCheckBox::toggled, this, &InspectorPanel::showCurrent);
    connect(m_ui->clearButton, &QPushButton::clicked, &m_model, &ExchangeModel::clear);
    connect(m_ui->copyCurlButton, &QPushButton::clicked, this, &InspectorPanel::copyCurl);
    if (m_model.rowCount() > 0) {
        m_ui->exchangesView->setCurrentIndex(m_model.index(0, 0));
    }
    showCurrent();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::addCommands(Commands &commands)
{
    QTableView &view = *m_ui->exchangesView;
    commands.bind(*TableCopy::of(view), QStringLiteral("table.copyRows"));
    for (const char *id : {"inspector.copyCurl", "inspector.clear", "table.columns"}) {
        view.addAction(commands.action(QLatin1String(id)));
    }
    RowMenu::install(view, &commands);
}

void InspectorPanel::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(splitterKey), m_ui->inspectorSplitter->saveState());
    TableColumns::of(*m_ui->exchangesView)->save(settings);
}

void InspectorPanel::restore(const QSettings &settings)
{
    m_ui->inspectorSplitter->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray());
    TableColumns::of(*m_ui->exchangesView)->restore(settings);
}

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
        m_ui->requestEdit->setContent({}, {});
        m_ui->responseEdit->setContent({}, {});
        m_ui->curlEdit->clear();
        m_ui->responseEdit->setPlaceholderText(tr("Look somebody up: the exchange appears here."));
        m_ui->phaseBar->clear();
        return;
    }
    const Exchange &exchange = m_model.exchange(current.row());
    m_ui->requestEdit->setContent(requestHead(exchange), bodyText(exchange.requestBody));
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
        parts += QString(); // a line between head and body
    }
    QStringList tail;
    if (exchange.responseBody.size() > mostPretty) {
        //: %1 and %2 are sizes such as "128 KiB".
        tail += tr("… only the first %1 of %2 are shown here")
                    .arg(QLocale().formattedDataSize(mostPretty),
                         QLocale().formattedDataSize(exchange.responseBody.size()));
    }
    if (exchange.responseBytes > exchange.responseBody.size() + 64) {
        //: Below a body that is shown in part.
        tail += tr("… cut: %1 bytes came").arg(exchange.responseBytes);
    }
    m_ui->responseEdit->setContent(parts.join(u'\n'), bodyText(exchange.responseBody), tail.join(u'\n'));
}
