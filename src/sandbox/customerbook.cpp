#include "sandbox/customerbook.h"

#include "sandbox/namedcustomers.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr char EnrolledPrefix = 'E';
static_assert(EnrolledPrefix != Generator::NumberPrefix);
constexpr quint64 EnrolledSalt = 0x656e726f6c; // so that E-numbers are not the Z-numbers with another first letter

} // namespace

CustomerBook::CustomerBook(quint64 seed, quint32 generated)
    : m_generator(seed, generated)
    , m_enrolledWords(scattered(seed ^ EnrolledSalt))
{
    for (const NamedEntry &entry : namedEntries()) {
        const qsizetype index = m_named.size();
        const Customer &customer = entry.customer;
        m_namedIndex.insert({static_cast<int>(IdentifierKind::CustomerNumber), customer.number}, index);
        m_namedIndex.insert({static_cast<int>(IdentifierKind::PolicyId), customer.policyId}, index);
        m_namedIndex.insert({static_cast<int>(IdentifierKind::DriverId), customer.driverId}, index);
        m_namedIndex.insert({static_cast<int>(IdentifierKind::WorkProviderUserId), customer.workProviderUserId}, index);
        m_named.append(customer);
    }
}

std::optional<Customer> CustomerBook::find(IdentifierKind kind, const QByteArray &value) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const Customer *enrolled = findEnrolled(kind, value)) {
            return *enrolled;
        }
    }
    if (std::optional<Customer> named = findNamed(kind, value)) {
        return named;
    }
    if (const std::optional<quint32> index = m_generator.find(kind, value)) {
        return m_generator.customer(*index);
    }
    return std::nullopt;
}

const Customer *CustomerBook::findEnrolled(IdentifierKind kind, const QByteArray &value) const
{
    switch (kind) {
    case IdentifierKind::CustomerNumber:
    case IdentifierKind::PolicyId:
        if (value.startsWith(EnrolledPrefix)) {
            const std::optional<quint32> index = m_enrolledWords.index(QByteArrayView(value).sliced(1));
            if (index && *index < m_enrolled.size()) {
                return &m_enrolled.at(*index);
            }
        }
        return nullptr;
    case IdentifierKind::WorkProviderUserId: {
        const auto found = m_enrolledByProviderId.constFind(value);
        return found == m_enrolledByProviderId.cend() ? nullptr : &m_enrolled.at(*found);
    }
    case IdentifierKind::DriverId:
        return nullptr; // deprecated before enrolment existed
    }
    return nullptr;
}

std::optional<Customer> CustomerBook::findNamed(IdentifierKind kind, const QByteArray &value) const
{
    const auto found = m_namedIndex.constFind({static_cast<int>(kind), value});
    return found == m_namedIndex.cend() ? std::nullopt : std::optional(m_named.at(*found));
}

QByteArray CustomerBook::enrol(const QByteArray &workProviderUserId, const QString &email, const QString &coverLevel)
{
    const QMutexLocker lock(&m_mutex);
    const qsizetype index = m_enrolled.size();
    Customer customer;
    customer.number = EnrolledPrefix + m_enrolledWords.word(static_cast<quint32>(index));
    customer.policyId = customer.number;
    customer.workProviderUserId = workProviderUserId;
    customer.email = email;
    customer.status = u"ENABLED"_s;
    customer.coverClassOfUse = u"Business Use"_s;
    customer.coverLevel = coverLevel;
    m_enrolledByProviderId.insert(workProviderUserId, index);
    m_enrolled.append(customer);
    return customer.number;
}

} // namespace sandbox
