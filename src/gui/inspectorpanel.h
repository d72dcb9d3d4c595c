#pragma once

#include "workflow/tickettext.h"

#include <QWidget>

#include <memory>

class Clipboard;
class Commands;
class ExchangeModel;
class QSettings;

namespace Ui {
class InspectorPanel;
}

// The exchanges with the service (F12): a list, and one of them in full. Shows only what api/ has taken the token out
// of.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the panel.
    InspectorPanel(ExchangeModel &model, Clipboard &clipboard, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    // What the context menu offers.
    void addCommands(Commands &commands);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    Persons persons() const;
    void showCurrent();
    void copyCurl();

    const std::unique_ptr<Ui::InspectorPanel> m_ui;
    ExchangeModel &m_model;
    Clipboard &m_clipboard;
};
