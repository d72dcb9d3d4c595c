#include "workflow/profileimport.h"

#include "core/plaintext.h"
#include "workflow/networkrules.h"
#include "workflow/profilebook.h"
#include "workflow/whenfinished.h"

#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <memory>

namespace {

int certificates(const QByteArray &pem)
{
    return static_cast<int>(pem.count("-----BEGIN CERTIFICATE-----"));
}

} // namespace

tl::expected<ProfileImport, QString> ProfileImport::read(const QString &file, const ProfileBook &book)
{
    return judge(ProfileExport::read(file), book);
}

void ProfileImport::read(const QString &file, const ProfileBook &book, QObject *context, Read done)
{
    auto promise = std::make_shared<QPromise<FileEntries>>();
    promise->start();
    whenFinished(promise->future(), context,
                 [book = QPointer<const ProfileBook>(&book), done = std::move(done)](const FileEntries &entries) {
                     if (book) {
                         done(judge(entries, *book));
                     }
                 });
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(ProfileExport::read(file));
        promise->finish();
    });
}

tl::expected<ProfileImport, QString> ProfileImport::judge(const FileEntries &entries, const ProfileBook &book)
{
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    ProfileImport import;
    QStringList names;
    for (const ProfileExport::Entry &found : *entries) {
        Entry entry;
        if (found.profile) {
            entry = judge(*found.profile, book, names);
        } else {
            entry.problem = found.problem;
        }
        entry.name = found.name;
        import.m_entries += entry;
    }
    return import;
}

ProfileImport::Entry ProfileImport::judge(const Profile &profile, const ProfileBook &book, QStringList &namesOfFile)
{
    Entry entry;
    entry.problem = book.contentProblem(profile);
    if (!entry.problem.isEmpty()) {
        return entry;
    }
    if (namesOfFile.contains(profile.name, Qt::CaseInsensitive)) {
        entry.problem = tr("There are two of this name in the file.");
        return entry;
    }
    entry.profile = profile;
    entry.profile->extraCaPem = ProfileBook::onlyCertificates(profile.extraCaPem);
    entry.verdict = Verdict::New;
    if (const std::optional<Profile> existing = book.findName(profile.name)) {
        entry.existingId = existing->id;
        entry.differences = differences(*existing, *entry.profile);
        entry.verdict = entry.differences.isEmpty() ? Verdict::Same : Verdict::NameTaken;
        entry.freeName = freeName(profile.name, book, namesOfFile);
    }
    namesOfFile +=
        entry.verdict == Verdict::NameTaken ? QStringList{profile.name, entry.freeName} : QStringList{profile.name};
    return entry;
}

// What would change, the dangerous first.
QStringList ProfileImport::differences(const Profile &now, const Profile &then)
{
    QStringList lines;
    if (now.kind != then.kind) {
        //: %1 and %2 are kinds of services, such as PRODUCTION and TEST: before and after
        lines += tr("Kind: %1 → %2").arg(environmentLabel(now.kind), environmentLabel(then.kind));
    }
    if (now.baseUrl.url() != then.baseUrl.url()) {
        //: %1 and %2 are addresses of services: before and after
        lines +=
            tr("Address: %1 → %2").arg(PlainText::line(now.baseUrl.display()), PlainText::line(then.baseUrl.display()));
    }
    if (ProfileBook::onlyCertificates(now.extraCaPem) != then.extraCaPem) {
        //: %1 and %2 are how many certificates of its own a profile trusts: before and after
        lines +=
            tr("Certificates of its own: %1 → %2").arg(certificates(now.extraCaPem)).arg(certificates(then.extraCaPem));
    }
    const auto proxy = [](const Profile &profile) {
        return profile.proxyFromSettings ? tr("as in Settings") : NetworkRules::describe(profile.proxy);
    };
    if (proxy(now) != proxy(then)) {
        //: %1 and %2 are proxies: before and after
        lines += tr("Proxy: %1 → %2").arg(proxy(now), proxy(then));
    }
    if (now.paths != then.paths) {
        lines += tr("Other paths of the calls");
    }
    if (now.limitsFromSettings != then.limitsFromSettings || (!now.limitsFromSettings && now.limits != then.limits)) {
        lines += tr("Other limits of a call");
    }
    if (lines.isEmpty() && now.name != then.name) {
        //: %1 and %2 are names: before and after
        lines += tr("Name: %1 → %2").arg(now.name, then.name);
    }
    return lines;
}

QString ProfileImport::freeName(const QString &name, const ProfileBook &book, const QStringList &taken)
{
    for (int number = 2;; ++number) {
        const QString end = QStringLiteral(" (%1)").arg(number);
        QString free = name.left(ProfileBook::longestName - end.size()).trimmed() + end;
        if (!book.findName(free) && !taken.contains(free, Qt::CaseInsensitive)) {
            return free;
        }
    }
}

int ProfileImport::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(m_entries, verdict, &Entry::verdict));
}

Profile ProfileImport::forBook(const Entry &entry, bool replaces)
{
    Profile profile = entry.profile.value();
    const bool taken = entry.verdict == Verdict::NameTaken;
    profile.id = taken && replaces ? entry.existingId : QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (taken && !replaces) {
        profile.name = entry.freeName;
    }
    return profile;
}
