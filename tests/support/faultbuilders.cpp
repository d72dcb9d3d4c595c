#include "faultbuilders.h"

namespace {
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
}
} // namespace

QByteArray FaultBuilders::okHead(const HeaderList &headers)
{
    return responseHead(200, HeaderList{{"Content-Type", "application/json"}} + headers);
}

HeaderList FaultBuilders::lengthOf(const QByteArray &body)
{
    return {{"Content-Length", QByteArray::number(body.size())}};
}

HeaderList FaultBuilders::chunkedField()
{
    return {{"Transfer-Encoding", "chunked"}};
}

QByteArray FaultBuilders::chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray FaultBuilders::gzip(const QByteArray &bytes)
{
    // qCompress: 4 bytes of length, 2 of zlib header, the deflate stream, 4 of Adler-32.
    const QByteArray zlib = qCompress(bytes);
    const QByteArray deflate = zlib.mid(6, zlib.size() - 10);
    static constexpr char Header[] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, 3};
    return QByteArray(Header, sizeof Header) + deflate + littleEndian(crc32(bytes)) +
           littleEndian(static_cast<quint32>(bytes.size()));
}

QByteArray FaultBuilders::halfOf(const QByteArray &bytes)
{
    return bytes.left(bytes.size() / 2);
}
