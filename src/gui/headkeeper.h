#pragma once

#include <QObject>

class QLayout;
class QWidget;

// A page whose head wraps: how high that gets, splitters and stacks do not ask. This tells them, so that the head is
// whole and what scrolls below it gives way.
class HeadKeeper final : public QObject
{
    Q_OBJECT

public:
    // `head` is the first row of the page's layout. Lives as long as the page.
    static void install(QWidget &page, QLayout &head);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HeadKeeper(QWidget &page, QLayout &head);
    void keep();

    QWidget &m_page;
    QLayout &m_head;
};
