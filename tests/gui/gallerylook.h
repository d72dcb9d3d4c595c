#pragma once

#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

// One way in which a gallery draws each of its states. The first is what most people see; each of the others changes
// one thing, so that a picture that went wrong says by what.
struct GalleryLook
{
    QString name = QStringLiteral("light");
    ThemeChoice theme = ThemeChoice::Light;
    TextSize textSize = TextSize::Normal;
    QString language = QStringLiteral("en"); // or "de", "fr"; "rtl" is the right-to-left language of the tests
    bool small = false;                      // a window of 1024×640

    bool isEnglish() const { return language == QLatin1String("en"); }

    // All at scale 1; what a scale can break, at the others.
    static QList<GalleryLook> all()
    {
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        const GalleryLook light;
        const GalleryLook dark{.name = QStringLiteral("dark"), .theme = ThemeChoice::Dark};
        if (scale == QLatin1String("2")) {
            return {light, dark};
        }
        if (scale != QLatin1String("1")) {
            return {light};
        }
        return {light,
                dark,
                {.name = QStringLiteral("contrast"), .theme = ThemeChoice::HighContrast},
                {.name = QStringLiteral("larger"), .textSize = TextSize::Larger},
                {.name = QStringLiteral("small"), .small = true},
                {.name = QStringLiteral("de"), .language = QStringLiteral("de")},
                {.name = QStringLiteral("rtl"), .language = QStringLiteral("rtl")}};
    }

    // One row for each state in each look.
    static void addRows(const std::vector<const char *> &states)
    {
        QTest::addColumn<GalleryLook>("look");
        QTest::addColumn<QString>("state");
        for (const GalleryLook &look : all()) {
            for (const char *state : states) {
                QTest::addRow("%s %s", state, qPrintable(look.name)) << look << QString::fromLatin1(state);
            }
        }
    }
};

Q_DECLARE_METATYPE(GalleryLook)

// The language of a look, for as long as it lives. Made before the window.
class GalleryLanguage
{
public:
    explicit GalleryLanguage(const GalleryLook &look) { Q_UNUSED(look) }
};

// Where the pictures go: $CONSOLE_GALLERY, else a folder of the system's for what is temporary.
class GalleryFolder
{
public:
    bool open()
    {
        m_folder.setPath(qEnvironmentVariable("CONSOLE_GALLERY", QDir::tempPath() + QLatin1String("/console-gallery")));
        return QDir().mkpath(m_folder.path());
    }

    // "lookup-empty-dark-x1.5.png"
    bool draw(QWidget &widget, const QString &name, const GalleryLook &look) const
    {
        QTest::mouseMove(&widget, QPoint(2, 2)); // nothing is hovered
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents();
        const qreal scale = widget.devicePixelRatioF();
        const QPixmap picture = widget.grab();
        if (picture.size() != widget.size() * scale) {
            return false;
        }
        return picture.save(m_folder.filePath(QStringLiteral("%1-%2-x%3.png").arg(name, look.name).arg(scale)), "PNG",
                            pngQuality);
    }

private:
    static constexpr int pngQuality = 80; // larger files, in a third of the time
    QDir m_folder;
};
