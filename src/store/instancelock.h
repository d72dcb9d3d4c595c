#pragma once

#include "platform/platform.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

#include <tl/expected.hpp>

// One running program in a data folder: a file of its own, locked by the operating system for as long as the process
// lives, however it ends. With it, another instance can tell an attempt that is being sent from one whose program died.
class InstanceLock
{
    Q_DECLARE_TR_FUNCTIONS(InstanceLock)

public:
    // Makes <folder>/instances/<id>.lock. The error is a sentence for a person.
    static tl::expected<std::shared_ptr<const InstanceLock>, QString> acquire(const QString &folder);
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    const QString &id() const { return m_id; }
    const QString &folder() const { return m_folder; }
    // Whether the instance with that id, of the same folder, still runs. When in doubt: yes.
    bool isAlive(const QString &id) const;

private:
    InstanceLock(QString folder, QString id, std::unique_ptr<const Platform::HeldFile> held);

    const QString m_folder;
    const QString m_id;
    const std::unique_ptr<const Platform::HeldFile> m_held;
};
