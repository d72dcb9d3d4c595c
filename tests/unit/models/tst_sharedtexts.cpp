#include "models/sharedtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSharedTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsShareTheirMemory();
    void textsThatDifferStayAsTheyAre();
    void textsThatNeverComeTwiceDoNotFillIt();
    void anErrorSharesWhatTheServiceSaid();

private:
    // In memory of its own.
    static QString text(const char *words) { return QString::fromLatin1(words); }
};

void TestSharedTexts::equalTextsShareTheirMemory()
{
    SharedTexts texts;
    QString first = text("ENABLED");
    QString second = text("ENABLED");
    QVERIFY(first.constData() != second.constData());
    texts.share(first);
    texts.share(second);
    QCOMPARE(second, u"ENABLED"_s);
    QVERIFY(first.constData() == second.constData());
}

void TestSharedTexts::textsThatDifferStayAsTheyAre()
{
    SharedTexts texts;
    QString first = text("ENABLED");
    QString second = text("enabled");
    QString none;
    QString empty = u""_s;
    texts.share(first);
    for (QString *other : {&second, &none, &empty}) {
        texts.share(*other);
    }
    QCOMPARE(second, u"enabled"_s);
    QVERIFY(none.isNull());
    QVERIFY(empty.isEmpty() && !empty.isNull());
}

void TestSharedTexts::textsThatNeverComeTwiceDoNotFillIt()
{
    SharedTexts texts;
    QList<QString> kept;
    for (int i = 0; i < 3 * SharedTexts::maxTexts; ++i) {
        kept.append(u"text %1"_s.arg(i));
        texts.share(kept.last());
        QCOMPARE(kept.last(), u"text %1"_s.arg(i));
    }
    QString newest = kept.last();
    newest.detach();
    texts.share(newest);
    QVERIFY(newest.constData() == kept.last().constData());
    QString again = text("text 0");
    texts.share(again); // forgotten meanwhile, and none the worse
    QCOMPARE(again, u"text 0"_s);
    QVERIFY(again.constData() != kept.first().constData());
}

void TestSharedTexts::anErrorSharesWhatTheServiceSaid()
{
    SharedTexts texts;
    ApiError first{.kind = ApiError::Kind::NotFound, .code = text("INVALID_CUSTOMER"), .detail = text("unknown")};
    ApiError second = {.kind = ApiError::Kind::NotFound, .code = text("INVALID_CUSTOMER"), .detail = text("unknown")};
    texts.share(first);
    texts.share(second);
    QVERIFY(first.code.constData() == second.code.constData());
    QVERIFY(first.detail.constData() == second.detail.constData());
    QCOMPARE(second.kind, ApiError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestSharedTexts)
#include "tst_sharedtexts.moc"
