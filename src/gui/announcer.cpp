#include "gui/announcer.h"

#include "core/plaintext.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer != nullptr ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget &window)
    : QWidget(&window)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 0, 0);
}

void Announcer::say(const QString &text)
{
    const QString line = PlainText::line(text);
    if (line.isEmpty()) {
        return;
    }
    setAccessibleName(line);
    Q_EMIT said(line);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, line);
    QAccessible::updateAccessibility(&event);
#else
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type); // the one is heard on Linux, the other on Windows and macOS
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void Announcer::sayFrom(const QWidget &widget, const QString &text)
{
    if (auto *announcer = widget.window()->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly)) {
        announcer->say(text);
    }
}
