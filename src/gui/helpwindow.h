#pragma once

#include "models/guidemodel.h"

#include <QWidget>

#include <memory>

class Preferences;
class QSettings;

namespace Ui {
class HelpWindow;
}

// The guide in a window of its own, beside the console: contents, search, page. Shows nothing but what the program
// brings along.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    // `settings` holds where it was left; null: nothing is remembered. Both must outlive it.
    HelpWindow(std::unique_ptr<const Guide> guide, const Preferences &preferences, QSettings *settings,
               QWidget *parent = nullptr);
    ~HelpWindow() override;

    // Stays on the page that is shown, where it has that.
    void setGuide(std::unique_ptr<const Guide> guide);
    const Guide &guide() const { return *m_guide; }
    // Where there is no such page, the contents.
    void open(const QString &page, const QString &anchor = {});
    // Name of the page that is shown.
    const QString &page() const { return m_here.page; }

Q_SIGNALS:
    // The program speaks another one; what it shows of its own already does.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Where one was: to come back to.
    struct Place
    {
        QString page;
        int scrolled = 0;
    };

    void setUpKeys();
    void follow(const QString &target);
    void showPage(const QString &page);
    void goBack();
    void goForward();
    void goTo(QList<Place> &from, QList<Place> &to);
    void search(const QString &text);
    void openFirstHit();
    void nextPlace(bool backwards);
    void showPlaces(int current);
    void showInContents();
    void showButtons();
    void restore();
    void save() const;

    const std::unique_ptr<Ui::HelpWindow> m_ui;
    const Preferences &m_preferences;
    QSettings *const m_settings;
    std::unique_ptr<const Guide> m_guide;
    GuideModel m_model;
    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
    bool m_moving = false; // the mark in the contents, by us
};
