#pragma once

#include "core/fieldissue.h"
#include "gui/settingssection.h"
#include "workflow/networkrules.h"
#include "workflow/preferences.h"

#include <QSet>

#include <memory>

class QLabel;

namespace Ui {
class NetworkSection;
}

// How long and how much a call may take, and through which proxy, for every service that says nothing else. Kept when
// it is saved, since what is open is then opened anew.
class NetworkSection final : public SettingsSection
{
    Q_OBJECT

public:
    // Must outlive the section.
    explicit NetworkSection(Preferences &preferences, QWidget *parent = nullptr);
    ~NetworkSection() override;

    static Face face();
    QWidget *firstField() const override;
    void submit() override;
    bool goBack() override;
    bool isDirty() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field;
    QList<Field> fields() const;
    void setUpFields();
    LimitTexts texts() const;
    ProxyChoice proxy() const;
    NetworkRules::Checked check() const;
    void discard();
    void touch(const QString &field);
    void onEdited();
    void showIssues();

    const std::unique_ptr<Ui::NetworkSection> m_ui;
    Preferences &m_preferences;
    QSet<QString> m_touched;
    bool m_showing = false; // what changes now was not typed
};
