#include "gui/windowmemory.h"

#include "gui/attemptview.h"
#include "gui/commands.h"
#include "gui/lookuppage.h"
#include "gui/mainwindow.h"
#include "gui/profileeditor.h"
#include "gui/settingssection.h"
#include "gui/validatepage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace {

// The pages whose fields are taken along as they stand. That of enrolment has a memory of its own; what stands in
// Settings is saved or discarded first.
QList<QWidget *> pagesOf(const MainWindow &window)
{
    QList<QWidget *> pages;
    for (LookupPage *page : window.findChildren<LookupPage *>()) {
        pages += page;
    }
    for (ValidatePage *page : window.findChildren<ValidatePage *>()) {
        pages += page;
    }
    return pages;
}

bool holdsSecret(const MainWindow &window)
{
    const auto edits = window.findChildren<QLineEdit *>();
    return std::ranges::any_of(
        edits, [](const QLineEdit *edit) { return edit->echoMode() != QLineEdit::Normal && !edit->text().isEmpty(); });
}

} // namespace

QString WindowMemory::whyNotNow(const MainWindow &window)
{
    if (window.isLocked()) {
        return tr("The console is locked.");
    }
    if (window.isSending()) {
        return tr("An enrolment is being sent.");
    }
    if (window.pages().isReviewing()) {
        return tr("An enrolment is being reviewed.");
    }
    if (const auto *editor = window.findChild<ProfileEditor *>(); editor != nullptr && editor->isDirty()) {
        return tr("What was typed in Settings is not saved yet.");
    }
    const auto sections = window.findChildren<SettingsSection *>();
    if (std::ranges::any_of(sections, &SettingsSection::isDirty)) {
        return tr("What was typed in Settings is not saved yet.");
    }
    if (holdsSecret(window)) {
        return tr("A secret is being typed.");
    }
    const auto attempts = window.findChildren<AttemptView *>();
    const auto *lookup = window.findChild<LookupPage *>();
    if ((lookup != nullptr && lookup->isExplaining()) ||
        std::ranges::any_of(attempts, [](const AttemptView *view) { return view->isLooking(); })) {
        return tr("Something is being found out.");
    }
    const QWidget *modal = QApplication::activeModalWidget();
    if (QApplication::activePopupWidget() != nullptr || modal != nullptr) {
        return tr("Something is open.");
    }
    return {};
}

WindowMemory WindowMemory::of(const MainWindow &window)
{
    WindowMemory memory{.geometry = window.saveGeometry(),
                        .page = window.pages().current(),
                        .section = window.pages().openSection(),
                        .welcome = window.isWelcoming(),
                        .inspector = window.commands().action(QStringLiteral("view.inspector"))->isChecked()};
    for (const QWidget *page : pagesOf(window)) {
        for (const QLineEdit *edit : page->findChildren<QLineEdit *>()) {
            if (!edit->objectName().isEmpty() && !edit->text().isEmpty()) {
                memory.texts.insert(edit->objectName(), edit->text());
            }
        }
        for (const QComboBox *combo : page->findChildren<QComboBox *>()) {
            memory.choices.insert(combo->objectName(), combo->currentIndex());
        }
    }
    if (const auto *lookup = window.findChild<LookupPage *>()) {
        memory.lookup = lookup->shownRow();
    }
    if (const auto *validate = window.findChild<ValidatePage *>()) {
        memory.validation = validate->shownRow();
    }
    memory.enrolment = window.pages().remains();
    memory.attempt = window.pages().shownAttempt();
    return memory;
}

void WindowMemory::giveBackTo(MainWindow &window) const
{
    window.restoreGeometry(geometry);
    if (!texts.isEmpty() || validation >= 0) {
        window.pages().open(Pages::Page::Validate); // so that its fields are there
    }
    for (const QWidget *of : pagesOf(window)) {
        for (QComboBox *combo : of->findChildren<QComboBox *>()) {
            if (const int chosen = choices.value(combo->objectName(), -1); chosen >= 0 && chosen < combo->count()) {
                combo->setCurrentIndex(chosen);
            }
        }
        for (QLineEdit *edit : of->findChildren<QLineEdit *>()) {
            if (const auto text = texts.constFind(edit->objectName()); text != texts.constEnd()) {
                edit->setText(*text);
            }
        }
    }
    if (auto *lookups = window.findChild<LookupPage *>(); lookups != nullptr && lookup >= 0) {
        lookups->showRow(lookup);
    }
    if (auto *validations = window.findChild<ValidatePage *>(); validations != nullptr && validation >= 0) {
        validations->showRow(validation);
    }
    window.commands().action(QStringLiteral("view.inspector"))->setChecked(inspector);
    if (section) {
        window.pages().openSettings(*section);
    } else {
        window.pages().open(page);
    }
    window.pages().hold(enrolment, attempt);
    window.pages().comeBack();
    if (welcome) {
        window.showWelcome();
    }
}
