#pragma once

#include "core/enrolmentrequest.h"
#include "core/profile.h"
#include "workflow/enrolmentguard.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

class NoticeRow;

namespace Ui {
class EnrolReview;
}

// Everything once more before it is sent: where to, who, what, and what was found. One button sends.
class EnrolReview final : public QWidget
{
    Q_OBJECT

public:
    explicit EnrolReview(QWidget *parent = nullptr);
    ~EnrolReview() override;

    // While the guard is asking.
    void showRequest(const EnrolmentRequest &request, const Profile &profile, const QStringList &warnings);
    void showFindings(const EnrolmentGuard &guard);
    // No (longer) anything to send.
    void reset();

    const EnrolmentGuard &findings() const { return m_guard; }
    bool skipsLookup() const;
    bool isConfirmed() const;
    // As the button would.
    void send();
    QString announcement() const;
    QWidget *firstField() const;

Q_SIGNALS:
    // At most once for each showFindings().
    void sendRequested();
    void backRequested();
    void askAgainRequested();

private:
    void update();
    bool mayBeSent() const;
    QString reason() const;
    NoticeRow &addNotice(QLayout &layout, const QString &name);

    const std::unique_ptr<Ui::EnrolReview> m_ui;
    EnvironmentKind m_kind = EnvironmentKind::Sandbox;
    EnrolmentGuard m_guard;
    bool m_guarded = false;
    bool m_sent = false;
    QTimer m_settling; // the button stays off for as long as nobody can have read what was found
};
