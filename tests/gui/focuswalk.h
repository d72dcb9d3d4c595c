#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>
#include <QWidget>

// Goes round a window by Tab, as somebody does who has no mouse, and says where that goes wrong.
class FocusWalk
{
public:
    explicit FocusWalk(QWidget &window)
        : FocusWalk(window, &window)
    {
    }
    // `part`: what lies over the window, and keeps Tab within.
    FocusWalk(QWidget &window, const QWidget *part)
        : m_window(window)
        , m_part(part)
    {
    }

    // Once round from where the focus is, forwards or back.
    QList<QWidget *> round(bool back = false)
    {
        QList<QWidget *> stops;
        const QWidget *first = m_window.focusWidget();
        int keys = 0;
        const auto isRound = [&] { // a text goes through its links first
            return m_window.focusWidget() == first && (stops.size() > 1 || keys >= mostLinks);
        };
        do {
            QWidget *stop = m_window.focusWidget();
            check(stop);
            if (stop == nullptr) {
                return stops;
            }
            if (stops.isEmpty() || stops.constLast() != stop) {
                stops += stop;
            }
            QTest::keyClick(m_window.windowHandle(), Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
            ++keys;
        } while (!isRound() && keys < most);
        if (keys == most) {
            m_faults += QStringLiteral("never comes back to ") + name(first);
        }
        return stops;
    }

    // Where the focus is now: somewhere that can be seen.
    void check(const QWidget *stop)
    {
        if (stop == nullptr) {
            m_faults += QStringLiteral("nothing has the focus");
            return;
        }
        const auto fault = [&](const char *what) { m_faults += name(stop) + QLatin1Char(' ') + QLatin1String(what); };
        if (!m_window.isAncestorOf(stop)) {
            fault("is outside of the window");
        } else if (!stop->isVisible()) {
            fault("has the focus and is hidden");
        } else if (!stop->isEnabled()) {
            fault("has the focus and is disabled");
        } else if (inSight(*stop).isEmpty()) {
            fault("has the focus and is out of sight");
        }
    }

    // Everything that Tab should reach.
    QList<QWidget *> reachable() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_part->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                widget->focusProxy() == nullptr && widget->window() == &m_window) {
                found += widget;
            }
        }
        return found;
    }

    void compare(const QList<QWidget *> &stops, const QList<QWidget *> &expected)
    {
        for (const QWidget *widget : expected) {
            if (!stops.contains(widget)) {
                m_faults += name(widget) + QStringLiteral(" is never reached");
            }
        }
        for (const QWidget *widget : stops) {
            if (!expected.contains(widget)) {
                m_faults += name(widget) + QStringLiteral(" is a stop that nobody expects");
            }
        }
    }

    // From stop to stop one goes on in the direction of reading, but for the one jump back to the beginning.
    void checkReading(const QList<QWidget *> &stops)
    {
        QStringList jumps;
        for (qsizetype at = 0; at < stops.size(); ++at) {
            const QWidget *from = stops.at(at);
            const QWidget *to = stops.at((at + 1) % stops.size());
            if (isBefore(to, from)) {
                jumps += name(from) + QStringLiteral(" → ") + name(to);
            }
        }
        if (jumps.size() > 1) {
            m_faults += QStringLiteral("jumps back: ") + jumps.mid(0, 6).join(QStringLiteral(", "));
        }
    }

    const QStringList &faults() const { return m_faults; }

    static QString name(const QWidget *widget)
    {
        if (widget == nullptr) {
            return QStringLiteral("nothing");
        }
        for (const QObject *part = widget; part != nullptr; part = part->parent()) {
            if (!part->objectName().isEmpty()) {
                return part->objectName();
            }
        }
        return QLatin1String(widget->metaObject()->className());
    }

private:
    static constexpr int most = 200;
    static constexpr int mostLinks = 60;

    // What its parents leave of it, in a scroll area for one.
    static QRect inSight(const QWidget &widget)
    {
        QRect rest = widget.rect();
        for (const QWidget *part = &widget; !part->isWindow(); part = part->parentWidget()) {
            rest = rest.translated(part->pos()).intersected(part->parentWidget()->rect());
        }
        return rest;
    }

    // Compared where their ways part: a column is read to its end before the one beside it.
    bool isBefore(const QWidget *a, const QWidget *b) const
    {
        const QWidget *common = a;
        while (common != nullptr && common != b && !common->isAncestorOf(b)) {
            common = common->parentWidget();
        }
        if (common == nullptr || common == a || common == b) {
            return false;
        }
        const QRect first = place(a, *common);
        const QRect second = place(b, *common);
        if (first.bottom() <= second.top()) {
            return true;
        }
        const bool sameLine = first.top() < second.bottom() && second.top() < first.bottom();
        return sameLine && (m_window.layoutDirection() == Qt::RightToLeft ? first.left() >= second.right()
                                                                          : first.right() <= second.left());
    }

    static QRect place(const QWidget *widget, const QWidget &within)
    {
        const QWidget *branch = widget;
        while (branch->parentWidget() != &within) {
            branch = branch->parentWidget();
        }
        return branch->geometry();
    }

    QWidget &m_window;
    const QWidget *const m_part;
    QStringList m_faults;
};
