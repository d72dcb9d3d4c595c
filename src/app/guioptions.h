#pragma once

#include "cli/options.h"
#include "gui/pages.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

// The window's own command line: which service, and optionally whom to look up first.
struct GuiOptions
{
    Q_DECLARE_TR_FUNCTIONS(GuiOptions)

public:
    Options::Connection connection;
    QString profile;                 // by name or id; empty: the one that was open last
    bool sandbox = false;            // it was named as the profile; `profile` is empty
    QString text;                    // looked up as soon as there is a service; empty: nobody
    std::optional<Pages::Page> page; // opened first; nothing: Lookup
    // For script/bench and packaging checks: with a text to look up, as soon as the answer is shown.
    bool quitWhenReady = false;
    QString print; // what to print instead of opening a window: help or version

    // The error is a sentence for a person. `arguments` begin with the program's name.
    static tl::expected<GuiOptions, QString> parse(const QStringList &arguments);
};
