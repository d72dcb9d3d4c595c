#pragma once

#include "cli/clierror.h"
#include "cli/command.h"
#include "core/accesstoken.h"
#include "core/profile.h"
#include "workflow/profilebook.h"

#include <QJsonObject>

#include <tl/expected.hpp>

class Output;

// `profile list` and `add`: the services that the person has added. At once, so functions and no object.
class ProfileCommands
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCommands)

public:
    static ExitCode list(const ProfileBook &book, Output &output);
    static ExitCode add(ProfileBook &book, const ProfileDraft &draft, Output &output);

    // With the limits and the proxy that hold now.
    static QJsonObject json(const Profile &kept);

private:
    static QString option(const QString &field);
    static QString text(const Profile &profile);
};

// `profile remove`: the token first, which the keychain may take its time for. Book and output must outlive it.
class RemoveProfileCommand final : public Command
{
    Q_OBJECT

public:
    RemoveProfileCommand(ProfileBook &book, Profile profile, Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onRemoved(const tl::expected<void, QString> &removed);
    void fail(CliError::Kind kind, const QString &message);

    ProfileBook &m_book;
    const Profile m_profile;
    Output &m_output;
    bool m_finished = false;
};

// `profile set-token`: into the keychain, bound to the profile's origin. Book and output must outlive it.
class SetTokenCommand final : public Command
{
    Q_OBJECT

public:
    SetTokenCommand(ProfileBook &book, Profile profile, AccessToken token, Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onDone(const tl::expected<ProfileBook::TokenKept, QString> &kept);
    void fail(CliError::Kind kind, const QString &message);

    ProfileBook &m_book;
    const Profile m_profile;
    const AccessToken m_token;
    Output &m_output;
    bool m_finished = false;
};
