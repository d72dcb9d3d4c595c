#include "workflow/investigation.h"

#include "api/statuscall.h"
#include "api/validatecall.h"
#include "validation/emailrule.h"

#include <QPointer>

namespace {

StatusAnswer answerOf(const StatusCall &call)
{
    return {.asked = call.identifier(), .result = call.result(), .askedAt = call.askedAt(), .took = call.took()};
}

// The same text as the other of the two current kinds, where it can be one.
std::optional<Identifier> otherReading(const Identifier &asked)
{
    return Identifier::from(asked.kind() == IdentifierKind::CustomerNumber ? IdentifierKind::WorkProviderUserId
                                                                           : IdentifierKind::CustomerNumber,
                            asked.value());
}

} // namespace

Investigation::Investigation(ApiClient &client, const Identifier &asked, const QString &email, QObject *parent)
    : QObject(parent)
    , m_status(new StatusCall(client, asked, this))
    , m_findings{.asked = {.asked = asked,
                           .result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled}),
                           .askedAt = {}},
                 .otherReading = {},
                 .number = {},
                 .numberAndEmail = {}}
{
    if (const std::optional<Identifier> other = otherReading(asked)) {
        m_other = new StatusCall(client, *other, this);
    }
    if (const std::optional<Identifier> number = Identifier::from(IdentifierKind::CustomerNumber, asked.value())) {
        m_number = new ValidateCall(client, *number, {}, this);
        if (!email.isEmpty()) {
            m_numberAndEmail = new ValidateCall(client, *number, email, this);
        }
    }
}

Investigation::~Investigation() = default;

QString Investigation::emailProblem(const QString &email)
{
    return EmailRule::problem(email);
}

void Investigation::start()
{
    const auto calls = findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly);
    m_open = static_cast<int>(calls.size());
    for (ApiCall *call : calls) {
        connect(call, &ApiCall::settled, this, &Investigation::onSettled);
        call->start();
    }
}

void Investigation::cancel()
{
    const QPointer<Investigation> alive(this); // whoever hears the conclusion may delete it
    for (ApiCall *call : findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (alive) {
            call->cancel();
        }
    }
}

void Investigation::onSettled()
{
    if (--m_open > 0) {
        return;
    }
    m_findings.asked = answerOf(*m_status);
    if (m_other != nullptr) {
        m_findings.otherReading = answerOf(*m_other);
    }
    if (m_number != nullptr) {
        m_findings.number = {.result = m_number->result(), .took = m_number->took()};
    }
    if (m_numberAndEmail != nullptr) {
        m_findings.numberAndEmail = {.result = m_numberAndEmail->result(), .took = m_numberAndEmail->took()};
    }
    Q_EMIT concluded(Explanation::from(m_findings));
}
