#pragma once

#include "cli/clierror.h"
#include "core/clock.h"
#include "core/profile.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <memory>

class DataServices;

// The data folder and the keychain, opened when a command first needs them: one that asks the sandbox or --base-url for
// a status touches neither, but for the network settings, which are read where there are any. Owns the services; main
// thread. The clock must outlive it.
class LocalData
{
    Q_DECLARE_TR_FUNCTIONS(LocalData)

public:
    explicit LocalData(const Clock &clock);
    ~LocalData();

    tl::expected<DataServices *, CliError> services();
    // The same, with its profiles read.
    tl::expected<DataServices *, CliError> profiles();
    tl::expected<Profile, CliError> profile(const QString &idOrName);

private:
    const Clock &m_clock;
    std::unique_ptr<DataServices> m_services;
};
