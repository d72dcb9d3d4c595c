#include "gui/environmentband.h"

#include "core/plaintext.h"
#include "gui/bandbutton.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/arming.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace std::chrono_literals;

namespace {

QString iconOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Test:
        return QStringLiteral("test");
    case EnvironmentKind::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

constexpr int edge = 8; // room for what runs along the lower edge

// Seen from afar, and without colours: nothing for the sandbox, dashes for test, hazard stripes for production.
void drawEdge(QPainter &painter, EnvironmentKind kind, const QRect &area)
{
    if (kind == EnvironmentKind::Test) {
        constexpr int dash = 16;
        constexpr int thick = 4;
        for (int x = area.left(); x < area.right(); x += 2 * dash) {
            painter.drawRect(QRect(x, area.bottom() + 1 - thick, dash, thick));
        }
    } else if (kind == EnvironmentKind::Production) {
        const int stripe = area.height() + Metrics::half;
        for (int x = area.left() - 2 * stripe; x < area.right(); x += 2 * stripe) {
            painter.drawPolygon(QPolygon{QPoint(x, area.bottom() + 1), QPoint(x + stripe, area.bottom() + 1),
                                         QPoint(x + 2 * stripe, area.top()), QPoint(x + stripe, area.top())});
        }
    }
}

// "&" would become an underline.
QString asLabel(const QString &text)
{
    return PlainText::line(text, 60).replace(u'&', QLatin1String("&&"));
}

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
    , m_wordSpace(new QWidget(this))
    , m_descriptionSpace(new QWidget(this))
    , m_profileButton(new BandButton(this))
    , m_armButton(new BandButton(this))
    , m_disarmButton(new BandButton(this))
    , m_profileMenu(new QMenu(m_profileButton))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setProperty("helpPage", QStringLiteral("environments"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::margin, 0, Metrics::margin, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_wordSpace);
    layout->addWidget(m_profileButton);
    layout->addWidget(m_descriptionSpace, 1);
    layout->addWidget(m_armButton);
    layout->addWidget(m_disarmButton);
    m_profileButton->setObjectName(QStringLiteral("profileButton"));
    m_profileMenu->setObjectName(QStringLiteral("profileMenu"));
    m_profileButton->setMenu(m_profileMenu);
    setChoices({});
    setUpArming();
    new WhatsThis(*this);
    showArming();
}

QWidget *EnvironmentBand::lastControl() const
{
    return m_disarmButton;
}

void EnvironmentBand::setUpArming()
{
    m_armButton->setObjectName(QStringLiteral("armButton"));
    m_armButton->setText(tr("Arm enrolment"));
    m_armButton->setAccessibleDescription(tr("Lets enrolments be sent for a time that you choose"));
    auto *times = new QMenu(m_armButton);
    const auto add = [this, times](const QString &words, const QString &name, std::chrono::minutes time) {
        times->addAction(words, this, [this, words, time] { arm(time, words); })->setObjectName(name);
    };
    add(tr("15 minutes"), QStringLiteral("armQuarterAction"), 15min);
    add(tr("1 hour"), QStringLiteral("armHourAction"), 1h);
    add(tr("4 hours"), QStringLiteral("armFourHoursAction"), 4h);
    m_armButton->setMenu(times);
    m_disarmButton->setObjectName(QStringLiteral("disarmButton"));
    m_disarmButton->setText(tr("Disarm"));
    m_disarmButton->setAccessibleDescription(tr("Back to read-only at once"));
    connect(m_disarmButton, &QPushButton::clicked, this, [this] {
        if (m_arming) {
            m_arming->disarm();
            Q_EMIT announced(tr("Enrolment is disarmed: read-only again."));
        }
    });
}

void EnvironmentBand::setEnvironment(EnvironmentKind kind, const QString &name, const QString &description)
{
    m_kind = kind;
    m_name = name;
    m_description = PlainText::line(description);
    setAccessibleName(tr("Environment: %1").arg(environmentLabel(kind)));
    setAccessibleDescription(m_description);
    layout()->setContentsMargins(Metrics::margin, 0, Metrics::margin, kind == EnvironmentKind::Sandbox ? 0 : edge);
    inkButtons();
    showName();
    makeRoomForWord();
    update();
}

void EnvironmentBand::inkButtons()
{
    const Theme::Pair pair = Theme::of(palette()).band(m_kind);
    for (BandButton *button : {m_profileButton, m_armButton, m_disarmButton}) {
        button->setColors(pair);
    }
}

void EnvironmentBand::showName()
{
    m_profileButton->setText(asLabel(m_name));
    m_profileButton->setAccessibleName(
        tr("Profile: %1, %2").arg(PlainText::line(m_name, 60), environmentLabel(m_kind)));
    m_profileButton->setAccessibleDescription(tr("Opens the list of profiles"));
    m_profileButton->setVisible(!m_name.isEmpty());
}

void EnvironmentBand::setChoices(const QList<Choice> &choices)
{
    m_profileMenu->clear();
    auto *group = new QActionGroup(m_profileMenu);
    for (const Choice &choice : choices) {
        QAction *action =
            //: An entry of a menu: %1 is a profile, %2 its environment.
            m_profileMenu->addAction(tr("%1 – %2").arg(asLabel(choice.name), environmentLabel(choice.kind)), this,
                                     [this, id = choice.id] { Q_EMIT profileChosen(id); });
        action->setObjectName(QStringLiteral("openProfileAction"));
        action->setCheckable(true);
        action->setChecked(choice.open);
        group->addAction(action);
    }
    if (!choices.isEmpty()) {
        m_profileMenu->addSeparator();
    }
    m_profileMenu->addAction(tr("Profiles in &Settings…"), this, &EnvironmentBand::settingsRequested);
}

void EnvironmentBand::setArming(Arming *arming)
{
    if (m_arming) {
        m_arming->disconnect(this);
    }
    m_arming = arming;
    if (m_arming) {
        connect(m_arming, &Arming::changed, this, &EnvironmentBand::showArming);
    }
    showArming();
}

void EnvironmentBand::arm(std::chrono::minutes time, const QString &words)
{
    if (m_arming) {
        m_arming->arm(time);
        m_disarmButton->setFocus(Qt::OtherFocusReason); // the other one has gone
        //: %1 is a time such as “15 minutes” or “1 hour”.
        Q_EMIT announced(tr("Enrolment is armed for %1.").arg(words));
    }
}

void EnvironmentBand::showArming()
{
    const bool needed = m_arming && m_arming->needsArming();
    const bool armed = needed && m_arming->mayEnrol();
    const FocusKeeper keeper(*this, [this] {
        for (BandButton *button : {m_armButton, m_disarmButton, m_profileButton}) {
            if (button->isVisible()) {
                return button;
            }
        }
        return m_profileButton;
    });
    m_armButton->setVisible(needed && !armed);
    m_disarmButton->setVisible(armed);
    if (armed) {
        const std::chrono::seconds left = m_arming->remaining();
        m_armingWords =
            //: Minutes; it counts down.
            left > 60s ? tr("Enrolment armed, %n min left", nullptr,
                            static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count()))
                       //: Seconds; it counts down.
                       : tr("Enrolment armed, %n s left", nullptr, static_cast<int>(left.count()));
    } else {
        m_armingWords = needed ? tr("Read-only") : QString();
    }
    m_descriptionSpace->setAccessibleName(m_armingWords);
    update();
}

QFont EnvironmentBand::wordFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    return bold;
}

void EnvironmentBand::makeRoomForWord()
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(environmentLabel(m_kind));
    m_wordSpace->setFixedWidth(2 * Metrics::gap + Metrics::icon + Metrics::gap + word);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        makeRoomForWord();
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        inkButtons();
    }
}

QSize EnvironmentBand::sizeHint() const
{
    return {200, m_profileButton->sizeHint().height() + Metrics::half + edge};
}

QSize EnvironmentBand::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

// The word on a plate, a frame or the bare band: the kinds differ in shape, too.
void EnvironmentBand::drawWord(QPainter &painter, const Theme::Pair &pair) const
{
    const QRect space = m_wordSpace->geometry();
    const int height = Metrics::lineHeight(QFontMetrics(wordFont()).height(), Metrics::gap);
    const QRect plate(space.left(), space.center().y() - height / 2, space.width(), height);
    const bool filled = m_kind == EnvironmentKind::Production;
    if (m_kind != EnvironmentKind::Sandbox) {
        painter.setPen(QPen(pair.ink, 1));
        painter.setBrush(filled ? QBrush(pair.ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    }
    const QColor ink = filled ? pair.paper : pair.ink;
    const QRect inside = m_kind == EnvironmentKind::Sandbox ? plate : plate.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QSize icon(Metrics::icon, Metrics::icon);
    painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, icon, inside),
                       Icons::tinted(iconOf(m_kind), ink, Metrics::icon, devicePixelRatioF()));
    const int iconRoom = Metrics::icon + Metrics::gap;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setPen(ink);
    painter.setFont(wordFont());
    painter.drawText(inside.adjusted(rightToLeft ? 0 : iconRoom, 0, rightToLeft ? -iconRoom : 0, 0),
                     static_cast<int>(leading), environmentLabel(m_kind));
}

void EnvironmentBand::paintEvent(QPaintEvent * /*event*/)
{
    const Theme::Pair pair = Theme::of(palette()).band(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), pair.paper);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ink);
    drawEdge(painter, m_kind, QRect(0, height() - edge, width(), edge));
    drawWord(painter, pair);

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto sideOf = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // an address reads from left to right anywhere
    QRect area = m_descriptionSpace->geometry();
    painter.setPen(pair.ink);
    if (!m_armingWords.isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(area, sideOf(Qt::AlignRight), m_armingWords);
        const int room = QFontMetrics(bold).horizontalAdvance(m_armingWords) + 2 * Metrics::gap;
        rightToLeft ? area.setLeft(area.left() + room) : area.setRight(area.right() - room);
    }
    painter.setFont(font());
    painter.drawText(area, sideOf(Qt::AlignLeft),
                     fontMetrics().elidedText(m_description, Qt::ElideRight, area.width()));
}
