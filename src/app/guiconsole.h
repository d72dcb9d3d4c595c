#pragma once

#include "app/guioptions.h"
#include "cli/inputreader.h"
#include "cli/service.h"
#include "core/clock.h"
#include "gui/mainwindow.h"
#include "models/exchangemodel.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

class QApplication;

// The wiring of the window: settings, models, window, and then, once the window has been painted, the service. Owns all
// of them; lives on the GUI thread.
class GuiConsole final : public QObject
{
    Q_OBJECT

public:
    // `environmentToken` as TokenSource::takeFromEnvironment() found it.
    GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken);
    ~GuiConsole() override;

    void start();

private:
    void openSettings();
    void onReady();
    void openService();

    QApplication &m_application;
    const GuiOptions m_options;
    const QByteArray m_environmentToken;
    const SystemClock m_clock{};
    const InputReader m_input{-1};
    const SandboxFactory m_startSandbox;
    QString m_problem; // found before there was a window to show it in
    std::unique_ptr<QSettings> m_settings;
    StatusSearchModel m_answers;
    ValidationModel m_validations;
    ExchangeModel m_exchanges;
    std::optional<Service> m_service;
    std::unique_ptr<MainWindow> m_window;
};
