#pragma once

#include <QByteArray>

#include <optional>

// The token that goes into Authorization, alone, without a scheme word (contract README). Held in memory only; has no
// stream operators, so that it cannot be logged by accident.
class AccessToken
{
public:
    static constexpr qsizetype maxLength = 4096;

    // Visible ASCII only, 1 to 4096 bytes: anything else could inject header lines (SAFETY, "the token injects
    // headers").
    static std::optional<AccessToken> from(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }

private:
    explicit AccessToken(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};
