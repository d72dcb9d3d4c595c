// Draws the program's icon in every size that a desktop asks for, out of the one SVG. Run by the build:
//   rendericons ICON.svg FOLDER      writes FOLDER/<size>.png, FOLDER/icon.ico and FOLDER/icon.icns
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace {

constexpr std::array desktopSizes{16, 22, 24, 32, 48, 64, 128, 256};
constexpr std::array windowsSizes{16, 24, 32, 48, 64, 256};

struct AppleIcon
{
    const char *type;
    int size;
};
constexpr std::array appleIcons{AppleIcon{"ic07", 128}, AppleIcon{"ic08", 256}, AppleIcon{"ic09", 512},
                                AppleIcon{"ic11", 32},  AppleIcon{"ic12", 64},  AppleIcon{"ic14", 512}};

QByteArray png(QSvgRenderer &icon, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.render(&painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(sizeof(number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// The container of Windows: a list of what follows, then the pictures, which may be PNG.
QByteArray ico(QSvgRenderer &icon)
{
    constexpr quint32 headSize = 6;
    constexpr quint32 entrySize = 16;
    QByteArray list = little<quint16>(0) + little<quint16>(1) + little<quint16>(windowsSizes.size());
    QByteArray pictures;
    for (const int size : windowsSizes) {
        const QByteArray picture = png(icon, size);
        const char edge = static_cast<char>(size % 256); // 0 stands for 256
        list += QByteArray(2, edge) + QByteArray(2, '\0') + little<quint16>(1) + little<quint16>(32) +
                little(static_cast<quint32>(picture.size())) +
                little(static_cast<quint32>(headSize + entrySize * windowsSizes.size() +
                                            static_cast<quint32>(pictures.size())));
        pictures += picture;
    }
    return list + pictures;
}

// The container of macOS: type, length and PNG, one after the other.
QByteArray icns(QSvgRenderer &icon)
{
    constexpr quint32 headSize = 8;
    QByteArray body;
    for (const AppleIcon &entry : appleIcons) {
        const QByteArray picture = png(icon, entry.size);
        body += QByteArray(entry.type) + big(headSize + static_cast<quint32>(picture.size())) + picture;
    }
    return "icns" + big(headSize + static_cast<quint32>(body.size())) + body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer icon(arguments.value(1));
    const QDir folder(arguments.value(2));
    if (arguments.size() != 3 || !icon.isValid() || !QDir().mkpath(folder.path())) {
        std::fputs("usage: rendericons ICON.svg FOLDER\n", stderr);
        return 2;
    }
    bool ok = write(folder.filePath(QStringLiteral("icon.ico")), ico(icon)) &&
              write(folder.filePath(QStringLiteral("icon.icns")), icns(icon));
    for (const int size : desktopSizes) {
        ok = ok && write(folder.filePath(QStringLiteral("%1.png").arg(size)), png(icon, size));
    }
    return ok ? 0 : 1;
}
