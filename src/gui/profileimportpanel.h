#pragma once

#include "core/watched.h"
#include "models/profileimportmodel.h"

#include <QWidget>

#include <memory>

class ProfileBook;

namespace Ui {
class ProfileImportPanel;
}

// What a file with profiles would do, to be looked at before it is done. In place of the form of a profile.
class ProfileImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileImportPanel(QWidget *parent = nullptr);
    ~ProfileImportPanel() override;

    void open(ProfileBook &book);
    QWidget *firstField() const;
    void read(const QString &file);

public Q_SLOTS:
    void chooseFile();
    // What is chosen goes into the book.
    void importNow();

Q_SIGNALS:
    void announced(const QString &text);
    void closed();
    // The id of the first.
    void imported(const QString &profileId);

private:
    void setUpTable();
    void show(const ProfileImport &import);
    void showProblem(const QString &problem);
    void showChosen();
    void showDetail();
    void onImported(const QList<Profile> &profiles, const tl::expected<void, QString> &done);

    const std::unique_ptr<Ui::ProfileImportPanel> m_ui;
    ProfileImportModel m_model;
    Watched<ProfileBook> m_book;
    int m_asked = 0; // what comes of an earlier file is not for us any more
    bool m_working = false;
};
