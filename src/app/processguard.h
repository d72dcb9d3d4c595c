#pragma once

// What the process does for the secrets it will hold, before it holds any. SAFETY, "secrets in logs, crash files, argv,
// environment", "personal data on disk"
namespace ProcessGuard {

// Files for the owner alone, no core dumps, no other process of the same user looking into memory. Also makes sure that
// descriptors 0 to 2 are taken: otherwise a socket could get the number of standard output, and what is printed would
// be sent. First thing in main(); what a system does not offer is left out.
void harden();

} // namespace ProcessGuard
