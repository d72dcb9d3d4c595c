#include "gui/environmentband.h"

#include "core/plaintext.h"
#include "gui/bandbutton.h"
#include "gui/icons.h"
#include "workflow/arming.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace std::chrono_literals;

namespace {

struct Look
{
    QColor paper;
    QColor ink;
    const char *icon;
};

// The same in light and dark: a place does not change its colour at night. Ink on paper is 5:1 at least.
Look lookOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return {.paper = QColor(0x17663F), .ink = QColor(0xFFFFFF), .icon = "sandbox"};
    case EnvironmentKind::Test:
        return {.paper = QColor(0xF3B73E), .ink = QColor(0x2A1C00), .icon = "test"};
    case EnvironmentKind::Production:
        return {.paper = QColor(0xA61E24), .ink = QColor(0xFFFFFF), .icon = "production"};
    }
    Q_UNREACHABLE();
}

constexpr int iconSize = 20;
constexpr int margin = 16;
constexpr int gap = 8;

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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
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
    showArming();
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
    const QColor ink = lookOf(kind).ink;
    for (BandButton *button : {m_profileButton, m_armButton, m_disarmButton}) {
        button->setInk(ink);
    }
    showName();
    makeRoomForWord();
    update();
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
    const bool focused = m_disarmButton->hasFocus();
    m_armButton->setVisible(needed && !armed);
    m_disarmButton->setVisible(armed);
    if (focused && needed && !armed) {
        m_armButton->setFocus(Qt::OtherFocusReason);
    }
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
    m_wordSpace->setFixedWidth(iconSize + gap + QFontMetrics(wordFont()).horizontalAdvance(environmentLabel(m_kind)) +
                               gap);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        makeRoomForWord();
    }
}

QSize EnvironmentBand::sizeHint() const
{
    return {200, qMax(38, fontMetrics().height() + 18)};
}

QSize EnvironmentBand::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void EnvironmentBand::paintEvent(QPaintEvent * /*event*/)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), look.paper);
    if (m_kind != EnvironmentKind::Sandbox) {
        // Hazard stripes along the lower edge: thin for test, bold for production.
        const int height = m_kind == EnvironmentKind::Production ? 6 : 3;
        painter.fillRect(
            QRect(0, this->height() - height, width(), height),
            QBrush(look.ink, m_kind == EnvironmentKind::Production ? Qt::BDiagPattern : Qt::Dense4Pattern));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect word = m_wordSpace->geometry();
    painter.drawPixmap(
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSize, iconSize), word),
        Icons::tinted(QLatin1String(look.icon), look.ink, iconSize, devicePixelRatioF()));

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto leading = static_cast<int>(Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    const auto trailing = static_cast<int>(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight));
    painter.setPen(look.ink);
    painter.setFont(wordFont());
    const int iconRoom = iconSize + gap;
    painter.drawText(word.adjusted(rightToLeft ? 0 : iconRoom, 0, rightToLeft ? -iconRoom : 0, 0), leading,
                     environmentLabel(m_kind));

    QRect area = m_descriptionSpace->geometry();
    if (!m_armingWords.isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(area, trailing, m_armingWords);
        const int room = QFontMetrics(bold).horizontalAdvance(m_armingWords) + 2 * gap;
        rightToLeft ? area.setLeft(area.left() + room) : area.setRight(area.right() - room);
    }
    painter.setFont(font());
    painter.drawText(area, leading, fontMetrics().elidedText(m_description, Qt::ElideRight, area.width()));
}
