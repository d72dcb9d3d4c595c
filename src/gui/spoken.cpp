#include "gui/spoken.h"

#include "core/plaintext.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVariant>

namespace {

constexpr auto alwaysProperty = "spokenAlways"; // the description while nothing is wrong
constexpr auto problemProperty = "spokenProblem";

QString always(const QWidget &widget)
{
    const QVariant kept = widget.property(alwaysProperty);
    return kept.isValid() ? kept.toString() : widget.accessibleDescription();
}

void describe(QWidget &widget, const QString &description, const QString &problem)
{
    widget.setProperty(alwaysProperty, description);
    widget.setProperty(problemProperty, problem);
    QStringList parts{problem, description};
    parts.removeAll(QString());
    if (const QString whole = parts.join(u' '); widget.accessibleDescription() != whole) {
        widget.setAccessibleDescription(whole);
    }
}

QList<QWidget *> parts(QWidget &field)
{
    QList<QWidget *> all{&field};
    if (QWidget *inner = field.focusProxy()) {
        all += inner;
    }
    return all;
}

} // namespace

void Spoken::setDescription(QWidget &field, const QString &description)
{
    for (QWidget *part : parts(field)) {
        describe(*part, PlainText::line(description), part->property(problemProperty).toString());
    }
}

void Spoken::setProblem(QWidget &field, const QString &problem)
{
    for (QWidget *part : parts(field)) {
        describe(*part, always(*part), PlainText::line(problem));
    }
}

bool Spoken::isLeft(const QFocusEvent &focusOut)
{
    const Qt::FocusReason reason = focusOut.reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason;
}

void Spoken::nameClearButton(QLineEdit &edit)
{
    for (QAbstractButton *button : edit.findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty()) {
            const QString field = edit.accessibleName();
            button->setAccessibleName(field.isEmpty()
                                          ? QCoreApplication::translate("Spoken", "Clear the field")
                                          //: the small button in a text field that empties it; %1 is the field's name
                                          : QCoreApplication::translate("Spoken", "Clear: %1").arg(field));
        }
    }
}
