#include "workflow/statuschange.h"

#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include <QMap>

namespace {

// A field that the API sent beside the known ones may bear the name of one: the second spelling of the number does.
QList<StatusFields::Field> fieldsOf(const CustomerStatus &status)
{
    QList<StatusFields::Field> fields = StatusFields::known(status);
    for (StatusFields::Field field : StatusFields::extra(status)) {
        field.key.prepend(u'+');
        fields += field;
    }
    return fields;
}

} // namespace

QList<StatusChange> StatusChange::between(const CustomerStatus &before, const CustomerStatus &after)
{
    QList<StatusChange> changes;
    if (before.status != after.status) {
        changes += {.field = tr("Status"), .before = before.status, .after = after.status};
    }
    const auto shown = [](const StatusFields::Field &one) { return one.given ? one.value : StatusFields::notGiven(); };
    const QList<StatusFields::Field> old = fieldsOf(before);
    const QList<StatusFields::Field> now = fieldsOf(after);
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

QList<StatusChange> StatusChange::between(const Result<CustomerStatus> &before, const Result<CustomerStatus> &after)
{
    if (before && after) {
        return between(*before, *after);
    }
    const auto word = [](const Result<CustomerStatus> &result) {
        return result ? result->status : Wording::shortAnswer(result.error());
    };
    return word(before) == word(after)
               ? QList<StatusChange>()
               : QList<StatusChange>{{.field = tr("Status"), .before = word(before), .after = word(after)}};
}
