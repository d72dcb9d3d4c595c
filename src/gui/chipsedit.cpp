#include "gui/chipsedit.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace {

// A chip is a button: pressing it takes it off.
class Chip final : public QPushButton
{
public:
    Chip(const QString &text, QWidget *parent)
        : QPushButton(parent)
        , m_text(PlainText::line(text, 60))
    {
        setObjectName(QStringLiteral("chipButton"));
        setAccessibleName(ChipsEdit::tr("Take off %1").arg(m_text));
        setToolTip(ChipsEdit::tr("Take off (Delete)"));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(m_text) + 36, 24}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(palette());
        const Theme::Pair pair = theme.tone(Tone::Active);
        constexpr qreal radius = 11;
        const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
        theme.fillPaper(painter, body, pair, radius);
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent(), 2));
            painter.drawRoundedRect(body, radius, radius);
        }
        painter.setPen(pair.ink);
        constexpr int cross = 12;
        const QRect inside = rect().adjusted(10, 0, -8, 0);
        painter.drawText(
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft, inside.size() - QSize(cross + 4, 0), inside),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_text);
        painter.drawPixmap(
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(cross, cross), inside),
            Icons::tinted(QStringLiteral("clear"), pair.ink, cross, devicePixelRatioF()));
    }

private:
    const QString m_text;
};

} // namespace

ChipsEdit::ChipsEdit(QWidget *parent)
    : QFrame(parent)
    , m_layout(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
{
    m_layout->setContentsMargins(4, 3, 4, 3);
    m_layout->setSpacing(4);
    m_edit->setObjectName(QStringLiteral("occupationEdit"));
    m_edit->setFrame(false);
    m_edit->setMinimumSize(110, 24);
    m_edit->installEventFilter(this);
    m_layout->insertWidget(0, m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',')) {
            commit();
        }
    });
}

void ChipsEdit::setValues(const QStringList &values)
{
    if (m_values != values) {
        m_values = values;
        rebuild();
    }
}

void ChipsEdit::setKnown(const QStringList &known)
{
    auto *completer = new QCompleter(known, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer); // deletes the one before
    // Later: the box puts the text in after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ChipsEdit::commit,
            Qt::QueuedConnection);
}

bool ChipsEdit::commit()
{
    bool added = false;
    for (const QString &part : m_edit->text().split(u',')) {
        if (const QString text = part.trimmed(); !text.isEmpty()) {
            m_values += text;
            added = true;
        }
    }
    m_edit->clear();
    if (added) {
        rebuild();
        Q_EMIT edited();
    }
    return added;
}

void ChipsEdit::remove(qsizetype index)
{
    if (index < 0 || index >= m_values.size()) {
        return;
    }
    m_values.removeAt(index);
    m_edit->setFocus(Qt::OtherFocusReason); // before its chip goes
    rebuild();
    Q_EMIT edited();
}

void ChipsEdit::rebuild()
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        item->widget()->removeEventFilter(this);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (qsizetype index = 0; index < m_values.size(); ++index) {
        auto *chip = new Chip(m_values.at(index), this);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, index] { remove(index); });
        m_layout->insertWidget(static_cast<int>(index), chip);
        chip->show();
    }
    m_edit->setPlaceholderText(m_values.isEmpty() ? tr("None: left out") : QString());
    updateGeometry();
    update();
    Q_EMIT controlsChanged();
}

QList<QWidget *> ChipsEdit::tabOrder() const
{
    return Labels::widgetsIn(*m_layout);
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<QPushButton *>(watched);
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool erases = press->key() == Qt::Key_Backspace || press->key() == Qt::Key_Delete;
        if (chip != nullptr && erases) {
            chip->click();
            return true;
        }
        if (watched == m_edit && press->key() == Qt::Key_Backspace && m_edit->text().isEmpty()) {
            remove(m_values.size() - 1);
            return true;
        }
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (watched == m_edit && enter && !press->modifiers().testFlag(Qt::ControlModifier) && commit()) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool away = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
        if (away && watched == m_edit) {
            commit();
        }
        const QWidget *next = QApplication::focusWidget();
        if (away && (next == nullptr || !isAncestorOf(next))) {
            Q_EMIT left();
        }
        update();
    } else if (event->type() == QEvent::FocusIn) {
        update();
    }
    return QFrame::eventFilter(watched, event);
}

void ChipsEdit::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const bool focused = m_edit->hasFocus();
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(focused ? QPen(theme.accent(), 2) : QPen(theme.border(), 1));
    const qreal inset = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
}
