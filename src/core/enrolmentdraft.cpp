#include "core/enrolmentdraft.h"

#include <algorithm>

bool EnrolmentDraft::isEmpty() const
{
    return occupations.isEmpty() && std::ranges::all_of(texts, [](const QString &text) { return text.isEmpty(); });
}
