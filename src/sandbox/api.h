// The three calls of the customers API as their description and the contract's README settle them, and Django's manners
// around them (redirects that add a slash, 404 as HTML, 405). Knows nothing of sockets. Any thread.
#pragma once

#include "sandbox/customerbook.h"
#include "sandbox/message.h"
#include "sandbox/urlparts.h"

namespace sandbox {

class Api
{
public:
    Api(quint64 seed, quint32 generated, QByteArray token);

    Answer answer(const Request &request);

private:
    Answer status(const Target &target) const;
    Answer validate(const QByteArray &number, const Target &target) const;
    Answer enrol(const QByteArray &body);

    CustomerBook m_book;
    QByteArray m_token;
};

} // namespace sandbox
