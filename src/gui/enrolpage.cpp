#include "gui/enrolpage.h"

#include "workflow/session.h"

EnrolPage::EnrolPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
}

EnrolPage::~EnrolPage() = default;

void EnrolPage::setSession(Session *session)
{
    m_session = session;
}

void EnrolPage::startWith(const QString & /*workProviderUserId*/) {}

void EnrolPage::sendAgain(const Attempt & /*attempt*/) {}

QWidget *EnrolPage::firstField() const
{
    return nullptr;
}

bool EnrolPage::isSending() const
{
    return false;
}

void EnrolPage::submit() {}

void EnrolPage::goBack() {}
