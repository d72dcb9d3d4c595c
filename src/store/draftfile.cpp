#include "store/draftfile.h"

#include "store/cryptolibrary.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>

namespace {

constexpr int version = 1;
constexpr qsizetype maxFile = 1024 * 1024;

QByteArray binding(const QString &environment)
{
    return CryptoLibrary::joined({"draft", CryptoLibrary::part(version), environment.toUtf8()});
}

// Not JSON: a draft may hold any text, also such that cannot be written in UTF-8.
QByteArray encode(const EnrolmentDraft &draft)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << static_cast<qint32>(draft.texts.size());
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            stream << QString(EnrolmentFields::key(field)) << draft.text(field);
        }
    }
    stream << draft.occupations;
    return bytes;
}

std::optional<EnrolmentDraft> decode(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 count = 0;
    stream >> count;
    EnrolmentDraft draft;
    // By their keys: one of an earlier version may have fewer fields.
    bool good = count >= 0 && count <= static_cast<qint32>(draft.texts.size());
    for (qint32 i = 0; good && i < count; ++i) {
        QString key;
        QString text;
        stream >> key >> text;
        const auto *const field = std::ranges::find_if(allEnrolmentFields, [&key](EnrolmentField candidate) {
            return candidate != EnrolmentField::Occupations && key == EnrolmentFields::key(candidate);
        });
        good = field != allEnrolmentFields.end();
        if (good) {
            draft.setText(*field, text);
        }
    }
    stream >> draft.occupations;
    return good && stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(draft) : std::nullopt;
}

} // namespace

DraftFile::DraftFile(const QString &folder, QString environment)
    : m_environment(std::move(environment))
    , m_file(QDir(folder).filePath(
          QLatin1String(QCryptographicHash::hash(m_environment.toUtf8(), QCryptographicHash::Sha256).toHex()) +
          QLatin1String(".draft")))
{
}

tl::expected<void, QString> DraftFile::save(const EnrolmentDraft &draft, const Vault &vault) const
{
    QByteArray plain = encode(draft);
    const QByteArray sealed = vault.seal(plain, binding(m_environment));
    CryptoLibrary::wipe(plain);
    const auto cannot = [](const QString &reason) {
        return tl::unexpected(tr("What you have typed could not be saved: %1. It stays in this window; free some space "
                                 "or check who owns the data folder.")
                                  .arg(reason));
    };
    if (sealed.size() > maxFile) {
        return cannot(tr("it is too long"));
    }
    const auto saved = PrivateFile::makeFolder(QFileInfo(m_file).path()).and_then([&] {
        return PrivateFile::replace(m_file, sealed);
    });
    return saved ? tl::expected<void, QString>() : cannot(saved.error().reason);
}

std::optional<EnrolmentDraft> DraftFile::load(const Vault &vault) const
{
    const auto sealed = PrivateFile::read(m_file, maxFile);
    if (!sealed || !*sealed) {
        return std::nullopt;
    }
    std::optional<QByteArray> plain = vault.open(**sealed, binding(m_environment));
    if (!plain) {
        return std::nullopt;
    }
    std::optional<EnrolmentDraft> draft = decode(*plain);
    CryptoLibrary::wipe(*plain);
    return draft;
}

void DraftFile::remove() const
{
    PrivateFile::remove(m_file);
}
