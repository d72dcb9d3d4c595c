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
    // Before a token goes: what can be known now must not cost one.
    if (const auto fits = whetherItFits(profiles); !fits) {
        QMetaObject::invokeMethod(
            context, [fits, done = std::move(done)] { done(fits); }, Qt::QueuedConnection);
        return;
    }
    QList<Profile> replaced;
    for (const Profile &profile : profiles) {
        const auto existing = std::ranges::find(m_profiles, profile.id, &Profile::id);
        if (existing != m_profiles.end()) {
            replaced += *existing;
        }
    }
    const QPointer<QObject> alive(context);
    // Once it has begun it is brought to its end, whoever still listens: else tokens would be gone for nothing.
    forgetTokens(replaced, [this, profiles, alive, done = std::move(done)](const auto &forgotten) {
        const auto imported =
            forgotten ? putIntoFile(profiles) : tl::unexpected(tr("Nothing was imported. %1").arg(forgotten.error()));
        if (alive) {
            done(imported);
        }
    });
}

// One after the other: the first that the keychain keeps ends it.
void ProfileBook::forgetTokens(QList<Profile> profiles, const Done &done)
{
    if (profiles.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    const Profile first = profiles.takeFirst();
    forgetToken(first, this, [this, profiles, done](const auto &forgotten) {
        if (forgotten) {
            forgetTokens(profiles, done);
        } else {
            done(forgotten);
        }
    });
}

tl::expected<void, QString> ProfileBook::put(const QList<Profile> &imported, QList<Profile> &profiles)
{
    for (const Profile &profile : imported) {
        if (const QString problem = nameProblem(profile.name, profile.id, profiles); !problem.isEmpty()) {
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
}

tl::expected<void, QString> ProfileBook::whetherItFits(const QList<Profile> &imported)
{
    if (!m_loaded) {
        return tl::unexpected(tr("The profiles could not be read, so they are not changed either."));
    }
    // What the file holds is what counts: another program may have written it.
    QList<Profile> profiles = m_file->load().value_or(m_profiles);
    const QList<Profile> there = profiles;
    auto fits = put(imported, profiles);
    if (!fits) {
        m_profiles = there;
    }
    return fits;
}

tl::expected<void, QString> ProfileBook::putIntoFile(const QList<Profile> &imported)
{
    const auto saved = m_file->change([&imported](QList<Profile> &profiles) { return put(imported, profiles); });
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
