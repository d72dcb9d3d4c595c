#include "gui/controlhighlight.h"

#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

using namespace std::chrono_literals;

namespace {

constexpr auto duration = 4s;
constexpr int margin = 4;
constexpr qreal radius = 7.0;
constexpr int tint = 36; // of 255

} // namespace

ControlHighlight::ControlHighlight(QWidget *control)
    : QWidget(control->parentWidget())
    , m_control(control)
{
    setObjectName(QStringLiteral("controlHighlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    control->installEventFilter(this);
    connect(control, &QObject::destroyed, this, &QObject::deleteLater);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QObject::deleteLater);
    m_end.start(duration);
    follow();
    show();
}

void ControlHighlight::follow()
{
    setGeometry(m_control->geometry().adjusted(-margin, -margin, margin, margin));
    raise();
}

bool ControlHighlight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        follow();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        deleteLater();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ControlHighlight::paintEvent(QPaintEvent * /*event*/)
{
    QColor fill = Theme::of(palette()).accent();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fill, 2));
    fill.setAlpha(tint);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}
