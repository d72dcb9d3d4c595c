#include "gui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

void Clipboard::put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::putPersonal(const QString &text)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    QTimer::singleShot(30s, clipboard, [clipboard, text] {
        if (clipboard->text() == text) {
            clipboard->clear();
        }
    });
}
