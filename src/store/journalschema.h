#pragma once

#include "store/sqlconnection.h"

#include <QStringList>

#include <span>

// The tables of the journal's file, as steps from one version to the next. A released step is never changed.
namespace JournalSchema {

// "cjnl", so that another program's database is not taken for a journal.
inline constexpr int applicationId = 0x636a6e6c;

// What leads from version n to n + 1 is at index n.
using Step = QStringList;
std::span<const Step> steps();

// Runs what is missing and sets the version; within a transaction of the caller's.
tl::expected<void, QSqlError> migrate(const SqlConnection &connection, int from, std::span<const Step> steps);

} // namespace JournalSchema
