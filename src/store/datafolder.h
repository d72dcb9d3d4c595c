#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

// The one folder that holds all data and settings: $CUSTOMER_CONSOLE_HOME, else the platform's own place for it. Only
// its owner may read it.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(DataFolder)

public:
    // Where it is or would be; touches nothing.
    static QString path();
    // Makes it if need be, for the owner alone (0700). The error is a sentence for a person.
    static tl::expected<DataFolder, QString> open();

    QString filePath(const QString &name) const;

private:
    explicit DataFolder(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
};
