#pragma once

#include "core/profile.h"
#include "workflow/explanation.h"
#include "workflow/statusanswer.h"

#include <QCoreApplication>
#include <QString>

// Whether text that leaves the program may name a person.
enum class Persons { Masked, Shown };

// A few plain lines for a ticket: what was asked, the answer, when, where. Masked, it keeps Zego's own numbers (nobody
// could work on the ticket without them) and hides the partner's ids, vehicles and whatever else may name a person.
class TicketText
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)

public:
    // With what Explain found out, if it was asked.
    static QString of(const StatusAnswer &answer, const Profile &profile, Persons persons,
                      const Explanation *explanation = nullptr);
    // The first and the last character, the rest as bullets; nothing of short texts.
    static QString masked(const QString &text);
};
