#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class Preferences;

// One section of the settings: a form for one kind of preference. Made when it is first shown; what the search needs of
// it (Face) is known before.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    enum class Id { Profiles, Network, Privacy, Appearance, Shortcuts, Language };
    Q_ENUM(Id)

    // One setting, as the search finds it.
    struct Entry
    {
        QString control;     // objectName of what one sets it with
        QString label;       // as it stands beside the control
        QString description; // a sentence; may be empty
        QString words;       // others that people look for it by, with commas between
    };

    struct Face
    {
        Id id = Id::Profiles;
        QString icon;
        QString title;
        QString summary; // one sentence below the title
        QList<Entry> entries;
        // Puts the preferences of this section back to their defaults; null: there is nothing to be put back.
        void (*restoreDefaults)(Preferences &) = nullptr;
    };

    using QWidget::QWidget;

    // What one types into or chooses from first.
    virtual QWidget *firstField() const = 0;
    // Makes a control visible that the search has led to, and gives back what takes the focus in its place: itself, or
    // another while it cannot be used. Null: there is no such control.
    virtual QWidget *reveal(const QString &control);
    // Something stands in it that was typed and not saved.
    virtual bool isDirty() const { return false; }
    // Ctrl+Return.
    virtual void submit() {}
    // Esc. Whether there was anything to take back.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);
};
