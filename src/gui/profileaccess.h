#pragma once

#include "core/clock.h"
#include "core/watched.h"
#include "workflow/connectiontest.h"
#include "workflow/profilebook.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class ProfileAccess;
}

// The token of a profile, and whether the service can be reached with it. A token can be typed or pasted in; it is
// never shown, and stands in no field longer than until it is kept.
class ProfileAccess final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileAccess(QWidget *parent = nullptr);
    ~ProfileAccess() override;

    // `clock` must outlive the widget.
    void setClock(const Clock &clock) { m_clock = &clock; }
    void setBook(ProfileBook *book);
    // As it was saved; nothing for one that was not.
    void setProfile(const std::optional<Profile> &profile);
    // As it stands in the form, for the test; nothing while something is wrong with it.
    void setTyped(const std::optional<Profile> &profile);

Q_SIGNALS:
    void announced(const QString &text);
    // What the test found stands below now.
    void reported();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readState();
    void showState(const QString &words, bool kept);
    void keep();
    void forget();
    std::optional<AccessToken> typedToken() const;
    void complain(const QString &problem);
    void test();
    void startTest(const Profile &profile, const std::optional<AccessToken> &token);
    void endTest();
    void showReport();
    void paintTexts();

    const std::unique_ptr<Ui::ProfileAccess> m_ui;
    const Clock *m_clock = nullptr;
    Watched<ProfileBook> m_book;
    std::optional<Profile> m_profile;
    std::optional<Profile> m_typed;
    Watched<ConnectionTest> m_test;
    std::optional<ConnectionReport> m_report;
    bool m_remarked = false; // the state says more than the book remembers: why in memory only
    int m_asked = 0;         // an answer about an earlier profile is not for us any more
};
