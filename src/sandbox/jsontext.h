// JSON text whose fields keep the order they were added in: QJsonObject sorts its keys, and the description prints them
// in an order of its own.
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace sandbox {

class JsonText
{
public:
    JsonText &add(const QByteArray &name, const QJsonValue &value);
    QByteArray text() const { return '{' + m_fields + '}'; }

private:
    QByteArray m_fields;
};

} // namespace sandbox
