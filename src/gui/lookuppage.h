#pragma once

#include "core/watched.h"
#include "gui/answercard.h"
#include "models/answerfiltermodel.h"
#include "workflow/question.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <memory>

class Clipboard;
class Investigation;
class Commands;
class QAction;
class QMimeData;
class QSettings;
class Session;
class StatusSearchModel;

namespace Ui {
class LookupPage;
}

// One box, one card, and everything asked before. The box says what it takes the text for; the card shows the row that
// is current in the list.
class LookupPage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page.
    LookupPage(StatusSearchModel &model, Clipboard &clipboard, QWidget *parent = nullptr);
    ~LookupPage() override;

    // Nothing: there is no service (yet); questions wait in the model.
    void setSession(Session *session);
    void setExamples(const QList<AnswerCard::Example> &examples);

    // What the context menus offer.
    void addCommands(Commands &commands);
    // Makes what the first answer will need, when there is time for it.
    void prepare();

    void focusBox();
    // A text into the box, not asked; says why not, if it is something else.
    void takeDrop(const QMimeData &offered);
    static QString whyNoDrop(const QMimeData &offered);
    void focusFilter();
    // Into the box and asked at once.
    void lookUp(const QString &text);
    // The same, its kind known.
    void lookUp(const Identifier &identifier);
    void submit();
    void askAgain();
    // Nobody would hear how it ends if the page went now.
    bool isExplaining() const { return !m_investigation.isNull(); }
    // What runs; else the box.
    void cancelOrClear();

    // Which of the answers the card shows; -1: none.
    int shownRow() const { return m_shown.row(); }
    void showRow(int sourceRow);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    void validateRequested(const Identifier &customerNumber);
    // Perhaps somebody who is not a customer yet.
    void enrolRequested(const QString &workProviderUserId);

private:
    void setUpList();
    void setUpDrops();
    void validateShown();
    void enrolShown();
    void orderTabs();
    void focusList();
    void ask(const QList<Identifier> &identifiers);
    void selectShownRow();
    void showDropped(int count);
    void showCurrentRecord();
    void onRecordChanged(int row);
    void explain(const QString &email);
    void stopExplaining();
    void copyTicket(Persons persons);
    void copyRows();
    void copyField(const QString &text);

    const std::unique_ptr<Ui::LookupPage> m_ui;
    StatusSearchModel &m_model;
    Clipboard &m_clipboard;
    AnswerFilterModel m_filter;
    Watched<Session> m_session;
    QPersistentModelIndex m_shown; // in m_model
    bool m_filtering = false;      // the view moves its current row then, which is nobody's choice
    Watched<Investigation> m_investigation;
    QAction *m_validateAction = nullptr; // of the commands
    QAction *m_enrolAction = nullptr;
};
