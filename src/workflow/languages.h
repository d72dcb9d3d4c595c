#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

// The languages that the program speaks, and the one that holds. English is the language of the sources, and has plural
// forms to install all the same. Lives on the main thread, as long as the application: what it installed goes with it.
class Languages final
{
public:
    struct Language
    {
        QString code;    // "de"
        QString endonym; // "Deutsch": what those who speak it call it, in every language the same
    };

    static const QList<Language> &offered();
    // The one that holds: what was chosen, else the first of the system's that is offered, else English.
    static QString choose(const QString &chosen, const QStringList &ofSystem = QLocale::system().uiLanguages());
    // What dates, times and numbers look like between words of this language: as the system has them when it speaks
    // that language, else as the language has them where the system is.
    static QLocale formats(const QString &code, const QLocale &system = QLocale::system());

    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    // Texts that are asked for from now on come in this language; what is on the screen stays as it is. Needs a
    // QCoreApplication.
    void use(const QString &code);
    // Empty before the first use().
    const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_ofQt; // its own texts: buttons of dialogs, menus of text fields
};
