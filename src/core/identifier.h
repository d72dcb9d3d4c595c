#pragma once

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

// The four things a customer's status can be asked by. contract: user/status
enum class IdentifierKind { CustomerNumber, WorkProviderUserId, PolicyId, DriverId };

inline constexpr std::array allIdentifierKinds{IdentifierKind::CustomerNumber, IdentifierKind::WorkProviderUserId,
                                               IdentifierKind::PolicyId, IdentifierKind::DriverId};

// One identifier that is fit to be sent: its text is normalised and within what the contract allows, always.
// Text typed by a person becomes one in validation/ (IdentifierRule), which also says what is wrong with it.
class Identifier
{
    Q_DECLARE_TR_FUNCTIONS(Identifier)

public:
    // Customer numbers and policy ids are [A-Z0-9]{1,64}; the other two any text of 1 to 1000 characters that can be
    // written in UTF-8. contract README: "Settled"
    static constexpr qsizetype maxCodeLength = 64;
    static constexpr qsizetype maxTextLength = 1000;

    // Nothing when `value` is not fit to be sent as it stands.
    static std::optional<Identifier> from(IdentifierKind kind, const QString &value);

    IdentifierKind kind() const { return m_kind; }
    const QString &value() const { return m_value; }

    // The name in the query string and in the JSON of the command line: "customerNumber", …
    static QLatin1String key(IdentifierKind kind);
    static std::optional<IdentifierKind> kindFromKey(QStringView key);
    // For people: "Customer number", …
    static QString label(IdentifierKind kind);
    // In the middle of a sentence: "customer number"; languages differ in their capitals.
    static QString labelInSentence(IdentifierKind kind);
    static bool isDeprecated(IdentifierKind kind);
    // Customer number and policy id: Zego's own codes, in capitals. The others belong to the partner and are never
    // changed.
    static bool isCode(IdentifierKind kind);
    // Whether the value may name a person: the partner's own ids often are names or e-mail addresses.
    static bool isPersonal(IdentifierKind kind) { return !isCode(kind); }

    bool operator==(const Identifier &) const = default;

private:
    Identifier(IdentifierKind kind, QString value);

    IdentifierKind m_kind;
    QString m_value;
};
