#include "gui/clipboard.h"

#include "workflow/preferences.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace std::chrono_literals;

namespace {

QByteArray fingerprintOf(const QString &text)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(reinterpret_cast<const char *>(text.constData()),
                                                            text.size() * qsizetype(sizeof(QChar))),
                                    QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(const Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_copied(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::schedule);
    connect(&m_preferences, &Preferences::privacyChanged, this, &Clipboard::schedule);
}

Clipboard::~Clipboard()
{
    clearPersonal();
}

void Clipboard::put(const QString &text)
{
    m_fingerprint.reset(); // it has just been replaced
    m_timer.stop();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::putPersonal(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // So that a history of the clipboard does not keep it; KDE's and some others ask for this.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_fingerprint = fingerprintOf(text);
    m_copied.restart();
    schedule();
}

QString Clipboard::promise() const
{
    const auto time = m_preferences.privacy().clipboardClearing;
    return time > 0s ? tr("The clipboard is cleared in %n seconds.", nullptr, static_cast<int>(time.count()))
                     : tr("It stays on the clipboard until the console locks or ends.");
}

// Takes it off when its time is over, else comes back later: not at the end of that time, since a timer stands still
// while the computer sleeps.
void Clipboard::schedule()
{
    m_timer.stop();
    const auto time = m_preferences.privacy().clipboardClearing;
    if (!m_fingerprint || time <= 0s) {
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(time - m_copied.elapsed());
    if (left <= 0ms) {
        clearPersonal();
    } else {
        m_timer.start(std::min<std::chrono::milliseconds>(left, 1s));
    }
}

void Clipboard::clearPersonal()
{
    m_timer.stop();
    if (!m_fingerprint) {
        return;
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool has = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (has && fingerprintOf(clipboard->text(mode)) == *m_fingerprint) {
            clipboard->clear(mode);
        }
    }
    m_fingerprint.reset();
}

void Clipboard::clearOwn()
{
    clearPersonal();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear(QClipboard::Clipboard);
    }
    if (clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}
