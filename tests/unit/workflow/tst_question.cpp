#include "workflow/question.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Mode = IdentifierChoice::Mode;

namespace {

constexpr IdentifierKind number = IdentifierKind::CustomerNumber;
constexpr IdentifierKind partner = IdentifierKind::WorkProviderUserId;

bool hasError(const Question &question)
{
    return std::ranges::any_of(question.issues,
                               [](const FieldIssue &issue) { return issue.severity == FieldIssue::Severity::Error; });
}

} // namespace

class QuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadAsItsLooksSay_data();
    void textIsReadAsItsLooksSay();
    void aChosenKindWins_data();
    void aChosenKindWins();
    void eitherAsksBothWhereBothFit_data();
    void eitherAsksBothWhereBothFit();
    void whatCannotBeSentIsNotAskedAndSaysWhy_data();
    void whatCannotBeSentIsNotAskedAndSaysWhy();
    void aMissingTextIsNamedByTheKindThatWasChosen();
    void changesAreTold();
    void nearMissesOfANumberComeFirstWhenDetected();
    void nearMissesNeverRepeatTheQuestion_data();
    void nearMissesNeverRepeatTheQuestion();
};

void QuestionTest::textIsReadAsItsLooksSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("ABC123") << u"ABC123"_s << number << u"ABC123"_s;
    QTest::newRow("abc123") << u"abc123"_s << number << u"ABC123"_s;
    QTest::newRow("SE33S") << u" SE33S "_s << number << u"SE33S"_s;
    QTest::newRow("12345") << u"12345"_s << partner << u"12345"_s;
    QTest::newRow("hex") << u"596e34ee2346c78cc8cf7c4"_s << partner << u"596e34ee2346c78cc8cf7c4"_s;
    QTest::newRow("e-mail") << u"a@b.example"_s << partner << u"a@b.example"_s;
    QTest::newRow("blank inside") << u"ABC 123"_s << partner << u"ABC 123"_s;
}

void QuestionTest::textIsReadAsItsLooksSay()
{
    QFETCH(const QString, text);
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, value);
    const Question question = Question::read(text, {.mode = Mode::Detect});
    QVERIFY(question.canBeAsked());
    QCOMPARE(question.kind, kind);
    QCOMPARE(question.identifiers.size(), 1);
    QCOMPARE(question.identifiers.first().kind(), kind);
    QCOMPARE(question.identifiers.first().value(), value);
}

void QuestionTest::aChosenKindWins_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    for (const IdentifierKind kind : allIdentifierKinds) {
        QTest::newRow(QByteArray(Identifier::key(kind).data()).constData()) << kind;
    }
}

void QuestionTest::aChosenKindWins()
{
    QFETCH(const IdentifierKind, kind);
    for (const QString &text : {u"ABC123"_s, u"12345"_s, u"abc123"_s}) {
        const Question question = Question::read(text, {.mode = Mode::Kind, .kind = kind});
        QCOMPARE(question.kind, kind);
        QCOMPARE(question.identifiers.size(), 1);
        QCOMPARE(question.identifiers.first().kind(), kind);
        QCOMPARE(question.identifiers.first().value(), Identifier::isCode(kind) ? text.toUpper() : text);
    }
}

void QuestionTest::eitherAsksBothWhereBothFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("a number first") << u"ABC123"_s
                                    << QStringList({u"customerNumber=ABC123"_s, u"workProviderUserId=ABC123"_s});
    QTest::newRow("an id first") << u"12345"_s
                                 << QStringList({u"workProviderUserId=12345"_s, u"customerNumber=12345"_s});
    QTest::newRow("each in its own case")
        << u"abc123"_s << QStringList({u"customerNumber=ABC123"_s, u"workProviderUserId=abc123"_s});
    QTest::newRow("an e-mail address only once")
        << u"a@b.example"_s << QStringList(u"workProviderUserId=a@b.example"_s);
    QTest::newRow("65 characters only once")
        << QString(65, u'A') << QStringList(u"workProviderUserId="_s + QString(65, u'A'));
}

void QuestionTest::eitherAsksBothWhereBothFit()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, asked);
    const Question question = Question::read(text, {.mode = Mode::Either});
    QStringList got;
    for (const Identifier &identifier : question.identifiers) {
        got += Identifier::key(identifier.kind()) + u'=' + identifier.value();
    }
    QCOMPARE(got, asked);
    QCOMPARE(question.fitsBoth, asked.size() == 2);
}

void QuestionTest::whatCannotBeSentIsNotAskedAndSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mode>("mode");
    for (const auto &[name, mode] :
         {std::pair("detect", Mode::Detect), {"kind", Mode::Kind}, {"either", Mode::Either}}) {
        QTest::addRow("%s: empty", name) << QString() << mode;
        QTest::addRow("%s: blanks", name) << u" \t\n"_s << mode;
        QTest::addRow("%s: lone surrogate", name) << QString(u"a"_s + QChar(0xD800)) << mode;
        QTest::addRow("%s: 1 MB", name) << QString(1 << 20, u'A') << mode;
    }
    QTest::newRow("kind: dash in a number") << u"ABC-123"_s << Mode::Kind;
}

void QuestionTest::whatCannotBeSentIsNotAskedAndSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const Mode, mode);
    const Question question = Question::read(text, {.mode = mode, .kind = number});
    QVERIFY(!question.canBeAsked());
    QVERIFY(hasError(question));
    QVERIFY(!question.issues.first().message.isEmpty());
}

void QuestionTest::aMissingTextIsNamedByTheKindThatWasChosen()
{
    const Question question = Question::read({}, {.mode = Mode::Kind, .kind = IdentifierKind::PolicyId});
    QCOMPARE(question.kind, IdentifierKind::PolicyId);
    QVERIFY(question.issues.first().message.contains(Identifier::labelInSentence(IdentifierKind::PolicyId)));
}

void QuestionTest::changesAreTold()
{
    QCOMPARE(Question::read(u"ABC123"_s, {}).changes.size(), 0);
    QCOMPARE(Question::read(u" abc123"_s, {}).changes.size(), 2);
    QVERIFY(Question::read(u"abc123"_s, {}).changes.first().contains(u"ABC123"_s));
}

void QuestionTest::nearMissesOfANumberComeFirstWhenDetected()
{
    const Question question = Question::read(u"ABC 123"_s, {.mode = Mode::Detect});
    QVERIFY(!question.nearMisses.isEmpty());
    QCOMPARE(question.nearMisses.first().identifier.kind(), number);
    QCOMPARE(question.nearMisses.first().identifier.value(), u"ABC123"_s);
    QVERIFY(question.nearMisses.size() <= NearMisses::maxOffered);
    const Question chosen = Question::read(u"ABC 123"_s, {.mode = Mode::Kind, .kind = partner});
    for (const NearMiss &miss : chosen.nearMisses) {
        QCOMPARE(miss.identifier.kind(), partner);
    }
}

void QuestionTest::nearMissesNeverRepeatTheQuestion_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ABC123", "O0O0", "12345", "ABC 123", "Customer number: ABC123", "rider-1", "\"x\""}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void QuestionTest::nearMissesNeverRepeatTheQuestion()
{
    QFETCH(const QString, text);
    for (const Mode mode : {Mode::Detect, Mode::Either, Mode::Kind}) {
        const Question question = Question::read(text, {.mode = mode, .kind = partner});
        for (const NearMiss &miss : question.nearMisses) {
            QVERIFY(!question.identifiers.contains(miss.identifier));
        }
    }
}

QTEST_GUILESS_MAIN(QuestionTest)
#include "tst_question.moc"
