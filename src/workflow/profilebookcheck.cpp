#include "core/plaintext.h"
#include "workflow/networkrules.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QUuid>

#include <algorithm>

// What a profile may be: the part of the book that judges.

ProfileDraft ProfileDraft::of(const Profile &profile)
{
    const LimitTexts limits = LimitTexts::of(profile.limits);
    return {.id = profile.id,
            .name = profile.name,
            .kind = profile.kind,
            .baseUrl = profile.baseUrl.url().toString(QUrl::FullyEncoded),
            .paths = profile.paths,
            .deadlineSeconds = limits.deadline,
            .inactivitySeconds = limits.inactivity,
            .attempts = limits.attempts,
            .bodyMegabytes = limits.megabytes,
            .extraCaPem = profile.extraCaPem,
            .proxy = profile.proxy,
            .limitsFromSettings = profile.limitsFromSettings,
            .proxyFromSettings = profile.proxyFromSettings};
}

ProfileDraft ProfileDraft::blank()
{
    ProfileDraft draft;
    draft.limitsFromSettings = true;
    draft.proxyFromSettings = true;
    return draft;
}

QString ProfileBook::nameFormProblem(const QString &name)
{
    if (name.isEmpty()) {
        return tr("The profile needs a name.");
    }
    if (name.size() > longestName) {
        return tr("The name is too long: at most %1 characters.").arg(longestName);
    }
    if (PlainText::line(name) != name) {
        return tr("The name holds characters that cannot be seen. Type it anew.");
    }
    if (name.compare(QLatin1String("sandbox"), Qt::CaseInsensitive) == 0) {
        return tr("There is a profile of that name already. Choose another name.");
    }
    return {};
}

QString ProfileBook::nameProblem(const QString &name, const QString &ownId, const QList<Profile> &profiles)
{
    const std::optional<Profile> taken = findName(name, profiles);
    // Nor what another one is called inside: both are asked for in one way.
    const bool isAnId = name != ownId && std::ranges::find(profiles, name, &Profile::id) != profiles.end();
    return isAnId || (taken && taken->id != ownId) ? tr("There is a profile of that name already. Choose another name.")
                                                   : nameFormProblem(name);
}

QString ProfileBook::pathProblem(const QString &path)
{
    static const QRegularExpression allowed(
        QStringLiteral("^[A-Za-z0-9._~!$&'()*+,;=:@-]+(/[A-Za-z0-9._~!$&'()*+,;=:@-]+)*/?$"));
    if (path.isEmpty()) {
        return tr("The path is empty.");
    }
    if (path.startsWith(u'/')) {
        return tr("Leave out the slash in front: the path comes after the address of the service.");
    }
    const QStringList segments = path.split(u'/');
    if (!allowed.match(path).hasMatch() || segments.contains(QLatin1String(".")) ||
        segments.contains(QLatin1String(".."))) {
        return tr("This cannot be a path: use letters, digits and single slashes, as in v1/customer/enrol/.");
    }
    return {};
}

QByteArray ProfileBook::onlyCertificates(const QByteArray &pem)
{
    QByteArray certificates;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(pem, QSsl::Pem)) {
        certificates += certificate.toPem();
    }
    return certificates;
}

ProfileBook::Checked ProfileBook::check(const ProfileDraft &draft) const
{
    Checked checked;
    const auto issue = [&checked](const char *field, const QString &message) {
        if (!message.isEmpty()) {
            checked.issues += FieldIssue{
                .field = QString::fromLatin1(field), .severity = FieldIssue::Severity::Error, .message = message};
        }
    };

    const QString name = draft.name.trimmed();
    issue("name", nameProblem(name, draft.id, m_profiles));
    const auto baseUrl = BaseUrl::parse(draft.baseUrl.trimmed());
    issue("baseUrl", baseUrl ? QString() : baseUrl.error());
    issue("paths.status", pathProblem(draft.paths.status));
    issue("paths.validate", pathProblem(draft.paths.validateCustomerNumber));
    issue("paths.enrol", pathProblem(draft.paths.enrol));
    const auto existing = std::ranges::find(m_profiles, draft.id, &Profile::id);
    const bool hasLimits = existing != m_profiles.end() && !existing->limitsFromSettings;
    NetworkRules::Checked limits;
    if (!draft.limitsFromSettings) {
        limits = NetworkRules::limits({.deadline = draft.deadlineSeconds,
                                       .inactivity = draft.inactivitySeconds,
                                       .attempts = draft.attempts,
                                       .megabytes = draft.bodyMegabytes},
                                      hasLimits ? existing->limits : CallLimits());
        checked.issues += limits.issues;
    }
    if (!draft.extraCaPem.isEmpty() && QSslCertificate::fromData(draft.extraCaPem, QSsl::Pem).isEmpty()) {
        issue("ca", tr("There is no certificate in this file. It must be a PEM file."));
    }
    issue("proxy", draft.proxyFromSettings ? QString() : NetworkRules::proxyProblem(draft.proxy));
    if (!checked.issues.isEmpty()) {
        return checked;
    }
    const bool holdsOthers =
        draft.extraCaPem.count("-----BEGIN ") != draft.extraCaPem.count("-----BEGIN CERTIFICATE-----");
    checked.profile = Profile{.id = draft.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : draft.id,
                              .name = name,
                              .kind = draft.kind == EnvironmentKind::Sandbox ? EnvironmentKind::Test : draft.kind,
                              .baseUrl = *baseUrl,
                              .paths = draft.paths,
                              .limits = limits.limits,
                              .extraCaPem = holdsOthers ? onlyCertificates(draft.extraCaPem) : draft.extraCaPem,
                              .proxy = draft.proxyFromSettings ? ProxyChoice() : NetworkRules::normalised(draft.proxy),
                              .limitsFromSettings = draft.limitsFromSettings,
                              .proxyFromSettings = draft.proxyFromSettings};
    return checked;
}

QString ProfileBook::contentProblem(const Profile &profile) const
{
    ProfileDraft draft = ProfileDraft::of(profile);
    draft.id = profile.id;
    draft.name = QStringLiteral("x"); // judged by itself: that it is taken is no fault of the content
    draft.limitsFromSettings = true;  // likewise: to the millisecond, which is not how people type them
    const CallLimits &limits = profile.limits;
    if (const QString problem = nameFormProblem(profile.name);
        !problem.isEmpty() || profile.name != profile.name.trimmed()) {
        return problem.isEmpty() ? tr("The name begins or ends with a blank.") : problem;
    }
    for (const FieldIssue &issue : check(draft).issues) {
        if (issue.field != QLatin1String("name")) {
            return issue.message;
        }
    }
    const bool fits = limits.deadline <= std::chrono::hours(24) && limits.inactivity <= std::chrono::hours(24) &&
                      limits.maxBodyBytes <= Preferences::maxBodyBytes &&
                      limits.maxAttempts <= Preferences::maxAttempts;
    return profile.limitsFromSettings || fits ? QString() : tr("Its limits of a call are larger than they may be.");
}
