#pragma once

#include "cli/inputreader.h"
#include "cli/options.h"
#include "core/accesstoken.h"
#include "core/profile.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

// A service that the window's command line names (--base-url), with the token that goes with it.
struct NamedService
{
    Q_DECLARE_TR_FUNCTIONS(NamedService)

public:
    Profile profile;
    AccessToken token;

    // Reads the files that are named, so it may block. The error is a sentence for a person. Counts as a test profile.
    static tl::expected<NamedService, QString> read(const Options::Connection &connection, const InputReader &input,
                                                    const QByteArray &environmentToken);
};
