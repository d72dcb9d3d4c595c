#pragma once

#include "core/profile.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

class QSettings;

// Which look a person chose.
enum class ThemeChoice { System, Light, Dark, HighContrast };
// Relative to the size that the system asks for.
enum class TextSize { Normal, Large, Larger };

// What the desktop asks its programs to look like.
struct DesktopLook
{
    bool dark = false;
    bool highContrast = false;

    bool operator==(const DesktopLook &) const = default;
};

// What a person prefers, kept in settings.ini in the data folder: nothing secret, nothing personal. A value that is
// missing, or that this version does not know, counts as its default. Lives on the main thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    struct Appearance
    {
        ThemeChoice theme = ThemeChoice::System;
        TextSize textSize = TextSize::Normal;
        QString language; // "de", "fr", …; empty: the system's

        bool operator==(const Appearance &) const = default;
    };

    struct Privacy
    {
        std::chrono::seconds clipboardClearing{30}; // 0: what was copied stays
        std::chrono::minutes idleLock{15};          // 0: never

        bool operator==(const Privacy &) const = default;
    };

    // What holds for the sandbox, for services named on the command line, and for profiles that say “as in Settings”.
    struct Network
    {
        CallLimits limits;
        ProxyChoice proxy;

        // A profile as it is to be opened: what it leaves to the settings is filled in. No proxy of theirs stands
        // between the console and this computer itself.
        Profile applied(Profile profile) const;

        bool operator==(const Network &) const = default;
    };

    // All that can be restored and put back at once.
    struct Values
    {
        Appearance appearance;
        Privacy privacy;
        Network network;
        QHash<QString, QStringList> shortcuts; // only those that a person has set

        bool operator==(const Values &) const = default;
    };

    // What the network settings may be.
    static constexpr std::chrono::milliseconds minDeadline{1'000};
    static constexpr std::chrono::milliseconds maxDeadline{600'000};
    static constexpr qint64 minBodyBytes = 1024;
    static constexpr qint64 maxBodyBytes = 1024LL * 1024 * 1024;
    static constexpr int maxAttempts = 10;

    // `settings` may be null: then nothing outlives the program. It must outlive this.
    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    const Appearance &appearance() const { return m_appearance; }
    const Privacy &privacy() const { return m_privacy; }
    const Network &network() const { return m_network; }

    // What the settings in the data folder say, for a program without a window. Touches nothing, and makes no folder.
    static Network storedNetwork();

    // Kept at once; the signal comes only when something changed.
    void setAppearance(const Appearance &appearance);
    void setPrivacy(const Privacy &privacy);
    void setNetwork(const Network &network);

    // The keys of one command in portable text ("Ctrl+L"); nothing: its own. An empty list: no key at all.
    std::optional<QStringList> shortcuts(const QString &command) const;
    void setShortcuts(const QString &command, const std::optional<QStringList> &keys);

    // What was done by name lately, the last first: ids of commands, which say nothing about anybody.
    const QStringList &recentCommands() const { return m_recentCommands; }
    void noteCommand(const QString &command);
    // What the desktop asked for when it was last heard: the next start begins with that, before it can ask.
    const DesktopLook &lastDesktop() const { return m_lastDesktop; }
    void setLastDesktop(const DesktopLook &look);
    Values values() const;
    void setValues(const Values &values);

    // What attempts before that time were about is not offered to new ones; invalid: all of them are.
    QDateTime rememberedFrom() const { return m_rememberedFrom; }
    void forgetRemembered(const QDateTime &now);

    // Where windows, panels and columns were left: gone from the file. Whoever keeps such places asks before: until the
    // program ends, none is kept anew.
    void forgetPlaces();
    bool arePlacesForgotten() const { return m_placesForgotten; }

    // Whether the welcome of the first start was seen.
    bool isWelcomed() const { return m_welcomed; }
    void setWelcomed();

Q_SIGNALS:
    void appearanceChanged();
    void privacyChanged();
    void networkChanged();
    void shortcutsChanged(const QString &command);
    void rememberedForgotten();

private:
    void read();
    void write(const QString &key, const QVariant &value);

    QSettings *const m_settings;
    Appearance m_appearance;
    Privacy m_privacy;
    Network m_network;
    QHash<QString, QStringList> m_shortcuts;
    QStringList m_recentCommands;
    DesktopLook m_lastDesktop;
    QDateTime m_rememberedFrom;
    bool m_placesForgotten = false;
    bool m_welcomed = false;
};
