#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

// Names and values as they stood on the wire, in order; names are not folded, duplicates are kept.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

// One HTTP/1.1 request of which every byte has arrived, whether it was answered or not. A plain value.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target; // as sent: still percent-encoded, with the query
    QByteArray version;
    HeaderList headers;
    QByteArray body;
    int connection = -1; // which connection of the server, counted from 0

    // The first value of that name (case-insensitive), or a null QByteArray.
    QByteArray header(const QByteArray &name) const;
    int headerCount(const QByteArray &name) const;
};
