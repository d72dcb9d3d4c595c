#pragma once

#include "gui/settingssection.h"

#include <QAbstractListModel>

// The settings that a text finds, the best first: every word of it has to occur in the label, the description, the
// other words, or the title of the section. Lives on the GUI thread.
class SettingsHits final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, // SettingsSection::Id, as int
        ControlRole,                // the control's objectName
        PlaceRole,                  // the section's title
        DescriptionRole,
        IconRole, // the section's icon, by name
    };

    explicit SettingsHits(QObject *parent = nullptr);

    void setFaces(const QList<SettingsSection::Face> &faces);
    void search(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found
    {
        const SettingsSection::Face *face;
        const SettingsSection::Entry *entry;
        int rank; // the higher the better
    };

    QList<SettingsSection::Face> m_faces;
    QList<Found> m_found;
};
