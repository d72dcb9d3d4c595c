#pragma once

#include "core/watched.h"

#include <QWidget>

#include <memory>

class ProfileBook;

namespace Ui {
class ProfileExportPanel;
}

// Which profiles to write into a file for elsewhere, and then where to. In place of the form of a profile.
class ProfileExportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileExportPanel(QWidget *parent = nullptr);
    ~ProfileExportPanel() override;

    // All profiles of the book, each of them chosen.
    void open(ProfileBook &book);
    QWidget *firstField() const;
    // The chosen ones into that file, in place of one that may be there: the dialog has asked.
    void exportTo(const QString &file);

public Q_SLOTS:
    void chooseFile();

Q_SIGNALS:
    void announced(const QString &text);
    void closed();

private:
    QStringList chosen() const;
    void showChosen();

    const std::unique_ptr<Ui::ProfileExportPanel> m_ui;
    Watched<ProfileBook> m_book;
};
