#include "models/rememberedvalues.h"

#include <QCollator>

#include <algorithm>

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
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(values.occupations, collator);
    return values;
}
