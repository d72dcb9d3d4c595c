#include "gui/activitypage.h"

#include "workflow/session.h"

ActivityPage::ActivityPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::setSession(Session *session)
{
    m_session = session;
}

void ActivityPage::showAttempt(const QUuid & /*id*/) {}

QWidget *ActivityPage::firstField() const
{
    return nullptr;
}
