#include "gui/enrolfixture.h"
#include "gui/gallerylook.h"

#include "gui/enrolform.h"
#include "gui/enrolprogress.h"

#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "gallery-token";

ScriptedAnswer notFound()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"Not found."})");
}

} // namespace

// Draws each state of the Enrol and Activity pages, for people to look at; what is asserted is that the state is the
// one that the picture's name says.
class TestEnrolGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsTheState_data();
    void drawsTheState();

private:
    GalleryFolder m_folder;
};

void TestEnrolGallery::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestEnrolGallery::drawsTheState_data()
{
    GalleryLook::addRows({"empty",           "filled",         "errors",       "restored", "review",  "review-blocked",
                          "review-nolookup", "sending",        "stopping",     "receipt",  "unknown", "unknown-looked",
                          "exists",          "absent",         "again",        "rejected", "refused", "notsent",
                          "activity",        "activity-empty", "activity-open"});
}

void TestEnrolGallery::drawsTheState()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    const QTemporaryDir folder;
    ScriptedServer server;
    EnrolFixture console(folder.path());
    const QSize size = look.small ? QSize(840, 540) : QSize(1000, 680);
    const auto post = [&](const ScriptedAnswer &answer, const ScriptedAnswer &status = notFound()) {
        server.answerBy([answer, status](const ScriptedServer::Request &request) {
            return request.method == "POST" ? answer : status;
        });
        console.connectTo(server.url(), token, EnvironmentKind::Test);
        console.show(size);
        console.pastePublishedExample();
    };
    const auto send = [&] {
        console.review();
        console.submit();
    };
    const auto isAt = [&](const QString &name) { return QTest::qWaitFor([&] { return console.state() == name; }); };
    const auto unknown = [&] {
        post(ScriptedAnswer::resetAfterRequest());
        send();
        QVERIFY(isAt(u"enrolOutcome"_s));
        QTRY_VERIFY(!console.sees("progressNotice"));
    };

    if (state.startsWith(u"activity"_s)) {
        if (state == u"activity-empty"_s) {
            console.connectToSandbox();
        } else {
            unknown();
            console.page().hide();
            console.connectToSandbox();
            console.show(size);
            console.pastePublishedExample();
            const auto field = [&](const char *name, const QString &text) {
                auto *edit = console.find<QLineEdit>(name);
                edit->setFocus();
                edit->selectAll();
                console.type(text);
            };
            field("workProviderUserIdEdit", u"driver-0815"_s);
            field("lastNameEdit", u"Diggs"_s);
            send();
            QVERIFY(isAt(u"enrolOutcome"_s));
        }
        console.page().hide();
        console.show(console.activity(), size);
        if (state == u"activity-empty"_s) { // read, and nothing in it
            QTRY_VERIFY(!console.activity().findChild<QLabel *>(u"activityEmptyTextLabel"_s)->text().isEmpty());
        }
        if (state == u"activity-open"_s) {
            QTest::mouseClick(console.activity().findChild<QAbstractButton *>(u"openButton"_s), Qt::LeftButton);
        }
        QVERIFY(m_folder.draw(console.activity(), u"enrol-"_s + state, look));
        return;
    }

    if (state == u"empty"_s) {
        console.connectToSandbox();
        console.show(size);
    } else if (state == u"filled"_s) {
        console.connectToSandbox();
        console.show(size);
        console.typePublishedExample();
        console.find<QLineEdit>("cityEdit")->setFocus();
        console.key(Qt::Key_End);
        console.type(u"derry"_s);
    } else if (state == u"errors"_s) {
        console.connectToSandbox();
        console.show(size);
        console.pastePublishedExample();
        for (const auto &[name, text] : {std::pair("dobEdit", "2031-01-01"), std::pair("emailEdit", "raekwon"),
                                         std::pair("postCodeEdit", "12345"), std::pair("givenNamesEdit", " ")}) {
            auto *edit = console.find<QLineEdit>(name);
            edit->setFocus();
            edit->selectAll();
            console.type(QString::fromLatin1(text));
        }
        console.submit();
        QCOMPARE(console.state(), u"enrolForm"_s);
    } else if (state == u"restored"_s) {
        console.connectToSandbox();
        console.show(size);
        console.pastePublishedExample();
        QTRY_VERIFY(look.isEnglish() ? console.reads("draftLabel") == u"Draft kept"_s : console.sees("draftLabel"));
    } else if (state == u"review"_s) {
        console.connectToSandbox();
        console.show(size);
        console.pastePublishedExample();
        console.review();
    } else if (state == u"review-blocked"_s) {
        post(ScriptedAnswer::json(500, "{}"),
             ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P1","customer_number":"SE33S"})"));
        console.submit();
        QTRY_VERIFY(!console.notices("findingNotice").isEmpty());
    } else if (state == u"review-nolookup"_s) {
        post(ScriptedAnswer::json(500, "{}"), ScriptedAnswer::json(500, "{}"));
        console.submit();
        QTRY_VERIFY(!console.notices("findingNotice").isEmpty());
    } else if (state == u"sending"_s || state == u"stopping"_s) {
        post(ScriptedAnswer::stallAfterRequest());
        send();
        QVERIFY(isAt(u"enrolProgress"_s));
        QTRY_COMPARE(console.reads("sendingTextLabel"), EnrolProgress::tr("Sent once. Waiting for Zego's answer."));
        if (state == u"stopping"_s) {
            console.key(Qt::Key_Escape);
        }
    } else if (state == u"receipt"_s) {
        console.connectToSandbox();
        console.show(size);
        console.pastePublishedExample();
        send();
        QVERIFY(isAt(u"enrolOutcome"_s));
    } else if (state == u"unknown"_s) {
        post(ScriptedAnswer::json(502, "<html>"), ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
        send();
        QVERIFY(isAt(u"enrolOutcome"_s));
    } else if (state == u"unknown-looked"_s) {
        unknown();
        QTest::mouseClick(console.find<QWidget>("findOutButton"), Qt::LeftButton);
        QTRY_COMPARE(console.looks().size(), 2);
    } else if (state == u"exists"_s) {
        unknown();
        server.answerWith(
            ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P1","customer_number":"SE33S"})"));
        QTest::mouseClick(console.find<QWidget>("findOutButton"), Qt::LeftButton);
        QTRY_COMPARE(console.reads("numberLabel"), u"SE33S"_s);
    } else if (state == u"absent"_s || state == u"again"_s) {
        unknown();
        console.clock().advance(61s);
        QTest::mouseClick(console.find<QWidget>("findOutButton"), Qt::LeftButton);
        QTRY_VERIFY(console.sees("sendAgainButton"));
        if (state == u"again"_s) {
            QTest::mouseClick(console.find<QWidget>("sendAgainButton"), Qt::LeftButton);
            QTRY_VERIFY(console.sees("confirmCheck"));
        }
    } else if (state == u"rejected"_s) {
        post(ScriptedAnswer::json(
            400,
            R"({"error":"INVALID_DATA","detail":{"customer":{"postCode":["We do not cover this area."],"dob":"Must be at least 18 years old."}}})"));
        send();
        QVERIFY(isAt(u"enrolForm"_s));
    } else if (state == u"refused"_s) {
        post(ScriptedAnswer::json(403, R"({"error":"FORBIDDEN","detail":"API enrolment is not enabled."})"));
        send();
        QVERIFY(isAt(u"enrolForm"_s));
    } else if (state == u"notsent"_s) {
        post(ScriptedAnswer::json(200, "{}"));
        console.review();
        server.stopListening();
        server.resetConnections();
        QTRY_COMPARE(server.openConnectionCount(), 0);
        console.submit();
        QVERIFY(isAt(u"enrolForm"_s));
    }
    QVERIFY(m_folder.draw(console.page(), u"enrol-"_s + state, look));
}

QTEST_MAIN(TestEnrolGallery)
#include "tst_enrolgallery.moc"
