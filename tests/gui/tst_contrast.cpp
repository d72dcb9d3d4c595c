#include "gui/bandbutton.h"
#include "gui/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace {

// What is drawn; what it must reach depends on it.
enum class Kind { Words, Shape, Disabled };

struct Drawn
{
    QString name;
    QColor ink;
    QColor paper;
    Kind kind;
    std::set<Token> tokens;
};

const std::vector<std::pair<Token, const char *>> names{
    {Token::Window, "window"},
    {Token::Base, "base"},
    {Token::Alternate, "alternate"},
    {Token::Button, "button"},
    {Token::Selected, "selected"},
    {Token::Text, "text"},
    {Token::Muted, "muted"},
    {Token::Disabled, "disabled"},
    {Token::Hairline, "hairline"},
    {Token::FieldBorder, "field border"},
    {Token::Accent, "accent"},
    {Token::OnAccent, "on accent"},
    {Token::Focus, "focus"},
    {Token::PositiveInk, "positive ink"},
    {Token::PositivePaper, "positive paper"},
    {Token::NegativeInk, "negative ink"},
    {Token::NegativePaper, "negative paper"},
    {Token::CautionInk, "caution ink"},
    {Token::CautionPaper, "caution paper"},
    {Token::NoticeInk, "notice ink"},
    {Token::NoticePaper, "notice paper"},
    {Token::NeutralInk, "neutral ink"},
    {Token::NeutralPaper, "neutral paper"},
    {Token::ActiveInk, "active ink"},
    {Token::ActivePaper, "active paper"},
    {Token::JsonKey, "JSON key"},
    {Token::JsonString, "JSON string"},
    {Token::JsonNumber, "JSON number"},
    {Token::JsonLiteral, "JSON literal"},
    {Token::SandboxInk, "sandbox ink"},
    {Token::SandboxPaper, "sandbox paper"},
    {Token::TestInk, "test ink"},
    {Token::TestPaper, "test paper"},
    {Token::ProductionInk, "production ink"},
    {Token::ProductionPaper, "production paper"},
};

QString nameOf(Token token)
{
    const auto found = std::ranges::find(names, token, &std::pair<Token, const char *>::first);
    return QLatin1String(found == names.end() ? "?" : found->second);
}

// WCAG 2.2, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

double least(Kind kind, bool highContrast)
{
    return highContrast ? 7.0 : kind == Kind::Words ? 4.5 : 3.0;
}

// Everything that is drawn on something, with what it looks like under the mouse and pressed.
class Pairs
{
public:
    explicit Pairs(const Theme &theme)
        : m_theme(theme)
    {
        addWords();
        addTones();
        addShapes();
        addBands();
    }

    std::vector<Drawn> all() && { return std::move(m_drawn); }

private:
    void add(Token ink, Token paper, Kind kind = Kind::Words)
    {
        m_drawn.push_back({.name = nameOf(ink) + u" on "_s + nameOf(paper),
                           .ink = m_theme.color(ink),
                           .paper = m_theme.color(paper),
                           .kind = kind,
                           .tokens = {ink, paper}});
    }

    void add(const QString &name, const QColor &ink, const QColor &paper)
    {
        m_drawn.push_back({.name = name, .ink = ink, .paper = paper, .kind = Kind::Words, .tokens = {}});
    }

    void addWords()
    {
        for (const Token paper : {Token::Window, Token::Base, Token::Alternate, Token::Selected, Token::Button}) {
            add(Token::Text, paper);
            add(Token::Muted, paper);
            add(Token::Disabled, paper, Kind::Disabled);
        }
        for (const Token paper : {Token::Window, Token::Base, Token::Alternate}) {
            add(Token::Accent, paper); // links
        }
        add(Token::OnAccent, Token::Accent); // the button that is the next step, and marked text
        for (const auto &[state, share] :
             {std::pair(u"under the mouse"_s, Theme::hoverShare), std::pair(u"pressed"_s, Theme::pressedShare)}) {
            const QColor text = m_theme.color(Token::Text);
            add(u"text on button "_s + state, text, blended(text, m_theme.color(Token::Button), share));
            const QColor on = m_theme.color(Token::OnAccent);
            add(u"on accent "_s + state, on, blended(on, m_theme.accent(), share));
        }
        for (const Token json : {Token::JsonKey, Token::JsonString, Token::JsonNumber, Token::JsonLiteral}) {
            for (const Token paper : {Token::Window, Token::Base, Token::ActivePaper}) {
                add(json, paper);
            }
        }
        add(Token::Muted, Token::ActivePaper); // brackets and commas of the line that changed
        add(Token::Text, Token::ActivePaper);
    }

    void addTones()
    {
        for (const auto &[ink, own] :
             {std::pair(Token::PositiveInk, Token::PositivePaper), std::pair(Token::NegativeInk, Token::NegativePaper),
              std::pair(Token::CautionInk, Token::CautionPaper), std::pair(Token::NoticeInk, Token::NoticePaper),
              std::pair(Token::NeutralInk, Token::NeutralPaper), std::pair(Token::ActiveInk, Token::ActivePaper)}) {
            for (const Token paper : {own, Token::Window, Token::Base, Token::Alternate, Token::Selected}) {
                add(ink, paper);
            }
        }
        add(Token::Text, Token::CautionPaper); // what changed, and what was given otherwise than asked
        add(Token::Muted, Token::CautionPaper);
        add(Token::Text, Token::NegativePaper); // the strip of the journal
    }

    void addShapes()
    {
        for (const Token paper : {Token::Window, Token::Base, Token::Alternate}) {
            add(Token::FieldBorder, paper, Kind::Shape);
            add(Token::Muted, paper, Kind::Shape); // icons of empty pages, arrows
            add(Token::Accent, paper, Kind::Shape);
            add(Token::Text, paper, Kind::Shape);
            if (m_theme.isHighContrast()) {
                add(Token::Hairline, paper, Kind::Shape); // papers alone do not tell parts apart there
            }
        }
        for (const Token paper : {Token::Window, Token::Base, Token::Alternate, Token::Selected, Token::Button,
                                  Token::ActivePaper, Token::NegativePaper, Token::CautionPaper}) {
            add(Token::Focus, paper, Kind::Shape);
        }
        add(Token::Accent, Token::Selected, Kind::Shape); // the bar before a chosen row
    }

    void addBands()
    {
        for (const auto &[ink, paper] :
             {std::pair(Token::SandboxInk, Token::SandboxPaper), std::pair(Token::TestInk, Token::TestPaper),
              std::pair(Token::ProductionInk, Token::ProductionPaper)}) {
            add(ink, paper);
            add(paper, ink); // the word on its plate
            const Theme::Pair pair{.ink = m_theme.color(ink), .paper = m_theme.color(paper)};
            add(nameOf(ink) + u" under the mouse"_s, pair.ink, BandButton::hovered(pair));
            add(nameOf(ink) + u" pressed"_s, pair.ink, BandButton::pressed(pair));
        }
    }

    const Theme &m_theme;
    std::vector<Drawn> m_drawn;
};

const std::vector<std::pair<const char *, const Theme *>> themes{
    {"light", &Theme::light()}, {"dark", &Theme::dark()}, {"high contrast", &Theme::highContrast()}};

} // namespace

// WCAG contrast over all colours of the program: text 4.5:1, shapes and disabled text 3:1, in high contrast all 7:1.
class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAsWcagDoes_data();
    void measuresAsWcagDoes();
    void canBeRead_data();
    void canBeRead();
    void noticesAWorseColour_data() { canBeRead_data(); }
    void noticesAWorseColour();
    void coversEveryToken();
    void putsTheTokensIntoThePalette();
    void tellsTheThemesApart();
    void bandsDifferWithoutColour();
    void cleanupTestCase() const { qInfo("%d pairs of ink and paper measured", m_measured); }

private:
    int m_measured = 0;
};

void TestContrast::measuresAsWcagDoes_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the greyest grey that AA lets through") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("one shade lighter") << QColor(0x777777) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(0xFF0000) << QColor(Qt::white) << 4.0;
}

void TestContrast::measuresAsWcagDoes()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, paper);
    QFETCH(const double, expected);
    QVERIFY2(std::abs(ratio(ink, paper) - expected) < 0.01, qPrintable(QString::number(ratio(ink, paper))));
}

void TestContrast::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("wanted");
    for (const auto &[name, theme] : themes) {
        for (const Drawn &drawn : Pairs(*theme).all()) {
            const char *kind = drawn.kind == Kind::Words ? "" : drawn.kind == Kind::Shape ? " (shape)" : " (disabled)";
            QTest::addRow("%s: %s%s", name, qPrintable(drawn.name), kind)
                << drawn.ink << drawn.paper << least(drawn.kind, theme->isHighContrast());
        }
    }
}

void TestContrast::canBeRead()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, paper);
    QFETCH(const double, wanted);
    QVERIFY2(ratio(ink, paper) >= wanted,
             qPrintable(u"%1 on %2 is %3:1"_s.arg(ink.name(), paper.name()).arg(ratio(ink, paper), 0, 'f', 2)));
    ++m_measured;
}

// Each ink, moved towards its paper, is found too weak before it is gone.
void TestContrast::noticesAWorseColour()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, paper);
    QFETCH(const double, wanted);
    QVERIFY(ratio(blended(ink, paper, 0.25), paper) < wanted);
}

void TestContrast::coversEveryToken()
{
    for (const auto &[name, theme] : themes) {
        std::set<Token> covered{Token::Marker};
        for (const Drawn &drawn : Pairs(*theme).all()) {
            covered.insert(drawn.tokens.begin(), drawn.tokens.end());
        }
        if (!theme->isHighContrast()) {
            covered.insert(Token::Hairline); // only where papers tell the parts apart, too
        }
        for (int token = 0; token < static_cast<int>(Token::Count); ++token) {
            QVERIFY2(covered.contains(static_cast<Token>(token)), qPrintable(nameOf(static_cast<Token>(token))));
        }
    }
}

// What Qt draws by itself has the same colours.
void TestContrast::putsTheTokensIntoThePalette()
{
    for (const auto &[name, theme] : themes) {
        const QPalette palette = theme->palette();
        QCOMPARE(palette.color(QPalette::Window), theme->color(Token::Window));
        QCOMPARE(palette.color(QPalette::Base), theme->color(Token::Base));
        QCOMPARE(palette.color(QPalette::PlaceholderText), theme->color(Token::Muted));
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            QCOMPARE(palette.color(group, QPalette::Text), theme->color(Token::Text));
            QCOMPARE(palette.color(group, QPalette::Highlight), theme->color(Token::Accent));
            QCOMPARE(palette.color(group, QPalette::HighlightedText), theme->color(Token::OnAccent));
        }
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QCOMPARE(palette.color(QPalette::Disabled, role), theme->color(Token::Disabled));
        }
    }
}

// Also from the palette of a widget that has colours of its own.
void TestContrast::tellsTheThemesApart()
{
    for (const auto &[name, theme] : themes) {
        QPalette palette = theme->palette();
        QCOMPARE(&Theme::of(palette), theme);
        palette.setColor(QPalette::Window, theme->tone(Tone::Caution).paper);
        palette.setColor(QPalette::WindowText, theme->tone(Tone::Caution).ink);
        palette.setCurrentColorGroup(QPalette::Disabled);
        QCOMPARE(&Theme::of(palette), theme);
    }
    QPalette foreign(Qt::white, Qt::white);
    QCOMPARE(&Theme::of(foreign), &Theme::light());
    foreign.setColor(QPalette::Window, QColor(0x202020));
    QCOMPARE(&Theme::of(foreign), &Theme::dark());
}

// Test is the light one in every theme; sandbox and production differ by shape (see tst_bandlook).
void TestContrast::bandsDifferWithoutColour()
{
    for (const auto &[name, theme] : themes) {
        const QColor test = theme->band(EnvironmentKind::Test).paper;
        for (const EnvironmentKind other : {EnvironmentKind::Sandbox, EnvironmentKind::Production}) {
            QVERIFY(ratio(test, theme->band(other).paper) >= 3.0);
        }
    }
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
