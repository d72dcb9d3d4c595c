#include "workflow/statuschange.h"

#include "workflow/statusfields.h"

#include <QMap>

QList<StatusChange> StatusChange::between(const CustomerStatus &before, const CustomerStatus &after)
{
    QList<StatusChange> changes;
    if (before.status != after.status) {
        changes += {.field = tr("Status"), .before = before.status, .after = after.status};
    }
    const auto shown = [](const StatusFields::Field &field) {
        return field.given ? field.value : StatusFields::notGiven();
    };
    const QList<StatusFields::Field> old = StatusFields::known(before) + StatusFields::extra(before);
    const QList<StatusFields::Field> now = StatusFields::known(after) + StatusFields::extra(after);
    QMap<QString, StatusFields::Field> unseen;
    for (const StatusFields::Field &field : old) {
        unseen.insert(field.key, field);
    }
    for (const StatusFields::Field &field : now) {
        const bool had = unseen.contains(field.key);
        const QString then = had ? shown(unseen.take(field.key)) : StatusFields::notGiven();
        if (then != shown(field)) {
            changes += {.field = field.label, .before = then, .after = shown(field)};
        }
    }
    for (const StatusFields::Field &field : old) {
        if (unseen.contains(field.key) && field.given) {
            changes += {.field = field.label, .before = shown(field), .after = StatusFields::notGiven()};
        }
    }
    return changes;
}
