#pragma once

#include "core/profile.h"
#include "core/watched.h"
#include "gui/theme.h"

#include <QWidget>

class Arming;
class BandButton;
class QMenu;
class QSpacerItem;

// The band above everything that says where one is, and whether enrolments may be sent. Three kinds that differ in
// colour, icon, word, its shape and the lower edge, so that they can be told apart without colour too. From its name
// one gets to the other profiles.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    // All plain text; `description`: "embedded server on this computer".
    void setEnvironment(EnvironmentKind kind, const QString &name, const QString &description);
    // Of the session that is open; null when there is none. Must outlive the band or be taken away first.
    void setArming(Arming *arming);

    // In the order of Tab.
    QWidget *lastControl() const;

    // What the name opens. An empty id is the sandbox.
    struct Choice
    {
        QString id;
        QString name;
        EnvironmentKind kind = EnvironmentKind::Sandbox;
        bool open = false;
    };
    void setChoices(const QList<Choice> &choices);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void profileChosen(const QString &id);
    void settingsRequested();
    // "Enrolment is armed for 15 minutes." For screen readers.
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpArming();
    void arm(std::chrono::minutes time, const QString &words);
    void showArming();
    void showName();
    QFont wordFont() const;
    void makeRoomForWord();
    void inkButtons();
    void drawWord(QPainter &painter, const Theme::Pair &pair) const;

    EnvironmentKind m_kind = EnvironmentKind::Sandbox;
    QString m_name;
    QString m_description;
    Watched<Arming> m_arming;
    QString m_armingWords;      // drawn before the buttons
    QWidget *const m_wordSpace; // the icon and the word are drawn here
    QWidget *const m_descriptionSpace;
    BandButton *const m_profileButton;
    BandButton *const m_armButton;
    BandButton *const m_disarmButton;
    QMenu *const m_profileMenu;
};
