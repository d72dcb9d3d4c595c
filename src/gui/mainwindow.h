#pragma once

#include "core/profile.h"
#include "gui/answercard.h"
#include "gui/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class ExchangeModel;
class InspectorPanel;
class LookupPage;
class QLabel;
class QSettings;
class Session;
class StatusSearchModel;

namespace Ui {
class MainWindow;
}

// The window: environment band, pages, inspector, status bar. Opens before there is a service to talk to; setSession
// tells it when there is one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // What outlives the window. `settings` may be null: then nothing is remembered.
    struct Parts
    {
        StatusSearchModel &answers;
        ExchangeModel &exchanges;
        QSettings *settings = nullptr;
        std::function<void(ThemeChoice)> applyTheme;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setEnvironment(EnvironmentKind kind, const QString &name, const QString &description);
    void setExamples(const QList<AnswerCard::Example> &examples);
    void setSession(Session *session);
    // Something that keeps the console from working; stays in the status bar.
    void showProblem(const QString &problem);
    void lookUp(const QString &text);

    static ThemeChoice themeFrom(const QSettings &settings);

Q_SIGNALS:
    // Once: the window has been painted and the box has the focus.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpMenus();
    void setUpNavigation();
    void setUpStatusBar();
    void setTheme(ThemeChoice choice);
    void showInspector(bool shown);
    void announce(const QString &text);
    void showRunning(int running);
    void showAbout();
    void restore();
    void save();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    const Parts m_parts;
    LookupPage *const m_lookupPage;
    QPointer<Session> m_session;
    InspectorPanel *m_inspector = nullptr; // made when first shown: start-up need not pay for it
    QAction *m_inspectorAction = nullptr;
    QLabel *m_profileLabel = nullptr;
    QLabel *m_lastAnswerLabel = nullptr;
    QLabel *m_runningLabel = nullptr;
    bool m_readyTold = false;
};
