#pragma once

#include "workflow/preferences.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePanel;
}

// What a person sees at the very first start, once: what this is, that nobody here is real, language and theme, and one
// button that ends in an answer. In the place of a page.
class WelcomePanel final : public QWidget
{
    Q_OBJECT

public:
    // A customer of every sandbox.
    static QString example() { return QStringLiteral("ABC123"); }

    // Must outlive the panel.
    explicit WelcomePanel(Preferences &preferences, QWidget *parent = nullptr);
    ~WelcomePanel() override;

    QWidget *firstField() const;
    // One sentence for the status bar; a screen reader finds the rest in the descriptions of panel and button.
    static QString announcement();

Q_SIGNALS:
    void lookUpRequested();
    void skipped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPreferences();
    void choose();

    const std::unique_ptr<Ui::WelcomePanel> m_ui;
    Preferences &m_preferences;
};
