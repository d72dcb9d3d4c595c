#pragma once

#include "core/watched.h"

#include <QWidget>

#include <memory>
#include <optional>

class JournalService;

namespace Ui {
class JournalStrip;
}

// A line below the environment band while the journal is not open: chooses or asks for its passphrase, or says what is
// wrong with it. Hidden when there is nothing to do. A passphrase is never shown, and not kept here.
class JournalStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalStrip(QWidget *parent = nullptr);
    ~JournalStrip() override;

    // Null: nothing to show. Must outlive the strip or be taken away first.
    void setJournal(JournalService *journal);

    // Its controls, as they are read.
    QList<QWidget *> tabOrder() const;

    // For the status bar: "journal open", "journal locked"; empty when there is none or it has not been needed yet.
    static QString shortState(const JournalService *journal);

Q_SIGNALS:
    // It had the focus, and there is nothing to do in it any more.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void submit();
    void complain(const QString &problem);
    void paintWords();

    const std::unique_ptr<Ui::JournalStrip> m_ui;
    Watched<JournalService> m_journal;
    bool m_wrong = false;
    std::optional<QString> m_spoken; // the words that were announced: once is enough
};
