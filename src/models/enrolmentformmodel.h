#pragma once

#include "core/clock.h"
#include "core/enrolmentdraft.h"
#include "validation/enrolmentrule.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <tl/expected.hpp>

#include <array>

// The form of one enrolment: a table of one row with a column for each field, in the order of EnrolmentField. EditRole
// is the text as typed (for the occupations a list of texts); nothing is judged that the person is still typing: a
// field is checked when it is left, and from then on at every key once it has been wrong. EXPERIENCE, "Enrol". GUI
// thread. Names a person: memory only.
class EnrolmentFormModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole, // what to say below the field; may be empty
        WeightRole,                 // of that message: Weight, as int
        ValueRole,                  // what will be sent, as far as it is known
    };
    enum class Weight {
        None,
        Reading, // how the value was understood, or what was changed in it
        Warning,
        Error,
    };
    Q_ENUM(Weight)

    // One line of what will be sent, as JSON.
    struct BodyLine
    {
        QString text;                        // plain text, safe to show
        std::optional<EnrolmentField> field; // whose line it is
        bool changed = false;                // by the last change of the form

        bool operator==(const BodyLine &) const = default;
    };

    // `clock` must outlive the model.
    explicit EnrolmentFormModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const EnrolmentDraft &draft() const { return m_draft; }
    // As if typed and left, field by field.
    void setDraft(const EnrolmentDraft &draft);
    // One customer in the API's own shape. Gives what was read with good will; the error is a sentence.
    tl::expected<QStringList, QString> import(const QByteArray &json);
    void clear();

    // The person has gone on from this field.
    void leave(EnrolmentField field);
    // All fields, as when the whole is to be sent.
    void checkAll();
    // What the server said about fields; each stays below its field until that is edited. Gives back what belongs to
    // no field of the form.
    QList<FieldIssue> setServerIssues(const QList<FieldIssue> &issues);

    const EnrolmentCheck &check() const { return m_check; }
    // In reading order; nothing when no field is wrong, by the rules or by the server.
    std::optional<EnrolmentField> firstWrongField() const;
    // Of all fields, those not shown yet too.
    QStringList warnings() const;

    const QList<BodyLine> &bodyLines() const { return m_lines; }

Q_SIGNALS:
    // A text is another one than before, by whatever way.
    void draftChanged();
    void bodyChanged();

private:
    struct Field
    {
        EnrolmentFieldCheck check;
        bool shown = false;       // its issues may be seen
        bool wrongBefore = false; // so it is checked at every key
        QStringList server;       // what the server said about it
    };
    struct Said
    {
        QString message;
        Weight weight = Weight::None;
    };

    Field &at(EnrolmentField field) { return m_fields.at(static_cast<size_t>(field)); }
    const Field &at(EnrolmentField field) const { return m_fields.at(static_cast<size_t>(field)); }
    bool isEmpty(EnrolmentField field) const;
    void changeDraft(const EnrolmentDraft &draft, bool asIfLeft);
    void checkField(EnrolmentField field);
    void fieldChanged(EnrolmentField field);
    void rebuildBody(const QList<EnrolmentField> &changed);
    Said said(EnrolmentField field) const;

    const Clock &m_clock;
    EnrolmentDraft m_draft;
    std::array<Field, allEnrolmentFields.size()> m_fields;
    EnrolmentCheck m_check;
    QList<BodyLine> m_lines;
};
