#pragma once

#include "core/enrolmentdraft.h"

#include <QByteArray>

#include <optional>

// An enrolment that is fit to be sent: every required field is there, normalised by validation/ (EnrolmentRule), and
// the body is made. Immutable: what was reviewed, what the journal keeps and what goes out are the same bytes. Names a
// person: never logged, on disk only sealed. contract: customer/enrol
class EnrolmentRequest
{
public:
    // Nothing when a required field is empty, a text is not valid UTF-16, or an occupation is empty.
    static std::optional<EnrolmentRequest> from(EnrolmentDraft normalised);

    const EnrolmentDraft &values() const { return m_values; }
    const QString &text(EnrolmentField field) const { return m_values.text(field); }
    const QStringList &occupations() const { return m_values.occupations; }
    const QString &workProviderUserId() const { return text(EnrolmentField::WorkProviderUserId); }
    // "Reakwon The Chef"
    QString fullName() const;

    // The exact bytes that go out: compact JSON in the contract's order; no "occupations" when there are none.
    const QByteArray &body() const { return m_body; }

    bool operator==(const EnrolmentRequest &other) const { return m_values == other.m_values; }

private:
    EnrolmentRequest(EnrolmentDraft values, QByteArray body)
        : m_values(std::move(values))
        , m_body(std::move(body))
    {
    }

    EnrolmentDraft m_values;
    QByteArray m_body;
};
