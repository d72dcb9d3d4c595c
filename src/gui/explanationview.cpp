#include "gui/explanationview.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/metrics.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/investigation.h"
#include "workflow/wording.h"

#include "ui_explanationview.h"

#include <QEvent>
#include <QPainter>

namespace {

Tone toneOf(Possibility::Likelihood likelihood)
{
    switch (likelihood) {
    case Possibility::Likelihood::Certain:
    case Possibility::Likelihood::Likely:
        return Tone::Caution;
    case Possibility::Likelihood::Possible:
        return Tone::Active;
    case Possibility::Likelihood::Unlikely:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

// All of them equally wide, below each other, in whatever language and size.
class LikelihoodLabel final : public QLabel
{
public:
    // The theme is told: while it changes, a new label has the palette of before.
    LikelihoodLabel(Possibility::Likelihood likelihood, const Theme &theme, QWidget *parent)
        : QLabel(parent)
        , m_tone(toneOf(likelihood))
    {
        setTextFormat(Qt::PlainText);
        setText(Possibility::label(likelihood));
        setAlignment(Qt::AlignCenter);
        setContentsMargins(Metrics::gap, Metrics::half, Metrics::gap, Metrics::half);
        QPalette inked = palette();
        inked.setColor(QPalette::WindowText, theme.tone(m_tone).ink);
        setPalette(inked);
    }

    QSize sizeHint() const override
    {
        using Likelihood = Possibility::Likelihood;
        const int least = fontMetrics().horizontalAdvance(u'0') * leastDigits;
        int widest = 0;
        for (const Likelihood likelihood :
             {Likelihood::Certain, Likelihood::Likely, Likelihood::Possible, Likelihood::Unlikely}) {
            widest = qMax(widest, fontMetrics().horizontalAdvance(Possibility::label(likelihood)));
        }
        const QMargins around = contentsMargins();
        return {qMax(least, widest + around.left() + around.right() + 2), QLabel::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        theme.fillPaper(painter, rect(), theme.tone(m_tone), Metrics::radius);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    static constexpr int leastDigits = 11;

    const Tone m_tone;
};

// Takes one line where there is room, else as many as it needs.
class EvidenceLabel final : public QLabel
{
public:
    EvidenceLabel(const QString &text, QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setText(text);
    }

    QSize sizeHint() const override { return fontMetrics().size(0, text()).grownBy(contentsMargins()); }
};

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExplanationView>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    FlowLayout::gather(*m_ui->askLayout,
                       {m_ui->explainButton, m_ui->emailLabel, m_ui->emailEdit, m_ui->emailIssueLabel},
                       FlowLayout::Line::AtStart);
    m_ui->explainButton->setIcon(Icons::themed(QStringLiteral("explain")));
    m_ui->evidenceLayout->setColumnStretch(3, 1);
    m_ui->evidenceLayout->setHorizontalSpacing(Metrics::wideMargin);
    Labels::mute(*m_ui->progressLabel);
    Labels::scale(*m_ui->evidenceLabel, 1.0, true);
    connect(m_ui->explainButton, &QPushButton::clicked, this, &ExplanationView::request);
    connect(m_ui->emailEdit, &QLineEdit::returnPressed, this, &ExplanationView::request);
    connect(m_ui->emailEdit, &QLineEdit::textChanged, this, [this] {
        m_ui->emailIssueLabel->clear();
        Spoken::setProblem(*m_ui->emailEdit, {});
    });
    hide();
}

ExplanationView::~ExplanationView() = default;

void ExplanationView::reset(bool emailIsOfUse)
{
    m_shown.reset();
    m_ui->emailEdit->clear();
    m_ui->emailEdit->setVisible(emailIsOfUse);
    m_ui->emailLabel->setVisible(emailIsOfUse);
    m_ui->progressLabel->hide();
    m_ui->possibilitiesPanel->hide();
    m_ui->evidencePanel->hide();
    show();
}

void ExplanationView::request()
{
    const QString email = m_ui->emailEdit->text().trimmed();
    if (const QString problem = Investigation::emailProblem(email); !email.isEmpty() && !problem.isEmpty()) {
        m_ui->emailIssueLabel->setText(problem);
        Spoken::setProblem(*m_ui->emailEdit, problem);
        m_ui->emailEdit->setFocus(Qt::OtherFocusReason);
        Announcer::sayFrom(*this, problem);
        return;
    }
    Q_EMIT explainRequested(email);
}

void ExplanationView::showProgress()
{
    m_ui->progressLabel->show();
}

void ExplanationView::addPossibility(const Possibility &possibility)
{
    auto *row = new QWidget(m_ui->possibilitiesPanel);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::margin);

    layout->addWidget(new LikelihoodLabel(possibility.likelihood, Theme::of(palette()), row), 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Metrics::half);
    QLabel *text = Labels::selectable(possibility.text, row);
    Labels::scale(*text, 1.0, true);
    QLabel *because = Labels::selectable(possibility.because, row);
    Labels::mute(*because);
    texts->addWidget(text);
    texts->addWidget(because);
    texts->addWidget(Labels::selectable(QStringLiteral("→ ") + possibility.nextStep, row));
    layout->addLayout(texts, 1);
    m_ui->possibilitiesLayout->addWidget(row);
}

// The colours of the words are taken from the theme when they are made.
void ExplanationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown) {
        showFindings();
    }
}

void ExplanationView::showExplanation(const Explanation &explanation)
{
    m_shown = explanation;
    m_ui->progressLabel->hide();
    showFindings();
}

void ExplanationView::showFindings()
{
    const Explanation &explanation = *m_shown;
    Labels::clear(*m_ui->possibilitiesLayout);
    for (const Possibility &possibility : explanation.possibilities) {
        addPossibility(possibility);
    }
    if (explanation.possibilities.isEmpty()) {
        m_ui->possibilitiesLayout->addWidget(Labels::selectable(explanation.headline, m_ui->possibilitiesPanel));
    }
    Labels::clear(*m_ui->evidenceLayout);
    int row = 0;
    for (const Evidence &evidence : explanation.evidence) {
        auto *question = new EvidenceLabel(evidence.question, m_ui->evidencePanel);
        QLabel *code = Labels::plain(evidence.code, m_ui->evidencePanel);
        QLabel *took = Labels::plain(Wording::duration(evidence.took), m_ui->evidencePanel);
        for (QLabel *label : {static_cast<QLabel *>(question), code, took}) {
            Labels::mute(*label);
        }
        m_ui->evidenceLayout->addWidget(question, row, 0);
        m_ui->evidenceLayout->addWidget(new EvidenceLabel(evidence.answer, m_ui->evidencePanel), row, 1);
        m_ui->evidenceLayout->addWidget(code, row, 2);
        m_ui->evidenceLayout->addWidget(took, row, 3);
        ++row;
    }
    m_ui->possibilitiesPanel->show();
    m_ui->evidencePanel->show();
}
