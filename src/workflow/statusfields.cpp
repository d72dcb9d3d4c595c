#include "workflow/statusfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString compact(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

QString StatusFields::notGiven()
{
    return tr("not given");
}

QList<StatusFields::Field> StatusFields::known(const CustomerStatus &status)
{
    const bool enabled = status.outcome() == CustomerStatus::Outcome::Enabled;
    QList<Field> fields{
        {.key = QStringLiteral("customerNumber"), .label = tr("Customer number"), .value = status.customerNumber},
        {.key = QStringLiteral("policyId"), .label = tr("Policy ID"), .value = status.policyId},
    };
    const auto add = [&fields](const QString &key, const QString &label, const std::optional<QString> &value,
                               bool always, bool personal) {
        if (value || always) {
            fields += {.key = key,
                       .label = label,
                       .value = value.value_or(QString()),
                       .given = value.has_value(),
                       .personal = personal};
        }
    };
    add(QStringLiteral("coverClassOfUse"), tr("Class of use"), status.coverClassOfUse, enabled, false);
    add(QStringLiteral("coverLevel"), tr("Cover level"), status.coverLevel, enabled, false);
    // Missing means that the policy is not tied to a vehicle, which is an answer, not a gap.
    add(QStringLiteral("vehicleRegistration"), tr("Vehicle"), status.vehicleRegistration, false, true);
    if (!status.detail.isEmpty()) {
        fields += {.key = QStringLiteral("detail"), .label = tr("Detail"), .value = status.detail, .personal = true};
    }
    return fields;
}

QList<StatusFields::Field> StatusFields::extra(const CustomerStatus &status)
{
    QList<Field> fields;
    for (auto it = status.extra.begin(); it != status.extra.end(); ++it) {
        fields += {.key = it.key(), .label = it.key(), .value = compact(it.value()), .personal = true};
    }
    return fields;
}
