#pragma once

#include "core/watched.h"
#include "models/answerfiltermodel.h"
#include "models/validationmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <memory>

class Clipboard;
class Commands;
class QSettings;
class Session;

namespace Ui {
class ValidatePage;
}

// Whether a customer number exists, and whether an e-mail address belongs to it. One box, one card, and everything
// validated before; the card shows the row that is current in the list.
class ValidatePage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page. Who owns the model also gives it its session.
    ValidatePage(ValidationModel &model, Clipboard &clipboard, QWidget *parent = nullptr);
    ~ValidatePage() override;

    // What the context menu offers.
    void addCommands(Commands &commands);
    // For what a copy names; the questions go through the model.
    void setSession(Session *session);
    // From a lookup: into the box and asked at once.
    void validate(const Identifier &customerNumber);

    void focusBox();
    void focusFilter();
    void submit();
    void askAgain();
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
    void lookUpRequested(const Identifier &identifier);

private:
    void setUpList();
    void orderTabs();
    void ask(const Identifier &customerNumber, const QString &email);
    void selectShownRow();
    void showDropped(int count);
    void showCurrentRecord();
    void onRecordChanged(int row);
    void lookUpShown();
    void copyAnswer();
    void copyRows();

    const std::unique_ptr<Ui::ValidatePage> m_ui;
    ValidationModel &m_model;
    Clipboard &m_clipboard;
    AnswerFilterModel m_filter;
    Watched<Session> m_session;
    QPersistentModelIndex m_shown; // in m_model
    bool m_filtering = false;      // the view moves its current row then, which is nobody's choice
};
