#include "models/rememberedvalues.h"

RememberedValues RememberedValues::from(const QList<Attempt> &newestFirst, const QDateTime &since)
{
    RememberedValues values;
    for (const Attempt &attempt : newestFirst) {
        if (since.isValid() && attempt.startedAt < since) {
            continue;
        }
        if (const QString code = attempt.request.text(EnrolmentField::ProductCode);
            !values.productCodes.contains(code)) {
            values.productCodes += code;
        }
        values.occupations += attempt.request.occupations();
    }
    values.occupations.removeDuplicates();
    values.occupations.sort(Qt::CaseInsensitive);
    return values;
}
