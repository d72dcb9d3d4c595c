#include "workflow/enrolmentdifference.h"

#include "core/enrolmentfield.h"

#include <algorithm>

namespace {

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

} // namespace

QList<EnrolmentDifference> EnrolmentDifference::between(const EnrolmentRequest &asked, const EnrolmentReceipt &given)
{
    QList<EnrolmentDifference> differences;
    const auto add = [&differences](EnrolmentField which, const QString &was, const QString &is) {
        differences += {.field = QString(EnrolmentFields::path(which)),
                        .label = EnrolmentFields::label(which),
                        .asked = was,
                        .given = is};
    };
    if (given.workProviderUserId && *given.workProviderUserId != asked.workProviderUserId()) {
        add(EnrolmentField::WorkProviderUserId, asked.workProviderUserId(), *given.workProviderUserId);
    }
    if (given.occupations && sorted(*given.occupations) != sorted(asked.occupations())) {
        const QString separator = QStringLiteral(", ");
        add(EnrolmentField::Occupations, asked.occupations().join(separator), given.occupations->join(separator));
    }
    return differences;
}
