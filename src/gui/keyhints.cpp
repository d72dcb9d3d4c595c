#include "gui/keyhints.h"

#include "gui/commands.h"

#include <QVariant>
#include <QWidget>

void KeyHints::install(QWidget &page, Commands &commands)
{
    new KeyHints(page, commands);
}

KeyHints::KeyHints(QWidget &page, Commands &commands)
    : QObject(&page)
    , m_commands(commands)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        for (const char *property : {"placeholderText", "toolTip", "accessibleDescription"}) {
            find(*widget, property);
        }
    }
    connect(&m_commands, &Commands::keysChanged, this, [this](const QString &id) {
        for (const Hint &hint : std::as_const(m_hints)) {
            if (hint.command == id) {
                show(hint);
            }
        }
    });
}

void KeyHints::find(QWidget &widget, const char *property)
{
    const QString text = widget.property(property).toString();
    if (!text.contains(u'(')) {
        return;
    }
    // Those that more than one page has. What a command has of its own is what the texts were written with.
    for (const char *id : {"customer.filter", "customer.submit", "view.inspector"}) {
        const QString command = QString::fromLatin1(id);
        for (const QKeySequence &key : m_commands.ownKeys(command)) {
            for (const auto format : {QKeySequence::NativeText, QKeySequence::PortableText}) {
                const QString written = u'(' + key.toString(format) + u')';
                if (text.contains(written)) {
                    m_hints +=
                        {.widget = &widget, .property = property, .text = text, .written = written, .command = command};
                    show(m_hints.constLast());
                    return;
                }
            }
        }
    }
}

void KeyHints::show(const Hint &hint) const
{
    if (!hint.widget) {
        return;
    }
    QString text = hint.text;
    if (m_commands.keys(hint.command) != m_commands.ownKeys(hint.command)) {
        const QString keys = m_commands.keysText(hint.command);
        text.replace(hint.written, keys.isEmpty() ? QString() : u'(' + keys + u')');
        text = text.simplified();
    }
    hint.widget->setProperty(hint.property, text);
}
