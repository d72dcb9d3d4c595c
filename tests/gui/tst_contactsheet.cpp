#include <QDir>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;
constexpr int rows = 6;
constexpr int thumbnailWidth = 520;
constexpr int thumbnailHeight = 360;
constexpr int gap = 16;
constexpr int captionHeight = 22;

} // namespace

// Puts the pictures of the galleries on contact sheets, one series for each look, so that a person can compare the
// pages side by side. Runs after the galleries, on what they have drawn.
class TestContactSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsOnASheet();

private:
    static QImage sheet(const QDir &folder, const QStringList &pictures);
};

QImage TestContactSheet::sheet(const QDir &folder, const QStringList &pictures)
{
    const int lines = (static_cast<int>(pictures.size()) + columns - 1) / columns;
    QImage sheet(gap + columns * (thumbnailWidth + gap), gap + lines * (thumbnailHeight + captionHeight + gap),
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x88));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    for (int at = 0; at < pictures.size(); ++at) {
        const QPoint corner(gap + at % columns * (thumbnailWidth + gap),
                            gap + at / columns * (thumbnailHeight + captionHeight + gap));
        const QImage whole(folder.filePath(pictures.at(at)));
        const QImage small =
            whole.scaled(thumbnailWidth, thumbnailHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(corner, small);
        painter.drawText(QRect(corner + QPoint(0, thumbnailHeight), QSize(thumbnailWidth, captionHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, pictures.at(at));
    }
    return sheet;
}

void TestContactSheet::everyPictureIsOnASheet()
{
    const QDir folder(qEnvironmentVariable("CONSOLE_GALLERY", QDir::tempPath() + "/console-gallery"_L1));
    for (const QString &old : folder.entryList({u"sheet-*.png"_s}, QDir::Files)) {
        QVERIFY(QFile::remove(folder.filePath(old)));
    }
    static const QRegularExpression name(u"^.+-(?<look>[a-z]+-x[0-9.]+)\\.png$"_s);
    QMap<QString, QStringList> byLook;
    for (const QString &picture : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = name.match(picture);
        QVERIFY2(match.hasMatch(), qPrintable(picture));
        byLook[match.captured(u"look"_s)] += picture;
    }
    QVERIFY2(byLook.contains(u"light-x1"_s), "the galleries have drawn nothing");
    qsizetype drawn = 0;
    for (auto look = byLook.cbegin(); look != byLook.cend(); ++look) {
        for (qsizetype first = 0; first < look->size(); first += columns * rows) {
            const QStringList some = look->mid(first, columns * rows);
            const QString file = u"sheet-%1-%2.png"_s.arg(look.key()).arg(first / (columns * rows) + 1);
            QVERIFY(sheet(folder, some).save(folder.filePath(file), "PNG", 60));
            drawn += some.size();
        }
    }
    qInfo("%lld pictures in %lld looks, sheets in %s", static_cast<long long>(drawn),
          static_cast<long long>(byLook.size()), qPrintable(folder.path()));
}

QTEST_MAIN(TestContactSheet)
#include "tst_contactsheet.moc"
