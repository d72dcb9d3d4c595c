#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/identifier.h"
#include "core/watched.h"
#include "models/attemptmodel.h"

#include <QWidget>

#include <memory>

class Clipboard;
class Commands;
class QSettings;
class Session;

namespace Ui {
class ActivityPage;
}

// The attempts to enrol that the journal keeps of this environment, those that need a person first to hand, and the
// chosen one in detail.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page.
    ActivityPage(const Clock &clock, Clipboard &clipboard, QWidget *parent = nullptr);
    ~ActivityPage() override;

    // Nothing: there is no service (yet). The session must outlive the page, or be taken away first.
    void setSession(Session *session);
    // What the context menu offers.
    void addCommands(Commands &commands);
    // As soon as the journal has been read.
    void showAttempt(const QUuid &id);
    // Null: none.
    QUuid shownAttempt() const;
    QWidget *firstField() const;

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    // How many outcomes need a person.
    void openCountChanged(int count);
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    void lookUpRequested(const Identifier &identifier);
    void sendAgainRequested(const Attempt &attempt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpList(const Clock &clock);
    void showState();
    void showCurrent();
    void choose(const QUuid &id);
    void onOpenCount(int count);
    void copyRows();

    const std::unique_ptr<Ui::ActivityPage> m_ui;
    Clipboard &m_clipboard;
    AttemptModel m_model;
    AttemptFilterModel m_filter;
    Watched<Session> m_session;
    QUuid m_wanted;           // to be shown once it has been read
    bool m_filtering = false; // the view moves its current row then, which is nobody's choice
};
