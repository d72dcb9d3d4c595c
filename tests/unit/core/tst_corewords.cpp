#include "core/apierror.h"
#include "core/clock.h"
#include "core/customerstatus.h"
#include "core/profile.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class CoreWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfErrorHasANameOfItsOwn();
    void onlyTheTwoPublishedWordsAreEnabledOrDisabled_data();
    void onlyTheTwoPublishedWordsAreEnabledOrDisabled();
    void everyEnvironmentHasALabelInCapitals();
    void theSystemClockIsInUtcAndNeverGoesBack();
};

void CoreWordsTest::everyKindOfErrorHasANameOfItsOwn()
{
    QSet<QString> names;
    constexpr int kinds = static_cast<int>(ApiError::Kind::BadAnswer) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString name = ApiError::kindName(static_cast<ApiError::Kind>(kind));
        QVERIFY(!name.isEmpty());
        QVERIFY(name.front().isLower());
        names.insert(name);
    }
    QCOMPARE(names.size(), kinds);
    QVERIFY(names.contains(u"notFound"_s));
}

void CoreWordsTest::onlyTheTwoPublishedWordsAreEnabledOrDisabled_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const QString &status, CustomerStatus::Outcome outcome) {
        QTest::newRow(name) << status << static_cast<int>(outcome);
    };
    row("ENABLED", u"ENABLED"_s, CustomerStatus::Outcome::Enabled);
    row("DISABLED", u"DISABLED"_s, CustomerStatus::Outcome::Disabled);
    row("small letters", u"enabled"_s, CustomerStatus::Outcome::Other);
    row("blank behind", u"ENABLED "_s, CustomerStatus::Outcome::Other);
    row("unknown word", u"SUSPENDED"_s, CustomerStatus::Outcome::Other);
    row("Cyrillic look-alike", u"\u0415NABLED"_s, CustomerStatus::Outcome::Other);
    row("a word that begins so", u"ENABLED_SOON"_s, CustomerStatus::Outcome::Other);
}

void CoreWordsTest::onlyTheTwoPublishedWordsAreEnabledOrDisabled()
{
    QFETCH(const QString, status);
    QFETCH(const int, outcome);
    CustomerStatus answer;
    answer.status = status;
    QCOMPARE(static_cast<int>(answer.outcome()), outcome);
}

void CoreWordsTest::everyEnvironmentHasALabelInCapitals()
{
    QSet<QString> labels;
    for (const auto kind : {EnvironmentKind::Sandbox, EnvironmentKind::Test, EnvironmentKind::Production}) {
        const QString label = environmentLabel(kind);
        QVERIFY(!label.isEmpty());
        QCOMPARE(label, label.toUpper());
        labels.insert(label);
    }
    QCOMPARE(labels.size(), 3);
}

void CoreWordsTest::theSystemClockIsInUtcAndNeverGoesBack()
{
    const SystemClock clock;
    QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
    std::chrono::nanoseconds last = clock.monotonic();
    for (int i = 0; i < 10'000; ++i) {
        const std::chrono::nanoseconds now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

QTEST_GUILESS_MAIN(CoreWordsTest)
#include "tst_corewords.moc"
