#pragma once

#include "core/enrolmentdraft.h"
#include "store/vault.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

// The unfinished form of one environment, sealed, so that it survives a crash. Written whole or not at all. Blocking;
// any thread.
class DraftFile
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)

public:
    // `folder` is made when first needed.
    DraftFile(const QString &folder, QString environment);

    // The error is a sentence for a person.
    tl::expected<void, QString> save(const EnrolmentDraft &draft, const Vault &vault) const;
    // Nothing when there is none, or it cannot be unsealed.
    std::optional<EnrolmentDraft> load(const Vault &vault) const;
    void remove() const;

private:
    QString m_environment;
    QString m_file; // its name is a hash: an environment may not fit into a file name
};
