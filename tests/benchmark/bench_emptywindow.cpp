// The peer of the window-ready figure: a QMainWindow without any logic that says so once it has been painted. With
// --pages it holds three plain Designer pages (the floor that the design names: it has to load a font and lay out
// widgets, as any program with a text in it has to); without, nothing at all. With --stay it stays, for its memory to
// be measured.
#include "ui_floorformpage.h"
#include "ui_floorlistpage.h"
#include "ui_floorsettingspage.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("ready");
                    std::fflush(stdout);
                    if (!QCoreApplication::arguments().contains(QLatin1String("--stay"))) {
                        QCoreApplication::quit();
                    }
                },
                Qt::QueuedConnection);
        }
        return handled;
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    Ui::FloorListPage list;
    Ui::FloorFormPage form;
    Ui::FloorSettingsPage settings;
    if (QCoreApplication::arguments().contains(QLatin1String("--pages"))) {
        auto *pages = new QStackedWidget(&window);
        const auto add = [pages](auto &ui) {
            auto *page = new QWidget(pages);
            ui.setupUi(page);
            pages->addWidget(page);
        };
        add(list);
        add(form);
        add(settings);
        window.setCentralWidget(pages);
    }
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
