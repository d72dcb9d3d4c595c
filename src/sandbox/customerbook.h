// All customers that the sandbox knows: named, generated, and enrolled while it runs. Look-ups take constant time.
// Any thread; the enrolled ones are behind a mutex and live as long as the book.
#pragma once

#include "sandbox/customer.h"
#include "sandbox/generator.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace sandbox {

class CustomerBook
{
public:
    CustomerBook(quint64 seed, quint32 generated);

    // Consent is the caller's to look at: validate does not ask for it, status does.
    std::optional<Customer> find(IdentifierKind kind, const QByteArray &value) const;

    // Adds one more customer, always: the API has no idempotency key (contract README, "Not promised by the API").
    // Returns its number.
    QByteArray enrol(const QByteArray &workProviderUserId, const QString &email, const QString &coverLevel);

private:
    const Customer *findEnrolled(IdentifierKind kind, const QByteArray &value) const;
    std::optional<Customer> findNamed(IdentifierKind kind, const QByteArray &value) const;

    QList<Customer> m_named;
    QHash<std::pair<int, QByteArray>, qsizetype> m_namedIndex;
    Generator m_generator;

    WordPermutation m_enrolledWords;
    mutable QMutex m_mutex; // guards what follows
    QList<Customer> m_enrolled;
    QHash<QByteArray, qsizetype> m_enrolledByProviderId; // the latest wins
};

} // namespace sandbox
