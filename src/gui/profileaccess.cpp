#include "gui/profileaccess.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"

#include "ui_profileaccess.h"

#include <QEvent>

namespace {

using State = ConnectionReport::Step::State;

constexpr int stepIconSize = 18;

struct StepLook
{
    QString icon;
    Tone tone;
    QString word;
};

StepLook lookOf(State state)
{
    switch (state) {
    case State::Passed:
        return {QStringLiteral("enabled"), Tone::Positive, ProfileAccess::tr("passed")};
    case State::Failed:
        return {QStringLiteral("failed"), Tone::Negative, ProfileAccess::tr("failed")};
    case State::NotReached:
        return {QStringLiteral("disabled"), Tone::Neutral, ProfileAccess::tr("not reached")};
    }
    Q_UNREACHABLE();
}

void ink(QLabel &label, const QColor &colour)
{
    QPalette inked = label.palette();
    inked.setColor(QPalette::WindowText, colour);
    inked.setColor(QPalette::Text, colour); // what a selectable label draws with
    label.setPalette(inked);
}

void setOptionalText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ProfileAccess::ProfileAccess(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileAccess>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    FlowLayout::gather(*m_ui->tokenLayout, {m_ui->keepTokenButton, m_ui->forgetTokenButton});
    FlowLayout::gather(*m_ui->testLayout, {m_ui->testConnectionButton, m_ui->cancelTestButton},
                       FlowLayout::Line::AtStart);
    Labels::scale(*m_ui->tokenTitleLabel, 1.15, true);
    Labels::scale(*m_ui->testCodeLabel, 0.9, false);
    Labels::mute(*m_ui->tokenStateLabel);
    Labels::mute(*m_ui->testCodeLabel);
    connect(m_ui->keepTokenButton, &QPushButton::clicked, this, &ProfileAccess::keep);
    connect(m_ui->tokenEdit, &QLineEdit::returnPressed, this, &ProfileAccess::keep);
    connect(m_ui->tokenEdit, &QLineEdit::textChanged, this, [this] {
        m_ui->tokenIssueLabel->clear();
        Spoken::setProblem(*m_ui->tokenEdit, {});
    });
    connect(m_ui->forgetTokenButton, &QPushButton::clicked, this, &ProfileAccess::forget);
    connect(m_ui->testConnectionButton, &QPushButton::clicked, this, &ProfileAccess::test);
    connect(m_ui->cancelTestButton, &QPushButton::clicked, this, [this] {
        if (m_test) {
            m_test->cancel();
        }
    });
    m_ui->cancelTestButton->hide();
    showReport();
    setProfile({});
}

ProfileAccess::~ProfileAccess() = default;

void ProfileAccess::setBook(ProfileBook *book)
{
    if (m_book) {
        m_book->disconnect(this);
    }
    m_book = book;
    if (m_book) {
        connect(m_book, &ProfileBook::tokenChanged, this, [this](const QString &id) {
            if (m_profile && m_profile->id == id && !m_remarked) {
                readState();
            }
        });
    }
}

void ProfileAccess::setProfile(const std::optional<Profile> &profile)
{
    const bool another = !m_profile || !profile || m_profile->id != profile->id;
    m_profile = profile;
    if (another) {
        m_ui->tokenEdit->clear();
        m_ui->tokenIssueLabel->clear();
        m_remarked = false;
        endTest();
        m_report.reset();
        showReport();
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->tokenEdit), static_cast<QWidget *>(m_ui->keepTokenButton)}) {
        widget->setEnabled(m_profile.has_value());
    }
    readState();
}

void ProfileAccess::setTyped(const std::optional<Profile> &profile)
{
    m_typed = profile;
    m_ui->testConnectionButton->setEnabled(m_typed.has_value() && !m_test);
}

void ProfileAccess::readState()
{
    const int asked = ++m_asked;
    if (!m_book || !m_profile) {
        showState(tr("Save the profile first; then its token can be entered."), false);
        return;
    }
    m_book->token(*m_profile, this, [this, asked](const tl::expected<AccessToken, ProfileBook::TokenProblem> &token) {
        if (asked != m_asked) {
            return;
        }
        if (token) {
            //: %1 is an address such as https://api.zego.com.
            showState(tr("A token is kept for %1 and goes to no other address.")
                          .arg(PlainText::line(m_profile->baseUrl.origin())),
                      true);
        } else {
            showState(PlainText::line(token.error().message), false);
        }
    });
}

void ProfileAccess::showState(const QString &words, bool kept)
{
    m_ui->tokenStateLabel->setText(words);
    Spoken::setDescription(*m_ui->tokenEdit, words);
    m_ui->forgetTokenButton->setEnabled(kept);
}

std::optional<AccessToken> ProfileAccess::typedToken() const
{
    return AccessToken::from(m_ui->tokenEdit->text().trimmed().toUtf8());
}

void ProfileAccess::complain(const QString &problem)
{
    m_ui->tokenIssueLabel->setText(problem);
    Spoken::setProblem(*m_ui->tokenEdit, problem);
    m_ui->tokenEdit->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(problem);
}

void ProfileAccess::keep()
{
    if (!m_book || !m_profile) {
        return;
    }
    if (m_ui->tokenEdit->text().trimmed().isEmpty()) {
        complain(tr("Paste or type the token first."));
        return;
    }
    const std::optional<AccessToken> token = typedToken();
    if (!token) {
        complain(
            tr("This cannot be a token: it is one run of at most 4096 letters, digits and signs, without blanks."));
        return;
    }
    m_ui->tokenEdit->clear();
    ++m_asked;
    m_remarked = true;
    m_book->setToken(*m_profile, *token, this,
                     [this, id = m_profile->id,
                      origin = m_profile->baseUrl.origin()](const tl::expected<ProfileBook::TokenKept, QString> &kept) {
                         const bool inKeychain = kept && kept->place == ProfileBook::TokenPlace::Keychain;
                         const QString words =
                             !kept ? kept.error()
                             //: %1 is an address such as https://api.zego.com.
                             : inKeychain ? tr("The token is kept in the keychain of this computer, for %1 only.")
                                                .arg(PlainText::line(origin))
                                          : kept->remark;
                         if (m_profile && m_profile->id == id) { // else another one is shown meanwhile
                             showState(PlainText::line(words), kept.has_value());
                         }
                         Q_EMIT announced(words);
                     });
}

void ProfileAccess::forget()
{
    if (!m_book || !m_profile) {
        return;
    }
    m_remarked = false;
    m_book->forgetToken(*m_profile, this, [this, id = m_profile->id](const tl::expected<void, QString> &forgotten) {
        const bool shown = m_profile && m_profile->id == id;
        if (shown) {
            readState();
        }
        if (!forgotten && shown) {
            ++m_asked; // what the keychain would answer now says less
            showState(PlainText::line(forgotten.error(), 400), true);
        }
        Q_EMIT announced(forgotten ? tr("The token is forgotten.") : forgotten.error());
    });
    m_ui->tokenEdit->setFocus(Qt::OtherFocusReason); // the button has nothing more to do
}

void ProfileAccess::test()
{
    if (!m_typed || m_test || !m_book) {
        return;
    }
    if (!m_ui->tokenEdit->text().trimmed().isEmpty()) {
        if (const auto token = typedToken()) {
            startTest(*m_typed, token);
        } else {
            complain(
                tr("This cannot be a token: it is one run of at most 4096 letters, digits and signs, without blanks."));
        }
        return;
    }
    if (!m_profile) {
        startTest(*m_typed, std::nullopt);
        return;
    }
    // The book hands the token out only for the origin that it was entered for.
    m_ui->testConnectionButton->setEnabled(false);
    m_book->token(*m_typed, this,
                  [this, profile = *m_typed](const tl::expected<AccessToken, ProfileBook::TokenProblem> &token) {
                      if (m_typed && m_typed->id == profile.id && !m_test) {
                          startTest(profile, token ? std::optional(*token) : std::nullopt);
                      }
                  });
}

void ProfileAccess::startTest(const Profile &profile, const std::optional<AccessToken> &token)
{
    m_test = new ConnectionTest(profile, token, *m_clock, this);
    m_report.reset();
    showReport();
    //: %1 is an address.
    m_ui->testSentenceLabel->setText(tr("Asking %1…").arg(PlainText::line(profile.baseUrl.display())));
    m_ui->testSentenceLabel->show();
    m_ui->testConnectionButton->setEnabled(false);
    m_ui->cancelTestButton->show();
    m_ui->cancelTestButton->setFocus(Qt::OtherFocusReason);
    connect(m_test, &ConnectionTest::concluded, this, [this](const ConnectionReport &report) {
        const bool focused = m_ui->cancelTestButton->hasFocus();
        m_report = report;
        endTest();
        if (focused) {
            m_ui->testConnectionButton->setFocus(Qt::OtherFocusReason);
        }
        showReport();
        Q_EMIT reported();
        Q_EMIT announced(report.message.whole());
    });
    m_test->start();
}

void ProfileAccess::endTest()
{
    if (m_test) {
        m_test->disconnect(this);
        m_test->deleteLater();
        m_test = nullptr;
    }
    m_ui->cancelTestButton->hide();
    m_ui->testConnectionButton->setEnabled(m_typed.has_value());
}

void ProfileAccess::showReport()
{
    Labels::clear(*m_ui->testStepsLayout);
    m_ui->testStepsWidget->setVisible(m_report.has_value());
    const Wording::Message message = m_report ? m_report->message : Wording::Message();
    setOptionalText(*m_ui->testSentenceLabel, message.sentence);
    setOptionalText(*m_ui->testNextLabel, message.nextStep);
    QStringList small{message.code, message.detail};
    small.removeAll(QString());
    setOptionalText(*m_ui->testCodeLabel, small.join(u'\n'));
    if (!m_report) {
        return;
    }
    const Theme &theme = Theme::of(palette());
    int row = 0;
    for (const ConnectionReport::Step &step : m_report->steps) {
        const StepLook look = lookOf(step.state);
        QLabel *icon = Labels::plain({}, m_ui->testStepsWidget);
        icon->setPixmap(Icons::tinted(look.icon, theme.tone(look.tone).ink, stepIconSize, devicePixelRatioF()));
        //: %1 is a step of the test (“Certificate”), %2 how it went (“passed”).
        QLabel *words = Labels::plain(tr("%1: %2").arg(step.label, look.word), m_ui->testStepsWidget);
        words->setWordWrap(true);
        words->setObjectName(QStringLiteral("testStepLabel"));
        m_ui->testStepsLayout->addWidget(icon, row, 0);
        m_ui->testStepsLayout->addWidget(words, row, 1);
        ++row;
    }
    paintTexts();
}

void ProfileAccess::paintTexts()
{
    const Theme &theme = Theme::of(palette());
    ink(*m_ui->tokenIssueLabel, theme.tone(Tone::Negative).ink);
    const bool bad = m_report && !m_report->passed();
    ink(*m_ui->testSentenceLabel, bad        ? theme.tone(Tone::Negative).ink
                                  : m_report ? theme.tone(Tone::Positive).ink
                                             : theme.palette().color(QPalette::WindowText));
}

void ProfileAccess::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showReport();
        paintTexts();
    }
}
