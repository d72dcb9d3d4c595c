#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <tl/expected.hpp>

// Where an API lives: an origin and a path prefix that every call keeps. contract README, "base URL"
class BaseUrl
{
    Q_DECLARE_TR_FUNCTIONS(BaseUrl)

public:
    // https only; plain http for loopback only; no user, query or fragment; no "." or ".." in the path. The error is a
    // sentence for a person.
    static tl::expected<BaseUrl, QString> parse(const QString &text);

    // Ends in a slash.
    const QUrl &url() const { return m_url; }
    // scheme://host:port, the port always written; what a token is bound to.
    QString origin() const { return originOf(m_url); }
    // For people: host in punycode, so that look-alike letters show.
    QString display() const;
    bool isLoopback() const { return isLoopbackHost(m_url.host()); }

    static QString originOf(const QUrl &url);
    static bool isLoopbackHost(const QString &host);

private:
    explicit BaseUrl(QUrl url)
        : m_url(std::move(url))
    {
    }

    QUrl m_url;
};
