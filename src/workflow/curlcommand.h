#pragma once

#include "core/exchange.h"
#include "workflow/tickettext.h"

#include <QString>

// An exchange as a command for a POSIX shell. The token is always a variable, $CUSTOMER_CONSOLE_TOKEN; with
// Persons::Masked, so is everything that may name a person.
namespace CurlCommand {

QString of(const Exchange &exchange, Persons persons);

} // namespace CurlCommand
