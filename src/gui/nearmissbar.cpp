#include "gui/nearmissbar.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/labels.h"
#include "models/tooltip.h"

#include <QPushButton>

NearMissBar::NearMissBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, FlowLayout::Line::AtStart))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setAccessibleName(tr("Did you mean"));
}

void NearMissBar::setNearMisses(const QList<NearMiss> &nearMisses)
{
    constexpr qsizetype maxShown = 4;
    Labels::clear(*m_layout);
    if (nearMisses.isEmpty()) {
        hide();
        return;
    }
    m_layout->addWidget(Labels::plain(tr("Did you mean"), this));
    for (const NearMiss &near : nearMisses.mid(0, maxShown)) {
        auto *button =
            new QPushButton(PlainText::line(near.identifier.value(), 24).replace(u'&', QLatin1String("&&")), this);
        button->setObjectName(QStringLiteral("nearMissButton"));
        Labels::setMonospace(*button); // O and 0 must be told apart
        //: %1 is a kind of identifier, %2 what is different: “Customer number, without the blanks”.
        const QString purpose = tr("%1, %2").arg(Identifier::label(near.identifier.kind()), near.reason);
        button->setToolTip(ToolTip::of(purpose));
        button->setAccessibleName(tr("Did you mean %1?").arg(PlainText::line(near.identifier.value(), 24)));
        button->setAccessibleDescription(purpose);
        connect(button, &QPushButton::clicked, this,
                [this, identifier = near.identifier] { Q_EMIT chosen(identifier); });
        m_layout->addWidget(button);
    }
    show(); // after the buttons are in it: so they are there at once
    Q_EMIT buttonsChanged();
}

QList<QWidget *> NearMissBar::buttons() const
{
    return Labels::widgetsIn(*m_layout);
}
