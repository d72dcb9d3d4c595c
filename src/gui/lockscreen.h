#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class LockScreen;
}

// All that a window shows while the console is locked: what happened, how to go on, what is gone and what comes back.
// A passphrase is never shown, and not kept here. GUI thread.
class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    // Texts are sentences, shown as plain text.
    struct Contents
    {
        QString reason;
        QString how;
        bool asksPassphrase = false;
        bool busy = false; // nothing can be asked for now; what is typed meanwhile is kept until it can
        QString problem;   // why that did not work
        QStringList notes;

        bool operator==(const Contents &) const = default;
    };

    explicit LockScreen(QWidget *parent = nullptr);
    ~LockScreen() override;

    void setContents(const Contents &contents);
    // The one thing that there is to do.
    void focusFirst();
    // Until the contents are set again.
    void warn(const QString &sentence);

Q_SIGNALS:
    // Empty where none is asked for.
    void unlockRequested(const QString &passphrase);
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void limitWidth();
    void paintIcon();

    const std::unique_ptr<Ui::LockScreen> m_ui;
    Contents m_contents;
    bool m_submitted = false; // while it was busy
};
