#include "journalfixture.h"

#include "store/draftfile.h"
#include "store/keyfile.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 200;

// A person who is easily found again: every text of theirs has its own mark.
EnrolmentDraft canary(int i)
{
    EnrolmentDraft draft;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            draft.setText(field, u"Kanarienvogel%1 %2"_s.arg(i).arg(static_cast<int>(field)));
        }
    }
    draft.occupations = {u"Kanarienvogel%1"_s.arg(i)};
    return draft;
}

// As UTF-8, UTF-16 both ways, hex, and base64 at each of its three alignments.
QList<QByteArray> needles()
{
    QList<QByteArray> all;
    for (const QString &text : {u"Kanarienvogel"_s, u"KANARIENVOGEL"_s, u"kanarienvogel"_s, u"TokenKanarie"_s}) {
        const QByteArray utf8 = text.toUtf8();
        all << utf8 << utf8.toHex();
        QByteArray little;
        QByteArray big;
        for (const QChar c : text) {
            little.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
            big.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
        }
        all << little << big;
        for (int shift = 0; shift < 3; ++shift) {
            // Only what does not depend on the neighbours.
            const QByteArray encoded = QByteArray(QByteArray(shift, 'x') + utf8 + "xxx").toBase64();
            all << encoded.mid(4, (utf8.size() - 3) / 3 * 4);
        }
    }
    return all;
}

} // namespace

// Nothing on disk names anybody, at no moment.
class CanaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere_data();
    void theSearchFindsWhatIsThere();
    void noFileNamesAnybody();

private:
    // The first file of the folder in which something was found.
    static QString foundIn(const QString &folder);
};

QString CanaryTest::foundIn(const QString &folder)
{
    static const QList<QByteArray> all = needles();
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return u"unreadable: "_s + file.fileName();
        }
        const QByteArray bytes = file.readAll();
        for (const QByteArray &needle : all) {
            if (bytes.contains(needle) || files.fileName().toUtf8().contains(needle)) {
                return file.fileName();
            }
        }
    }
    return {};
}

void CanaryTest::theSearchFindsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"{\"name\":\"Kanarienvogel7 0\"}"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("base64") << text.toUtf8().toBase64();
    QTest::newRow("base64, shifted") << u"x"_s.append(text).toUtf8().toBase64();
    QTest::newRow("hex") << text.toUtf8().toHex();
}

void CanaryTest::theSearchFindsWhatIsThere()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(foundIn(folder.path()), file.fileName());
}

void CanaryTest::noFileNamesAnybody()
{
    const JournalFixture fixture;
    const QString folder = fixture.folder.path();
    QVERIFY(KeyFile::createForPassphrase(folder + u"/vault.json"_s, *VaultKey::from(testKey), u"TokenKanarie"_s));
    const DraftFile draft(folder + u"/drafts"_s, testEnvironment);
    {
        const auto journal = fixture.open();
        QVERIFY(journal);
        for (int i = 0; i < people; ++i) {
            QVERIFY(draft.save(canary(i), JournalFixture::vault()));
            const auto begun = (*journal)->begin(testEnvironment, *EnrolmentRequest::from(canary(i)));
            QVERIFY(begun);
            AttemptChange change{.from = AttemptState::Sending, .to = AttemptState::Unknown, .httpStatus = 500};
            change.error = ApiError{.detail = u"TokenKanarie, and %1"_s.arg(canary(i).texts.at(0))};
            change.look = AttemptLook{.at = fixture.clock.now, .why = canary(i).texts.at(1)};
            QVERIFY((*journal)->change(begun->id, change));
            QVERIFY((*journal)->similar(testEnvironment, *EnrolmentRequest::from(canary(i))));
            if (i == people / 2) {
                QVERIFY(QFileInfo(fixture.file() + u"-wal"_s).size() > 0);
                QCOMPARE(foundIn(folder), QString()); // before any of it is folded into the file
            }
        }
        QCOMPARE(foundIn(folder), QString());
    }
    QCOMPARE(foundIn(folder), QString());
    draft.remove();
    QCOMPARE(foundIn(folder), QString());
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
