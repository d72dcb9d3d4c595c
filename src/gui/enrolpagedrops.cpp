#include "gui/droppedcustomer.h"
#include "gui/droptarget.h"
#include "gui/enrolform.h"
#include "gui/enrolpage.h"

#include <QMimeData>
#include <QStackedWidget>

// A customer that is dropped onto the page: the same way into the form as from a file or the clipboard.
void EnrolPage::setUpDrops()
{
    const auto judge = [this](const DropTarget::Offer &offer) -> std::optional<DropTarget::Verdict> {
        if (isOutcomeShown() && isAncestorOf(qobject_cast<const QWidget *>(offer.source))) {
            return std::nullopt; // a selection that was dragged by mistake
        }
        if ((&offer.over != this || isOutcomeShown()) && !DroppedCustomer::isMeant(offer.data)) {
            return std::nullopt; // a word for this one field
        }
        QString why = whyNoDrop();
        if (why.isEmpty()) {
            why = DroppedCustomer::from(offer.data).refusal;
        }
        return DropTarget::Verdict{
            .welcome = why.isEmpty(),
            .words = why.isEmpty() ? tr("Drop the customer to fill in the form. Nothing is sent.") : why};
    };
    DropTarget::install(*this, judge, [this](const DropTarget::Offer &offer, const DropTarget::Verdict & /*verdict*/) {
        takeDrop(offer.data);
    });
}

QString EnrolPage::whyNoDrop() const
{
    const int state = m_stack->currentIndex();
    const bool isForm = state == m_stack->indexOf(m_form);
    if (isForm || (isOutcomeShown() && mayLeaveOutcome())) {
        return {};
    }
    if (isOutcomeShown()) {
        return tr("What is shown comes first. Settle it, then drop the next customer.");
    }
    return isSending() ? tr("An enrolment is being sent. Drop the next customer once its outcome is known.")
                       : tr("What is being reviewed must not change unseen. Go back to the form, then drop it.");
}

void EnrolPage::takeDrop(const QMimeData &offered)
{
    if (const QString why = whyNoDrop(); !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    if (isOutcomeShown() && !DroppedCustomer::isMeant(offered)) {
        Q_EMIT announced(tr("This is not a customer as JSON."));
        return; // and what is shown stays
    }
    const DroppedCustomer dropped = DroppedCustomer::from(offered);
    if (!dropped.refusal.isEmpty()) {
        m_form->setNotice(Tone::Negative, QStringLiteral("disabled"), tr("Not imported"), dropped.refusal);
        Q_EMIT announced(dropped.refusal);
        return;
    }
    if (m_stack->currentWidget() != m_form) {
        startAnother(); // that one is done with
    }
    if (dropped.file.isEmpty()) {
        m_form->importText(dropped.json);
    } else {
        m_form->importFile(dropped.file);
    }
}
