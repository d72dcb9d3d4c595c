#pragma once

#include "gui/enrolpage.h"
#include "gui/pages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>

class MainWindow;

// What a person has in a window besides its models: where it is, which page is open, what was typed. For a window that
// is made anew; in memory only, since it names persons.
struct WindowMemory
{
    Q_DECLARE_TR_FUNCTIONS(WindowMemory)

public:
    QByteArray geometry;
    Pages::Page page = Pages::Page::Lookup;
    std::optional<SettingsSection::Id> section; // of the settings, where they are open
    bool welcome = false;
    bool inspector = false;
    QHash<QString, QString> texts; // of line edits, by name
    QHash<QString, int> choices;   // of combo boxes
    int lookup = -1;               // row of the answer that is shown
    int validation = -1;           // likewise
    EnrolPage::Remains enrolment;
    QUuid attempt; // that is shown on the Activity page

    // Why the window cannot go now without something being lost: a sentence; empty: it can.
    static QString whyNotNow(const MainWindow &window);
    static WindowMemory of(const MainWindow &window);
    void giveBackTo(MainWindow &window) const;
};
