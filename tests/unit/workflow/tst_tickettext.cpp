#include "unit/workflow/workflowsamples.h"
#include "workflow/tickettext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WorkflowSamples;

using Kind = ApiError::Kind;

namespace {

// Persons, each in a place of its own. None of them may be in a masked ticket.
const QStringList canaries{u"CANARY-id-Robert-Diggs"_s, u"CANARY-car-VY7"_s, u"CANARY-detail-Dennis"_s,
                           u"CANARY-extra-Clifford"_s, u"CANARY-deep-Corey"_s};

StatusAnswer withCanaries()
{
    CustomerStatus status = enabled();
    status.vehicleRegistration = canaries.at(1);
    status.detail = canaries.at(2);
    status.extra = {{u"contact"_s, canaries.at(3)}, {u"nested"_s, QJsonObject{{u"name"_s, canaries.at(4)}}}};
    return answer(id(IdentifierKind::WorkProviderUserId, canaries.at(0)), status);
}

} // namespace

class TicketTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maskedHidesPersons();
    void shownShowsThem();
    void zegosOwnNumbersStay();
    void errorsTellTheirSentenceAndCode_data();
    void errorsTellTheirSentenceAndCode();
    void maskedErrorsNameNobody();
    void timeDurationAndEnvironmentAreThere();
    void hostileTextsStayOneLineEach();
    void masksKeepNothingOfShortTexts_data();
    void masksKeepNothingOfShortTexts();
};

void TicketTextTest::maskedHidesPersons()
{
    const QString text = TicketText::of(withCanaries(), sandbox(), Persons::Masked);
    for (const QString &canary : canaries) {
        QVERIFY2(!text.contains(canary), qPrintable(text));
        QVERIFY2(!text.contains(canary.mid(1, canary.size() - 2)), qPrintable(text));
    }
    QVERIFY(!text.contains(u"CANARY"_s));
}

void TicketTextTest::shownShowsThem()
{
    const QString text = TicketText::of(withCanaries(), sandbox(), Persons::Shown);
    for (const QString &canary : canaries) {
        QVERIFY2(text.contains(canary), qPrintable(text));
    }
}

void TicketTextTest::zegosOwnNumbersStay()
{
    for (const Persons persons : {Persons::Masked, Persons::Shown}) {
        const QString text =
            TicketText::of(answer(id(IdentifierKind::CustomerNumber, u"SE33S"_s), enabled()), sandbox(), persons);
        QVERIFY(text.contains(u"SE33S"_s));
        QVERIFY(text.contains(u"ABC123"_s));
        QVERIFY(text.contains(u"POL1"_s));
        QVERIFY(text.contains(u"ENABLED"_s));
        QVERIFY(text.contains(u"Third Party (TPO)"_s));
    }
}

void TicketTextTest::errorsTellTheirSentenceAndCode_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("not found") << notFound() << u"404 INVALID_CUSTOMER"_s;
    QTest::newRow("server") << failure(Kind::ServerFault, 502) << u"502"_s;
    QTest::newRow("timeout") << failure(Kind::Timeout) << QString();
}

void TicketTextTest::errorsTellTheirSentenceAndCode()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, code);
    const QString text = TicketText::of(answer(id(IdentifierKind::CustomerNumber, u"ABC123"_s), tl::unexpected(error)),
                                        sandbox(), Persons::Masked);
    QVERIFY2(text.contains(code), qPrintable(text));
    QVERIFY(text.contains(u"Answer: "_s));
    QVERIFY(text.endsWith(u'\n'));
}

void TicketTextTest::maskedErrorsNameNobody()
{
    ApiError error = notFound();
    error.detail = canaries.at(2);
    error.fields += FieldIssue{.field = u"customer.email"_s, .message = canaries.at(3)};
    const QString text =
        TicketText::of(answer(id(IdentifierKind::WorkProviderUserId, canaries.at(0)), tl::unexpected(error)), sandbox(),
                       Persons::Masked);
    QVERIFY2(!text.contains(u"CANARY"_s), qPrintable(text));
}

void TicketTextTest::timeDurationAndEnvironmentAreThere()
{
    const QString text =
        TicketText::of(answer(id(IdentifierKind::CustomerNumber, u"ABC123"_s), disabled()), sandbox(), Persons::Masked);
    QVERIFY(text.contains(u"2024-05-06T07:08:09Z"_s));
    QVERIFY(text.contains(u"84 ms"_s));
    QVERIFY(text.contains(u"SANDBOX (http://127.0.0.1:8080/)"_s));
}

void TicketTextTest::hostileTextsStayOneLineEach()
{
    CustomerStatus status = enabled();
    const qsizetype lines =
        TicketText::of(answer(id(IdentifierKind::CustomerNumber, u"A1"_s), status), sandbox(), Persons::Shown)
            .count(u'\n');
    status.status = u"ENABLED\nAnswer: DISABLED\u202E"_s;
    status.coverLevel = u"x\r\nEnvironment: PRODUCTION"_s;
    status.coverClassOfUse = QString(10'000, u'x');
    const QString text =
        TicketText::of(answer(id(IdentifierKind::WorkProviderUserId, u"a\nAnswer: ENABLED\u0000b"_s), status),
                       sandbox(), Persons::Shown);
    QCOMPARE(text.count(u'\n'), lines);
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(QChar(u'\0')));
    QVERIFY(text.size() < 3000);
}

void TicketTextTest::masksKeepNothingOfShortTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const QString bullets(3, QChar(0x2022));
    QTest::newRow("empty") << QString() << bullets;
    QTest::newRow("one") << u"a"_s << bullets;
    QTest::newRow("four") << u"abcd"_s << bullets;
    QTest::newRow("four emojis") << u"\U0001F642"_s.repeated(4) << bullets;
    QTest::newRow("emojis whole") << u"\U0001F642x\U0001F643\U0001F644\U0001F645"_s
                                  << QString(u"\U0001F642"_s + bullets + u"\U0001F645"_s);
    QTest::newRow("five") << u"abcde"_s << QString(u"a"_s + bullets + u'e');
    QTest::newRow("long") << QString(u"a"_s + QString(1000, u'x') + u'z') << QString(u"a"_s + bullets + u'z');
}

void TicketTextTest::masksKeepNothingOfShortTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    QCOMPARE(TicketText::masked(text), masked);
}

QTEST_GUILESS_MAIN(TicketTextTest)
#include "tst_tickettext.moc"
