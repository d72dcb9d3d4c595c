#include "gui/droppedcustomer.h"
#include "gui/droptarget.h"
#include "gui/lookupbox.h"
#include "gui/lookuppage.h"

#include "ui_lookuppage.h"

#include <QMimeData>

// A text that is dropped onto the page goes into the box, in place of what stood there.
void LookupPage::setUpDrops()
{
    const QWidget *box = m_ui->lookupBox->tabOrder().constFirst();
    const auto judge = [this, box](const DropTarget::Offer &offer) -> std::optional<DropTarget::Verdict> {
        const bool ours = &offer.over == this || &offer.over == box;
        const bool within = offer.source != nullptr && offer.source == box; // moved inside the box
        if (!ours || within || (!offer.data.hasText() && !offer.data.hasUrls())) {
            return std::nullopt;
        }
        const QString why = whyNoDrop(offer.data);
        return DropTarget::Verdict{.welcome = why.isEmpty(),
                                   .words = why.isEmpty() ? tr("Drop the text to put it into the box.") : why};
    };
    DropTarget::install(*this, judge, [this](const DropTarget::Offer &offer, const DropTarget::Verdict & /*verdict*/) {
        takeDrop(offer.data);
    });
}

QString LookupPage::whyNoDrop(const QMimeData &offered)
{
    if (DroppedCustomer::isMeant(offered)) {
        return tr("Here goes the text of an identifier. A customer in JSON is dropped onto Enrol.");
    }
    return offered.text().trimmed().isEmpty() ? tr("Nothing in this can be read as text.") : QString();
}

void LookupPage::takeDrop(const QMimeData &offered)
{
    if (const QString why = whyNoDrop(offered); !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    m_ui->lookupBox->put(offered.text());
}
