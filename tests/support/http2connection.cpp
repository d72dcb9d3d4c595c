#include "http2connection.h"

#include "serverparts.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <cstring>

namespace {
constexpr int ReceiveWindow = 1024 * 1024;

std::vector<nghttp2_nv> fieldsOf(const HeaderList &headers)
{
    std::vector<nghttp2_nv> fields;
    const auto bytes = [](const QByteArray &text) {
        return const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(text.constData()));
    };
    for (const auto &[name, value] : headers)
        fields.push_back({bytes(name), bytes(value), static_cast<size_t>(name.size()),
                          static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE});
    return fields;
}
} // namespace

struct Http2Connection::Callbacks
{
    static std::shared_ptr<Stream> streamOf(void *self, qint32 id)
    {
        return static_cast<Http2Connection *>(self)->m_streams.value(id);
    }

    static int beginHeaders(nghttp2_session * /*session*/, const nghttp2_frame *frame, void *self)
    {
        auto *connection = static_cast<Http2Connection *>(self);
        auto stream = std::make_shared<Stream>();
        stream->request.connection = connection->m_number;
        stream->request.version = "HTTP/2";
        connection->m_streams.insert(frame->hd.stream_id, stream);
        ++connection->m_server.m_begunRequestCount;
        return 0;
    }

    static int header(nghttp2_session * /*session*/, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
                      const uint8_t *value, size_t valueSize, uint8_t /*flags*/, void *self)
    {
        const auto stream = streamOf(self, frame->hd.stream_id);
        const QByteArray key(reinterpret_cast<const char *>(name), static_cast<qsizetype>(nameSize));
        const QByteArray text(reinterpret_cast<const char *>(value), static_cast<qsizetype>(valueSize));
        if (key == ":method")
            stream->request.method = text;
        else if (key == ":path")
            stream->request.target = text;
        else
            stream->request.headers.append({key, text});
        return 0;
    }

    static int data(nghttp2_session * /*session*/, uint8_t /*flags*/, int32_t id, const uint8_t *bytes, size_t size,
                    void *self)
    {
        streamOf(self, id)->request.body.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        return 0;
    }

    static int frame(nghttp2_session * /*session*/, const nghttp2_frame *frame, void *self)
    {
        auto *connection = static_cast<Http2Connection *>(self);
        const auto stream = streamOf(self, frame->hd.stream_id);
        const bool carries = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
        if (stream && carries && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0 && !stream->isWhole) {
            stream->isWhole = true;
            connection->m_server.m_requests.append(stream->request);
        }
        return 0;
    }

    static ssize_t body(nghttp2_session * /*session*/, int32_t id, uint8_t *buffer, size_t size, uint32_t *flags,
                        nghttp2_data_source * /*source*/, void *self)
    {
        const auto stream = streamOf(self, id);
        const qsizetype left = stream->bodyToSend - stream->bodySent;
        const bool ends =
            stream->answer.part == Http2Answer::Part::Whole || stream->answer.part == Http2Answer::Part::Short;
        if (left == 0 && !ends)
            return NGHTTP2_ERR_DEFERRED;
        const qsizetype count = std::min(left, static_cast<qsizetype>(size));
        std::memcpy(buffer, stream->answer.body.constData() + stream->bodySent, static_cast<size_t>(count));
        stream->bodySent += count;
        if (ends && stream->bodySent == stream->bodyToSend)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return count;
    }
};

Http2Connection::Http2Connection(Http2Server &server, int number)
    : QObject(&server)
    , m_server(server)
    , m_number(number)
{
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, &Http2Connection::close);
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, Callbacks::beginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, Callbacks::header);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Callbacks::data);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Callbacks::frame);
    // It is to send what it is told, a body that is too short as well.
    nghttp2_option *options = nullptr;
    nghttp2_option_new(&options);
    nghttp2_option_set_no_http_messaging(options, 1);
    nghttp2_session_server_new2(&m_session, callbacks, this, options);
    nghttp2_option_del(options);
    nghttp2_session_callbacks_del(callbacks);
}

Http2Connection::~Http2Connection()
{
    m_socket.disconnect(this);
    m_socket.abort();
    nghttp2_session_del(m_session);
}

void Http2Connection::open(qintptr descriptor)
{
    m_socket.setSslConfiguration(m_server.m_tls);
    connect(&m_socket, &QSslSocket::encrypted, this, &Http2Connection::begin);
    connect(&m_socket, &QSslSocket::readyRead, this, &Http2Connection::readBytes);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_end != Http2Answer::Then::Keep)
            m_closing.start();
    });
    connect(&m_socket, &QSslSocket::disconnected, this, &Http2Connection::finish);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            finish();
    });
    if (!m_socket.setSocketDescriptor(descriptor)) {
        finish();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.startServerEncryption();
}

void Http2Connection::begin()
{
    // Else a big request waits for a window update every 64 KiB.
    const nghttp2_settings_entry window{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, ReceiveWindow};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, &window, 1);
    nghttp2_session_set_local_window_size(m_session, NGHTTP2_FLAG_NONE, 0, ReceiveWindow);
    pump();
}

void Http2Connection::readBytes()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_isFinished || bytes.isEmpty())
        return;
    m_server.m_bytesReceived += bytes.size();
    const ssize_t taken = nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t *>(bytes.constData()),
                                                   static_cast<size_t>(bytes.size()));
    if (taken < 0) {
        m_end = Http2Answer::Then::Close;
        m_closing.start();
        return;
    }
    pump();
    answerWhatIsDue();
}

QByteArray Http2Connection::outgoing()
{
    QByteArray all;
    const uint8_t *data = nullptr;
    for (ssize_t size = 0; (size = nghttp2_session_mem_send(m_session, &data)) > 0;)
        all.append(reinterpret_cast<const char *>(data), size);
    return all;
}

void Http2Connection::pump()
{
    const QByteArray bytes = outgoing();
    if (!bytes.isEmpty() && m_end == Http2Answer::Then::Keep)
        m_socket.write(bytes);
}

void Http2Connection::answerWhatIsDue()
{
    QList<qint32> ids = m_streams.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint32 id : ids) {
        const auto stream = m_streams.value(id);
        if (stream->isAnswered || m_end != Http2Answer::Then::Keep)
            continue;
        if (!stream->isWhole && m_server.nextStart() != Http2Answer::Starts::OnHeaders)
            continue;
        stream->isAnswered = true;
        stream->answer = m_server.takeAnswer();
        answer(id, *stream);
    }
}

void Http2Connection::answer(qint32 id, Stream &stream)
{
    using Part = Http2Answer::Part;
    using Then = Http2Answer::Then;
    if (stream.answer.part != Part::Nothing)
        submit(id, stream);
    const QByteArray bytes = outgoing();
    m_socket.write(stream.answer.part == Part::HalfOfHead ? bytes.left(bytes.size() / 2) : bytes);
    const Then then = stream.answer.then;
    switch (then) {
    case Then::Keep:
        return;
    case Then::ResetStream:
    case Then::RefuseStream:
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id,
                                  then == Then::RefuseStream ? NGHTTP2_REFUSED_STREAM : NGHTTP2_INTERNAL_ERROR);
        pump();
        return;
    case Then::GoAway:
    case Then::GoAwayAfter:
        nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, then == Then::GoAway ? 0 : id, NGHTTP2_NO_ERROR, nullptr,
                              0);
        pump();
        endAs(Then::Close);
        return;
    case Then::Close:
    case Then::Cut:
    case Then::Reset:
        endAs(then);
        return;
    }
}

void Http2Connection::submit(qint32 id, Stream &stream)
{
    using Part = Http2Answer::Part;
    HeaderList headers = stream.answer.headers;
    headers.prepend({":status", QByteArray::number(stream.answer.status)});
    for (auto &[name, value] : headers)
        name = name.toLower();
    const std::vector<nghttp2_nv> fields = fieldsOf(headers);
    const qsizetype whole = stream.answer.body.size();
    const Part part = stream.answer.part;
    stream.bodyToSend = part == Part::Whole ? whole : part == Part::HalfOfBody || part == Part::Short ? whole / 2 : 0;
    nghttp2_data_provider provider{};
    provider.read_callback = Callbacks::body;
    const bool hasBody = whole > 0 || part != Part::Whole;
    nghttp2_submit_response(m_session, id, fields.data(), fields.size(), hasBody ? &provider : nullptr);
}

// Once all that was written has left.
void Http2Connection::endAs(Http2Answer::Then then)
{
    m_end = then;
    m_closing.start();
}

void Http2Connection::close()
{
    if (m_isFinished)
        return;
    if (m_end == Http2Answer::Then::Close) {
        m_socket.disconnectFromHost(); // flushes
        return;
    }
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0)
        return; // encryptedBytesWritten() comes
    if (m_end == Http2Answer::Then::Reset)
        ServerParts::resetOnClose(m_socket.socketDescriptor());
    m_socket.abort();
    finish();
}

void Http2Connection::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_closing.stop();
    Q_EMIT closed();
}
