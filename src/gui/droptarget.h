#pragma once

#include <QObject>
#include <QRect>
#include <QString>

#include <functional>
#include <optional>

class DropHint;
class QDropEvent;
class QMimeData;
class QWidget;

// Lets something be dropped onto a widget and whatever lies in it: a frame with words shows over it where it would go,
// or why it cannot go there. Owned by the widget; GUI thread.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    struct Verdict
    {
        bool welcome = true;
        QString words; // what would be done with it, or why nothing; a sentence
    };
    struct Offer
    {
        const QMimeData &data;
        const QWidget &over;   // the widget itself, or the field in it
        const QObject *source; // where in this program it comes from; null: from elsewhere
        QPoint at;             // in the widget
    };
    // Nothing: it is not meant for us; the field that it is over may have it.
    using Judge = std::function<std::optional<Verdict>(const Offer &)>;
    // Also of what is not welcome, to say why.
    using Take = std::function<void(const Offer &, const Verdict &)>;
    // The part of the widget to mark, in the widget; unset: all of it.
    using Place = std::function<QRect(const Offer &)>;

    static DropTarget *install(QWidget &area, Judge judge, Take take, Place place = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DropTarget(QWidget &area, Judge judge, Take take, Place place);
    bool onDrag(QWidget &over, QDropEvent &event, bool isDrop);
    void watch(QWidget &widget);

    QWidget &m_area;
    const Judge m_judge;
    const Take m_take;
    const Place m_place;
    DropHint *m_hint = nullptr; // made when first needed
};
