#pragma once

#include "gui/languageaudit.h"
#include "gui/theme.h"
#include "support/pseudolanguage.h"
#include "workflow/languages.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include <map>
#include <memory>

// One way in which a gallery draws each of its states. The first is what most people see; each of the others changes
// one thing, so that a picture that went wrong says by what.
struct GalleryLook
{
    QString name = QStringLiteral("light");
    ThemeChoice theme = ThemeChoice::Light;
    TextSize textSize = TextSize::Normal;
    QString language = QStringLiteral("en"); // or "de", "fr"; "long" and "rtl" are languages of the tests
    bool small = false;                      // a window of 1024×640

    bool isEnglish() const { return language == QLatin1String("en"); }
    // Of the tests' own languages, which mark their texts.
    bool isMarked() const { return language == QLatin1String("long") || language == QLatin1String("rtl"); }

    // The language that $CONSOLE_TOUR names: then no pictures are drawn, but the texts looked at.
    static QString tour() { return qEnvironmentVariable("CONSOLE_TOUR"); }

    // All at scale 1; what a scale can break, at the others.
    static QList<GalleryLook> all()
    {
        if (!tour().isEmpty()) {
            return {{.name = tour(), .language = tour(), .small = true}};
        }
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
    explicit GalleryLanguage(const GalleryLook &look)
    {
        if (!look.isMarked()) {
            m_languages.use(look.language);
            return;
        }
        m_languages.use(QStringLiteral("en"));
        m_pseudo = std::make_unique<PseudoLanguage>(
            look.language == QLatin1String("rtl") ? PseudoLanguage::Kind::RightToLeft : PseudoLanguage::Kind::Long);
        QCoreApplication::installTranslator(m_pseudo.get());
    }

private:
    Languages m_languages;
    std::unique_ptr<PseudoLanguage> m_pseudo;
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
    bool draw(QWidget &widget, const QString &name, const GalleryLook &look)
    {
        if (!GalleryLook::tour().isEmpty()) {
            return lookAt(widget, name, look);
        }
        QTest::mouseMove(&widget, QPoint(2, 2)); // nothing is hovered
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents();
        const qreal scale = widget.devicePixelRatioF();
        const QPixmap picture = widget.grab();
        if (picture.size() != widget.size() * scale) {
            return false;
        }
        return save(picture, QStringLiteral("%1-%2-x%3").arg(name, look.name).arg(scale));
    }

    ~GalleryFolder()
    {
        for (const auto &[size, texts] : m_texts) {
            qInfo("%s, %s text: %d texts looked at", qPrintable(GalleryLook::tour()), qPrintable(size), texts);
        }
    }

private:
    bool save(const QPixmap &picture, const QString &name) const
    {
        constexpr int quality = 80; // larger files, in a third of the time
        return picture.save(m_folder.filePath(name + QLatin1String(".png")), "PNG", quality);
    }

    // Everything at the three sizes of text; what is wrong is printed, and drawn.
    bool lookAt(QWidget &widget, const QString &name, const GalleryLook &look)
    {
        if (name.endsWith(QLatin1String("hostile"))) {
            return true; // texts that are made to fit nowhere
        }
        QStringList faults;
        for (const auto &[size, words] : {std::pair(TextSize::Normal, "normal"), std::pair(TextSize::Large, "large"),
                                          std::pair(TextSize::Larger, "larger")}) {
            Theme::apply(*qApp, look.theme, size);
            for (int round = 0; round < layoutRounds; ++round) { // an inner layout asks the one around it
                QTest::qWait(1);                                 // and a header measures itself by a timer
                QCoreApplication::sendPostedEvents();
            }
            const LanguageAudit audit(widget, look.isMarked());
            m_texts[QLatin1String(words)] += audit.texts();
            if (!audit.faults().isEmpty()) {
                save(widget.grab(), QStringLiteral("%1-%2-%3").arg(name, look.name, QLatin1String(words)));
            }
            for (const QString &fault : audit.faults()) {
                faults += QStringLiteral("%1, %2 text: %3").arg(name, QLatin1String(words), fault);
            }
        }
        for (const QString &fault : std::as_const(faults)) {
            qWarning("%s", qPrintable(fault));
        }
        return faults.isEmpty();
    }

    static constexpr int layoutRounds = 4;
    std::map<QString, int> m_texts;
    QDir m_folder;
};
