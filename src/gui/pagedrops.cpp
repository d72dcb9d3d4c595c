#include "gui/droppedcustomer.h"
#include "gui/droptarget.h"
#include "gui/enrolpage.h"
#include "gui/lookuppage.h"
#include "gui/pages.h"

#include <QListWidget>
#include <QMimeData>

// What can be dropped onto a page can be dropped onto its entry in the navigation, too.
void Pages::setUpDrops()
{
    const auto entryAt = [this](const DropTarget::Offer &offer) {
        return m_navigation.itemAt(m_navigation.viewport()->mapFrom(&m_navigation, offer.at));
    };
    const auto judge = [this, entryAt](const DropTarget::Offer &offer) -> std::optional<DropTarget::Verdict> {
        const QListWidgetItem *entry = entryAt(offer);
        if (entry == nullptr || (!offer.data.hasText() && !offer.data.hasUrls())) {
            return std::nullopt;
        }
        QString why;
        if (m_navigation.row(entry) == static_cast<int>(Page::Enrol)) {
            why = m_enrol != nullptr ? m_enrol->whyNoDrop() : QString();
            why = why.isEmpty() ? DroppedCustomer::from(offer.data).refusal : why;
        } else if (m_navigation.row(entry) == static_cast<int>(Page::Lookup)) {
            why = LookupPage::whyNoDrop(offer.data);
        } else {
            return std::nullopt;
        }
        return DropTarget::Verdict{.welcome = why.isEmpty(), .words = why};
    };
    const auto take = [this, entryAt](const DropTarget::Offer &offer, const DropTarget::Verdict & /*verdict*/) {
        const auto page = static_cast<Page>(m_navigation.row(entryAt(offer)));
        open(page);
        if (page == Page::Enrol) {
            m_enrol->takeDrop(offer.data);
        } else {
            m_lookup->takeDrop(offer.data);
        }
    };
    const auto place = [this, entryAt](const DropTarget::Offer &offer) {
        return m_navigation.visualItemRect(entryAt(offer)).translated(m_navigation.viewport()->pos());
    };
    DropTarget::install(m_navigation, judge, take, place);
}
