#include "core/customerstatus.h"

CustomerStatus::Outcome CustomerStatus::outcome() const
{
    if (status == QLatin1String("ENABLED")) {
        return Outcome::Enabled;
    }
    if (status == QLatin1String("DISABLED")) {
        return Outcome::Disabled;
    }
    return Outcome::Other;
}
