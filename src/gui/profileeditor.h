#pragma once

#include "core/watched.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QGridLayout;
class QLabel;

namespace Ui {
class ProfileEditor;
}

// The form of one profile. A field says what is wrong with it when it is left, and from then on with every key.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(QWidget *parent = nullptr);
    ~ProfileEditor() override;

    void setBook(ProfileBook *book);
    // What "as in Settings" means now, for its words.
    void setNetwork(const Preferences::Network &network);
    // Nothing: a new one.
    void setProfile(const std::optional<Profile> &profile);
    // Something stands in the form that was not saved.
    bool isDirty() const;
    // What the form would become; nothing while something is wrong with it.
    std::optional<Profile> typed() const;
    void focusFirst();
    // Labels in its first column, all else in its second.
    QGridLayout &grid() const;
    // Certificates out of a PEM file.
    void loadCertificates(const QString &file);

public Q_SLOTS:
    void save();
    void discard();

Q_SIGNALS:
    void saved(const QString &profileId);
    // Any field.
    void edited();
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field;
    QList<Field> fields() const;
    void setUpFields();
    ProfileDraft draft() const;
    void show(const ProfileDraft &draft);
    void touch(const QString &field);
    void onLimitsChosen();
    void onEdited();
    void showNetwork();
    void showIssues();
    void showAddress();
    void showCertificates();
    void chooseCertificates();
    void paintIssues();

    const std::unique_ptr<Ui::ProfileEditor> m_ui;
    Watched<ProfileBook> m_book;
    Preferences::Network m_network;
    std::optional<Profile> m_profile;
    QByteArray m_extraCaPem;
    QString m_caProblem; // of the file that was chosen last
    QSet<QString> m_touched;
    bool m_showing = false; // what changes now was not typed
};
