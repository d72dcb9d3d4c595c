#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QMimeData;

// What somebody drags onto the form, as far as it may be a customer: one JSON file on this computer, or JSON text.
class DroppedCustomer
{
    Q_DECLARE_TR_FUNCTIONS(DroppedCustomer)

public:
    // A customer is less than a thousandth of it.
    static constexpr qint64 maxBytes = 1024 * 1024;

    QString file;    // to be read
    QByteArray json; // or this; both are judged where they are imported
    QString refusal; // why it is neither: a sentence; empty: it is one of them

    // Files, or text that begins as JSON does: not what somebody moves from one field to another.
    static bool isMeant(const QMimeData &data);
    // Of anything. Reads no file.
    static DroppedCustomer from(const QMimeData &data);
};
