#include "sandbox/server.h"

#include "sandbox/api.h"
#include "sandbox/requestlog.h"
#include "sandbox/transport.h"

using namespace Qt::StringLiterals;

namespace sandbox {

class Server::Private
{
public:
    explicit Private(Options asked)
        : options(std::move(asked))
        , api(options.seed, options.customers, options.token)
        , transport(
              [this](const Request &request) {
                  log.add(request.method, request.target);
                  return api.answer(request);
              },
              options.latency)
    {
    }

    const Options options;
    Api api;
    RequestLog log;
    Transport transport; // last: its threads use the others
};

Server::Server(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server()
{
    stop();
}

bool Server::start()
{
    return d->transport.start(d->options.port);
}

void Server::stop()
{
    d->transport.stop();
}

QString Server::errorString() const
{
    return d->transport.errorString();
}

QUrl Server::url() const
{
    const quint16 port = d->transport.port();
    return port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1/"_s.arg(port));
}

QByteArray Server::token() const
{
    return d->options.token;
}

int Server::requestCount(const QByteArray &method, const QString &pathPrefix) const
{
    return d->log.count(method, pathPrefix.toUtf8());
}

} // namespace sandbox
