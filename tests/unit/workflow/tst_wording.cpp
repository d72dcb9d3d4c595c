#include "unit/workflow/workflowsamples.h"
#include "workflow/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WorkflowSamples;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

namespace {

constexpr int kinds = static_cast<int>(Kind::BadAnswer) + 1;
constexpr int causes = static_cast<int>(Cause::UnexpectedStatus) + 1;

// A sentence: begins with a capital, ends with a full stop, holds no code and no placeholder.
bool isSentence(const QString &text)
{
    static const QRegularExpression raw(u"Error \\d|error code|%\\d|\\[U\\+|[A-Z]+_[A-Z]+"_s);
    return text.size() >= 10 && text.front().isUpper() && text.endsWith(u'.') && !text.contains(raw) &&
           !text.contains(u"  "_s) && !text.contains(u".."_s);
}

} // namespace

class WordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedErrorsHaveCauseAndNextStep_data();
    void documentedErrorsHaveCauseAndNextStep();
    void everyKindAndCauseHasASentenceAndANextStep();
    void certificateFaultsSayThatNothingWasSent();
    void notFoundNamesBothCauses();
    void notFoundShowsHostileIdsAsPlainText();
    void permissionErrorsNameThePartnershipsManager();
    void tableCellsAreShortAndDistinct();
    void codesComeSecondAndPlain_data();
    void codesComeSecondAndPlain();
    void detailsArePlainText();
    void timesAreWrittenAsThePersonDoes_data();
    void timesAreWrittenAsThePersonDoes();
    void momentsAreShortAndStillClear_data();
    void momentsAreShortAndStillClear();
    void durationsAreReadable_data();
    void durationsAreReadable();
};

void WordingTest::documentedErrorsHaveCauseAndNextStep_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Kind kind, int status, const QString &code, const QString &word) {
        QTest::newRow(name) << failure(kind, status, code) << word;
    };
    row("400 INVALID_DATA", Kind::InvalidData, 400, u"INVALID_DATA"_s, u"rejected"_s);
    row("401 MISSING_AUTH", Kind::Unauthorised, 401, u"MISSING_AUTH"_s, u"no token"_s);
    row("401 INVALID_KEY", Kind::Unauthorised, 401, u"INVALID_KEY"_s, u"token"_s);
    row("404 INVALID_CUSTOMER", Kind::NotFound, 404, u"INVALID_CUSTOMER"_s, u"consented"_s);
    row("404 INVALID_CUSTOMER_EMAIL", Kind::EmailMismatch, 404, u"INVALID_CUSTOMER_EMAIL"_s, u"e-mail"_s);
}

void WordingTest::documentedErrorsHaveCauseAndNextStep()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, word);
    const Wording::Message message = Wording::of(error);
    QVERIFY2(isSentence(message.sentence), qPrintable(message.sentence));
    QVERIFY2(message.sentence.contains(word), qPrintable(message.sentence));
    QVERIFY2(isSentence(message.nextStep), qPrintable(message.nextStep));
    QVERIFY(!message.sentence.contains(error.code));
    QCOMPARE(message.code, QString(QString::number(error.httpStatus) + u' ' + error.code));
    QCOMPARE(message.whole(), QString(message.sentence + u' ' + message.nextStep));
}

void WordingTest::everyKindAndCauseHasASentenceAndANextStep()
{
    for (int kind = 0; kind < kinds; ++kind) {
        for (int cause = 0; cause < causes; ++cause) {
            for (const auto &retryAfter :
                 {std::optional<std::chrono::seconds>(), std::optional(std::chrono::seconds(0)),
                  std::optional(std::chrono::seconds(3600))}) {
                ApiError error = failure(static_cast<Kind>(kind), 404);
                error.cause = static_cast<Cause>(cause);
                error.retryAfter = retryAfter;
                const Wording::Message message = Wording::of(error);
                QVERIFY2(isSentence(message.sentence), qPrintable(message.sentence));
                if (error.kind != Kind::Cancelled) {
                    QVERIFY2(isSentence(message.nextStep), qPrintable(message.nextStep));
                }
                QVERIFY(!Wording::of(error, id(IdentifierKind::CustomerNumber, u"A1"_s)).sentence.isEmpty());
            }
        }
    }
}

void WordingTest::certificateFaultsSayThatNothingWasSent()
{
    QSet<QString> sentences;
    for (const Cause cause : {Cause::CertificateExpired, Cause::CertificateNotYetValid, Cause::CertificateSelfSigned,
                              Cause::CertificateWrongHost, Cause::CertificateUnknownIssuer, Cause::CertificateOther}) {
        ApiError error = failure(Kind::Tls);
        error.cause = cause;
        const QString sentence = Wording::of(error).sentence;
        QVERIFY(sentence.contains(u"Nothing was sent"_s));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 6);
}

void WordingTest::notFoundNamesBothCauses()
{
    const Identifier asked = id(IdentifierKind::CustomerNumber, u"ABC123"_s);
    const QString expected = u"Zego does not know ABC123, or the customer has not consented to share with you."_s;
    QCOMPARE(Wording::notFound(asked), expected);
    QCOMPARE(Wording::of(notFound(), asked).sentence, expected);
}

void WordingTest::notFoundShowsHostileIdsAsPlainText()
{
    const QString hostile = u"<b>%1 %n</b>\u202E\n"_s + QString(900, u'x');
    const QString sentence = Wording::notFound(id(IdentifierKind::WorkProviderUserId, hostile));
    QVERIFY(sentence.contains(u"<b>%1 %n</b>[U+202E][U+000A]xxx"_s));
    QVERIFY(sentence.size() < 250);
}

void WordingTest::permissionErrorsNameThePartnershipsManager()
{
    QVERIFY(Wording::of(failure(Kind::Forbidden, 403)).nextStep.contains(u"Partnerships Manager"_s));
}

void WordingTest::tableCellsAreShortAndDistinct()
{
    QSet<QString> words;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString word = Wording::shortAnswer(failure(static_cast<Kind>(kind)));
        QVERIFY(!word.isEmpty());
        QVERIFY(word.size() <= 24);
        words.insert(word);
    }
    QCOMPARE(words.size(), kinds);
}

void WordingTest::codesComeSecondAndPlain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << 404 << u"INVALID_CUSTOMER"_s << u"404 INVALID_CUSTOMER"_s;
    QTest::newRow("status alone") << 502 << QString() << u"502"_s;
    QTest::newRow("code alone") << 0 << u"X"_s << u"X"_s;
    QTest::newRow("neither") << 0 << QString() << QString();
    QTest::newRow("hostile") << 404 << u"<b>\u202E\n"_s << u"404 <b>[U+202E][U+000A]"_s;
    QTest::newRow("long") << 404 << QString(1000, u'E') << QString(u"404 "_s + QString(60, u'E') + QChar(0x2026));
}

void WordingTest::codesComeSecondAndPlain()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, shown);
    QCOMPARE(Wording::code(failure(Kind::BadAnswer, status, code)), shown);
}

void WordingTest::detailsArePlainText()
{
    ApiError error = failure(Kind::InvalidData, 400, u"INVALID_DATA"_s);
    error.detail = u"line 1\nline 2\u202E"_s + QChar(u'\0');
    error.fields = {{.field = u"customer.dob"_s, .message = u"In the\nfuture."_s}, {.field = {}, .message = u"No."_s}};
    QCOMPARE(Wording::of(error).detail, u"line 1\nline 2[U+202E][U+0000]\ncustomer.dob: In the[U+000A]future.\nNo."_s);
    QCOMPARE(Wording::of(failure(Kind::Timeout)).detail, QString());
}

void WordingTest::timesAreWrittenAsThePersonDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("time");
    QTest::newRow("none") << u"C"_s << u"09:26:53"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << u"09:26:53"_s;
    QTest::newRow("en_US") << u"en_US"_s << u"9:26:53 AM"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"09:26:53"_s;
    QTest::newRow("fr_CA") << u"fr_CA"_s << u"09 h 26:53"_s;
    QTest::newRow("da_DK") << u"da_DK"_s << u"09.26.53"_s;
}

void WordingTest::timesAreWrittenAsThePersonDoes()
{
    QFETCH(const QString, locale);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    const QDateTime moment(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::LocalTime);
    QTEST(Wording::clockTime(moment.toUTC()), "time");
    QCOMPARE(Wording::dateTime(moment.toUTC()),
             QLocale().toString(moment.date(), u"d MMM yyyy"_s) + u", "_s + Wording::clockTime(moment.toUTC()));
}

void WordingTest::momentsAreShortAndStillClear_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("shown");
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(9, 26, 53), Qt::LocalTime);
    };
    QTest::newRow("today") << at(2026, 3, 14) << u"today 09:26"_s;
    QTest::newRow("yesterday") << at(2026, 3, 13) << u"yesterday 09:26"_s;
    QTest::newRow("this year") << at(2026, 1, 2) << u"2 Jan 09:26"_s;
    QTest::newRow("earlier") << at(2025, 12, 31) << u"31 Dec 2025"_s;
    QTest::newRow("a clock that is ahead") << at(2026, 3, 15) << u"15 Mar 09:26"_s;
}

void WordingTest::momentsAreShortAndStillClear()
{
    QFETCH(const QDateTime, moment);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const QDateTime now(QDate(2026, 3, 14), QTime(23, 59, 59), Qt::LocalTime);
    QTEST(Wording::shortMoment(moment.toUTC(), now.toUTC()), "shown");
}

void WordingTest::durationsAreReadable_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("zero") << qint64(0) << u"0.0 ms"_s;
    QTest::newRow("below 10 ms") << qint64(1234) << u"1.2 ms"_s;
    QTest::newRow("84 ms") << qint64(84'000) << u"84 ms"_s;
    QTest::newRow("2.4 s") << qint64(2'400'000) << u"2.4 s"_s;
    QTest::newRow("30 s") << qint64(30'000'000) << u"30.0 s"_s;
}

void WordingTest::durationsAreReadable()
{
    QFETCH(const qint64, microseconds);
    QFETCH(const QString, shown);
    QCOMPARE(Wording::duration(std::chrono::microseconds(microseconds)), shown);
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
