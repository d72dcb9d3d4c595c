#pragma once

#include <QByteArray>
#include <QIODevice>

// The body of a request that must not go out twice. Qt sends a request again by itself when its connection breaks, and
// rewinds the body to do so: this one can be rewound only while nothing of it was read, so that such a request fails
// instead (QNetworkReply::ContentReSendError). It is no sequential device, since Qt copies those into a buffer of its
// own, from which it can send again. SAFETY, "a POST is sent more than once"
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    // Open for reading. `bytes` must not be empty: Qt may send a request without a body again at will.
    explicit OneShotBody(QByteArray bytes);

    bool wasRead() const { return m_wasRead; }
    // From now on not one byte more can be had.
    void shut() { m_isShut = true; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;

Q_SIGNALS:
    // Once, before the first byte is given away.
    void firstRead();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_offset = 0;
    bool m_wasRead = false;
    bool m_isShut = false;
};
