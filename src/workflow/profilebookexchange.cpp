#include "store/profileexport.h"
#include "store/profilefile.h"
#include "workflow/profilebook.h"

#include <QPointer>

#include <algorithm>

// How profiles leave the book as a file and come into it from one.

tl::expected<void, QString> ProfileBook::exportTo(const QString &file, const QStringList &ids, bool mayReplace) const
{
    QList<Profile> chosen;
    for (const Profile &profile : m_profiles) {
        if (ids.contains(profile.id)) {
            chosen += profile;
            chosen.last().extraCaPem = onlyCertificates(profile.extraCaPem);
        }
    }
    return ProfileExport::write(file, chosen, mayReplace);
}

void ProfileBook::import(const QList<Profile> &profiles, QObject *context, Done done)
{
    QList<Profile> replaced;
    for (const Profile &profile : profiles) {
        const auto existing = std::ranges::find(m_profiles, profile.id, &Profile::id);
        if (existing != m_profiles.end()) {
            replaced += *existing;
        }
    }
    const QPointer<QObject> alive(context);
    forgetTokens(replaced, context, [this, profiles, alive, done = std::move(done)](const auto &forgotten) {
        if (!alive) {
            return;
        }
        done(forgotten ? putIntoFile(profiles) : tl::unexpected(tr("Nothing was imported. %1").arg(forgotten.error())));
    });
}

// One after the other: the first that the keychain keeps ends it.
void ProfileBook::forgetTokens(QList<Profile> profiles, QObject *context, Done done)
{
    if (profiles.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    const Profile first = profiles.takeFirst();
    const QPointer<QObject> alive(context);
    forgetToken(first, this, [this, profiles, alive, done = std::move(done)](const auto &forgotten) {
        if (!alive) {
            return;
        }
        if (forgotten) {
            forgetTokens(profiles, alive, done);
        } else {
            done(forgotten);
        }
    });
}

tl::expected<void, QString> ProfileBook::putIntoFile(const QList<Profile> &imported)
{
    if (!m_loaded) {
        return tl::unexpected(tr("The profiles could not be read, so they are not changed either."));
    }
    const auto saved = m_file->change([this, &imported](QList<Profile> &profiles) -> tl::expected<void, QString> {
        for (const Profile &profile : imported) {
            m_profiles = profiles; // what names are judged by
            if (const QString problem = nameProblem(profile.name, profile.id); !problem.isEmpty()) {
                return tl::unexpected(tr("“%1” was not imported, and no other: %2").arg(profile.name, problem));
            }
            const auto existing = std::ranges::find(profiles, profile.id, &Profile::id);
            if (existing == profiles.end()) {
                profiles += profile;
            } else {
                *existing = profile;
            }
        }
        return {};
    });
    if (!saved) {
        // What the file holds is what counts, whatever was on the way into it.
        if (const auto there = m_file->load()) {
            m_profiles = *there;
        }
        return tl::unexpected(saved.error());
    }
    m_profiles = *saved;
    Q_EMIT profilesChanged();
    return {};
}
