#include "gui/droppedcustomer.h"

#include "core/plaintext.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

bool DroppedCustomer::isMeant(const QMimeData &data)
{
    return data.hasUrls() || data.text().trimmed().startsWith(u'{');
}

DroppedCustomer DroppedCustomer::from(const QMimeData &data)
{
    const auto refuse = [](const QString &why) { return DroppedCustomer{.file = {}, .json = {}, .refusal = why}; };
    if (!data.hasUrls()) {
        const QString text = data.text();
        return text.trimmed().isEmpty() ? refuse(tr("Nothing in this can be read as text."))
                                        : DroppedCustomer{.file = {}, .json = text.toUtf8(), .refusal = {}};
    }
    const QList<QUrl> urls = data.urls();
    if (urls.size() > 1) {
        return refuse(tr("These are %n files. Drop one: a customer is enrolled by themselves.", nullptr,
                         static_cast<int>(urls.size())));
    }
    const QUrl &url = urls.constFirst();
    if (!url.isLocalFile() || !url.host().isEmpty()) {
        return refuse(tr("This is not a file on this computer. Save it here first, then drop it."));
    }
    const QFileInfo info(url.toLocalFile());
    const QString name = PlainText::line(info.fileName(), 80);
    if (info.isDir()) {
        return refuse(tr("%1 is a folder. Drop the JSON file itself.").arg(name.isEmpty() ? tr("This") : name));
    }
    if (!info.isFile()) {
        return refuse(tr("%1 is not a file that can be read.").arg(name));
    }
    if (info.size() > maxBytes) {
        return refuse(tr("%1 is larger than 1 MB: that is not one customer.").arg(name));
    }
    return {.file = info.filePath(), .json = {}, .refusal = {}};
}
