#include "store/profileexport.h"

#include "core/jsontext.h"
#include "core/plaintext.h"
#include "store/jsonreader.h"
#include "store/privatefile.h"
#include "store/profilecodec.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int version = 1;
constexpr qsizetype shownText = 80;

const QString formatKey = QStringLiteral("format");
const QString formatName = QStringLiteral("customer-console-profiles");
const QString versionKey = QStringLiteral("version");
const QString profilesKey = QStringLiteral("profiles");
const QString idKey = QStringLiteral("id");

// Any id does to see whether the rest can be read.
QJsonObject withId(QJsonObject object)
{
    object.insert(idKey, QStringLiteral("-"));
    return object;
}

QString shown(const QString &text)
{
    return PlainText::line(text, shownText);
}

} // namespace

tl::expected<QList<ProfileExport::Entry>, QString> ProfileExport::read(const QString &file)
{
    const QString path = PlainText::line(QDir::toNativeSeparators(file));
    const auto refused = [&path](const QString &sentence) {
        return tl::unexpected(QString(sentence.arg(path) + u' ' + tr("Nothing was imported.")));
    };
    const auto content = PrivateFile::read(file, maxFile);
    if (!content) {
        return refused(tr("“%1” cannot be read: %2.").arg(QStringLiteral("%1"), content.error().reason));
    }
    if (!*content) {
        return refused(tr("There is no file “%1”."));
    }
    const QJsonDocument document = QJsonDocument::fromJson(**content);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value(formatKey) != formatName) {
        return refused(tr("“%1” holds no profiles of this program."));
    }
    const QJsonValue itsVersion = object.value(versionKey);
    if (itsVersion.isDouble() && itsVersion.toDouble() > version) {
        return refused(tr("“%1” was written by a newer version of this program."));
    }
    if (JsonText::hasRepeatedKey(**content)) {
        return refused(tr("“%1” says something twice, so it cannot be told what is meant."));
    }
    const JsonReader reader(object);
    reader.text(formatKey);
    const QJsonArray values = reader.array(profilesKey);
    if (reader.integer(versionKey) != version || !reader.isGood()) {
        return refused(tr("“%1” is damaged, or holds what this version does not know."));
    }
    if (values.size() > maxProfiles) {
        return refused(tr("“%1” holds too many profiles: at most %2 can be imported at once.")
                           .arg(QStringLiteral("%1"))
                           .arg(maxProfiles));
    }
    QList<Entry> entries;
    for (const QJsonValue value : values) {
        entries += entry(value);
    }
    return entries;
}

ProfileExport::Entry ProfileExport::entry(const QJsonValue &value)
{
    Entry entry;
    if (!value.isObject()) {
        entry.problem = tr("This is not a profile.");
        return entry;
    }
    const QJsonObject object = value.toObject();
    entry.name = object.value(QLatin1String("name")).toString();
    entry.profile = object.contains(idKey) ? std::nullopt : ProfileCodec::decode(withId(object), ProfileCodec::version);
    if (!entry.profile) {
        entry.problem = problemOf(object);
    } else if (entry.profile->kind == EnvironmentKind::Sandbox) {
        entry.problem = tr("Its kind is neither test nor production.");
        entry.profile.reset();
    } else {
        entry.profile->id.clear();
    }
    return entry;
}

// By taking one member after the other out of a profile that can be read.
QString ProfileExport::problemOf(const QJsonObject &object)
{
    const auto address = BaseUrl::parse(object.value(QLatin1String("baseUrl")).toString());
    static const Profile plain{.id = QStringLiteral("-"),
                               .name = QStringLiteral("-"),
                               .baseUrl = BaseUrl::parse(QStringLiteral("https://localhost/")).value()};
    QJsonObject good = ProfileCodec::encode(plain);
    good.remove(idKey);
    for (const QString &key : object.keys()) {
        if (!good.contains(key)) {
            return tr("It holds “%1”, which this version does not know.").arg(shown(key));
        }
    }
    for (const QString &key : good.keys()) {
        if (!object.contains(key)) {
            return tr("“%1” is missing.").arg(key);
        }
        QJsonObject changed = good;
        changed.insert(key, object.value(key));
        if (!ProfileCodec::decode(withId(changed), ProfileCodec::version)) {
            return key == QLatin1String("baseUrl") && object.value(key).isString() && !address
                       ? address.error()
                       : tr("“%1” is not what it should be.").arg(key);
        }
    }
    return tr("This is not a profile.");
}

tl::expected<void, QString> ProfileExport::write(const QString &file, const QList<Profile> &profiles, bool mayReplace)
{
    QJsonArray values;
    for (const Profile &profile : profiles) {
        QJsonObject object = ProfileCodec::encode(profile);
        object.remove(idKey);
        values += object;
    }
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{formatKey, formatName}, {versionKey, version}, {profilesKey, values}}).toJson();
    const auto written = mayReplace ? PrivateFile::replace(file, bytes) : PrivateFile::create(file, bytes);
    if (written) {
        return {};
    }
    const QString path = PlainText::line(QDir::toNativeSeparators(file));
    return tl::unexpected(
        written.error().exists
            ? tr("“%1” is there already and was left as it is. Name another file.").arg(path)
            : tr("“%1” could not be written: %2. Nothing was exported.").arg(path, written.error().reason));
}
