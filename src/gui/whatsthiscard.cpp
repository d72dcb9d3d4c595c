#include "gui/whatsthiscard.h"

#include "gui/announcer.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "gui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int charactersInLine = 52;

} // namespace

void WhatsThisCard::open(QWidget &about, const QRect &place, const QString &text)
{
    QWidget &window = *about.window();
    for (auto *before : window.findChildren<WhatsThisCard *>(Qt::FindDirectChildrenOnly)) {
        before->end();
    }
    auto *card = new WhatsThisCard(window, text);
    card->placeAt(QRect(about.mapTo(&window, place.topLeft()), place.size()));
    card->show();
    card->raise();
    Announcer::sayFrom(about, text);
}

WhatsThisCard::WhatsThisCard(QWidget &window, const QString &text)
    : QFrame(&window)
    , m_focused(window.focusWidget())
{
    setObjectName(QStringLiteral("whatsThisCard"));
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::wideGap, Metrics::wideGap, Metrics::wideGap, Metrics::gap);
    layout->setSpacing(Metrics::gap);
    QLabel *words = Labels::plain(text, this);
    words->setObjectName(QStringLiteral("whatsThisLabel"));
    words->setWordWrap(true);
    QLabel *hint = Labels::plain(tr("Esc closes this."), this);
    Labels::scale(*hint, 0.9, false);
    Labels::mute(*hint);
    layout->addWidget(words);
    layout->addWidget(hint);
    // To another field; not that of a menu that goes, or of another window.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*before*/, const QWidget *now) {
        if (now != nullptr && now->window() == this->window() && now != m_focused) {
            end();
        }
    });
    qApp->installEventFilter(this);
}

void WhatsThisCard::placeAt(const QRect &place)
{
    m_place = place;
    const QRect room = parentWidget()->rect().adjusted(Metrics::gap, Metrics::gap, -Metrics::gap, -Metrics::gap);
    const int wanted = fontMetrics().averageCharWidth() * charactersInLine + 2 * Metrics::wideGap;
    const int width = std::min(wanted, room.width());
    const int height = heightForWidth(width);
    int top = place.bottom() + Metrics::half;
    if (top + height > room.bottom()) {
        top = std::max(room.top(), place.top() - Metrics::half - height);
    }
    const int left = isRightToLeft() ? place.right() - width : place.left();
    setGeometry(std::clamp(left, room.left(), std::max(room.left(), room.right() - width)), top, width, height);
}

// Its text has another size now.
bool WhatsThisCard::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        placeAt(m_place);
    }
    return done;
}

void WhatsThisCard::end()
{
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
}

// Framed in the accent: it lies over other things.
void WhatsThisCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).accent(), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
}

bool WhatsThisCard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != window()) {
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc is ours while we are there
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                end();
            }
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        end();
        return widget == this || isAncestorOf(widget);
    case QEvent::Resize:
    case QEvent::Hide:
        if (widget == window()) {
            end();
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}
