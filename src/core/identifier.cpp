#include "core/identifier.h"

#include <algorithm>

namespace {

bool isCodeCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

Identifier::Identifier(IdentifierKind kind, QString value)
    : m_kind(kind)
    , m_value(std::move(value))
{
}

std::optional<Identifier> Identifier::from(IdentifierKind kind, const QString &value)
{
    if (value.isEmpty()) {
        return std::nullopt;
    }
    if (isCode(kind)) {
        if (value.size() > maxCodeLength || !std::ranges::all_of(value, isCodeCharacter)) {
            return std::nullopt;
        }
    } else if (value.size() > maxTextLength || value.trimmed() != value || !value.isValidUtf16()) {
        return std::nullopt;
    }
    return Identifier(kind, value);
}

QLatin1String Identifier::key(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::CustomerNumber:
        return QLatin1String("customerNumber");
    case IdentifierKind::WorkProviderUserId:
        return QLatin1String("workProviderUserId");
    case IdentifierKind::PolicyId:
        return QLatin1String("policyId");
    case IdentifierKind::DriverId:
        return QLatin1String("driverId");
    }
    Q_UNREACHABLE();
}

std::optional<IdentifierKind> Identifier::kindFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(allIdentifierKinds, [key](IdentifierKind kind) { return Identifier::key(kind) == key; });
    return found == allIdentifierKinds.end() ? std::nullopt : std::optional(*found);
}

QString Identifier::label(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::CustomerNumber:
        return tr("Customer number");
    case IdentifierKind::WorkProviderUserId:
        return tr("Work provider user ID");
    case IdentifierKind::PolicyId:
        return tr("Policy ID");
    case IdentifierKind::DriverId:
        return tr("Driver ID");
    }
    Q_UNREACHABLE();
}

QString Identifier::labelInSentence(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::CustomerNumber:
        return tr("customer number");
    case IdentifierKind::WorkProviderUserId:
        return tr("work provider user ID");
    case IdentifierKind::PolicyId:
        return tr("policy ID");
    case IdentifierKind::DriverId:
        return tr("driver ID");
    }
    Q_UNREACHABLE();
}

bool Identifier::isDeprecated(IdentifierKind kind)
{
    return kind == IdentifierKind::PolicyId || kind == IdentifierKind::DriverId;
}

bool Identifier::isCode(IdentifierKind kind)
{
    return kind == IdentifierKind::CustomerNumber || kind == IdentifierKind::PolicyId;
}
