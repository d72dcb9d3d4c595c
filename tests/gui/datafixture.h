#pragma once

#include "gui/consolefixture.h"
#include "workflow/dataservices.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"

#include <QDirIterator>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

// A data folder of the test's own, without any keychain.
class DataFixture
{
public:
    // Whether the window was open before: the very first start begins with a welcome.
    enum class Start { Again, First };

    explicit DataFixture(const Clock &clock, Start start = Start::Again)
        : m_clock(clock)
    {
        qputenv("CUSTOMER_CONSOLE_HOME", home().toUtf8());
        qputenv("CUSTOMER_CONSOLE_KEYCHAIN", "none");
        reopen();
        if (start == Start::Again) {
            QSettings(home() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
                .setValue(QStringLiteral("window/welcomed"), true);
        }
    }

    // As another start of the program would find it. Nothing may use what was open before.
    void reopen()
    {
        m_data.reset();
        m_data = *DataServices::open(m_clock, DataServices::Secrets::Memory);
    }

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    DataServices &data() { return *m_data; }
    ProfileBook &profiles() { return m_data->profiles(); }

    Profile add(const QString &name, EnvironmentKind kind, const QString &baseUrl)
    {
        const Profile profile = profiles().check({.name = name, .kind = kind, .baseUrl = baseUrl}).profile.value();
        if (!profiles().save(profile)) {
            qFatal("profile not saved");
        }
        return profile;
    }

    // The files below the folder that hold these bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
                found += file.fileName();
            }
        }
        return found;
    }

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<DataServices> m_data;
};
