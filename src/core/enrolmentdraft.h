#pragma once

#include "core/enrolmentfield.h"

#include <QString>
#include <QStringList>

#include <array>

// An enrolment as somebody typed or imported it: any text, nothing judged, nothing changed. Names a person: never
// logged, on disk only sealed.
struct EnrolmentDraft
{
    std::array<QString, EnrolmentFields::textCount> texts;
    QStringList occupations;

    // Not for Occupations.
    const QString &text(EnrolmentField field) const { return texts.at(static_cast<size_t>(field)); }
    void setText(EnrolmentField field, const QString &text) { texts.at(static_cast<size_t>(field)) = text; }
    bool isEmpty() const;

    bool operator==(const EnrolmentDraft &) const = default;
};
