#pragma once

#include "core/identifier.h"
#include "gui/environmentband.h"
#include "gui/palettemodel.h"

#include <QCoreApplication>

class StatusSearchModel;

// What the command palette has besides commands: places to go to and questions to ask. Held in memory only.
class PaletteOffers
{
    Q_DECLARE_TR_FUNCTIONS(PaletteOffers)

public:
    static QList<PaletteModel::Entry> profiles(const QList<EnvironmentBand::Choice> &choices,
                                               const std::function<void(const QString &id)> &open);
    // The last few that were asked in this window, each once.
    static QList<PaletteModel::Entry> lookups(const StatusSearchModel &answers,
                                              const std::function<void(const Identifier &)> &ask);
    // When the text looks like an id of somebody.
    static std::optional<PaletteModel::Entry> typed(const QString &text,
                                                    const std::function<void(const QString &)> &lookUp);
};
