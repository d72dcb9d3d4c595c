#include "gui/answercard.h"

#include "core/plaintext.h"
#include "gui/answerview.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/theme.h"
#include "models/tooltip.h"

#include "ui_answercard.h"

#include <QEvent>
#include <QPushButton>

namespace {

constexpr int emptyIconSize = 48;
constexpr qsizetype maxExamples = 6;

} // namespace

AnswerCard::AnswerCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AnswerCard>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    Labels::scale(*m_ui->emptyTitleLabel, 1.4, true);
    Labels::mute(*m_ui->emptyTextLabel);
    m_examples = new FlowLayout(m_ui->examplesBar, FlowLayout::Line::Centred);
    m_examples->setContentsMargins(0, 8, 0, 0);
    m_examples->setSpacing(8);
    m_ui->examplesBar->hide();
    paintEmptyIcon();
}

AnswerCard::~AnswerCard() = default;

void AnswerCard::setExamples(const QList<Example> &examples)
{
    Labels::clear(*m_examples);
    m_examples->addWidget(Labels::plain(tr("Try"), m_ui->examplesBar));
    for (const Example &example : examples.mid(0, maxExamples)) {
        auto *button =
            new QPushButton(PlainText::line(example.text, 40).replace(u'&', QLatin1String("&&")), m_ui->examplesBar);
        button->setObjectName(QStringLiteral("exampleButton"));
        button->setToolTip(ToolTip::of(PlainText::line(example.purpose)));
        button->setAccessibleDescription(PlainText::line(example.purpose));
        connect(button, &QPushButton::clicked, this, [this, text = example.text] { Q_EMIT exampleChosen(text); });
        m_examples->addWidget(button);
    }
    m_ui->examplesBar->setVisible(!examples.isEmpty());
}

void AnswerCard::prepare()
{
    if (m_view != nullptr) {
        return;
    }
    m_view = new AnswerView(m_ui->stateStack);
    m_view->setObjectName(QStringLiteral("answerView"));
    m_ui->stateStack->addWidget(m_view);
    connect(m_view, &AnswerView::askAgainRequested, this, &AnswerCard::askAgainRequested);
    connect(m_view, &AnswerView::cancelRequested, this, &AnswerCard::cancelRequested);
    connect(m_view, &AnswerView::copyRequested, this, &AnswerCard::copyRequested);
    connect(m_view, &AnswerView::explainRequested, this, &AnswerCard::explainRequested);
    connect(m_view, &AnswerView::validateRequested, this, &AnswerCard::validateRequested);
    connect(m_view, &AnswerView::enrolRequested, this, &AnswerCard::enrolRequested);
}

QList<QWidget *> AnswerCard::tabOrder() const
{
    return Labels::widgetsIn(*m_examples) + (m_view != nullptr ? m_view->tabOrder() : QList<QWidget *>());
}

void AnswerCard::showRecord(const StatusSearchModel::Record &record)
{
    prepare();
    m_view->showRecord(record);
    m_ui->stateStack->setCurrentWidget(m_view);
}

void AnswerCard::showExplanationProgress()
{
    prepare();
    m_view->showExplanationProgress();
}

void AnswerCard::showExplanation(const Explanation &explanation)
{
    prepare();
    m_view->showExplanation(explanation);
}

QString AnswerCard::announcement() const
{
    return m_view != nullptr ? m_view->announcement() : QString();
}

void AnswerCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintEmptyIcon();
    }
}

// In a low card the words matter more than the picture.
void AnswerCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int roomy = 190;
    m_ui->emptyIconLabel->setVisible(height() >= roomy);
}

void AnswerCard::paintEmptyIcon()
{
    m_ui->emptyIconLabel->setPixmap(
        Icons::tinted(QStringLiteral("lookup"), Theme::of(palette()).muted(), emptyIconSize, devicePixelRatioF()));
}
