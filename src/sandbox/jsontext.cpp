#include "sandbox/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

JsonText &JsonText::add(const QByteArray &name, const QJsonValue &value)
{
    // QJsonDocument writes only arrays and objects: a list of one, without its brackets, is any value.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    if (!m_fields.isEmpty()) {
        m_fields += ',';
    }
    m_fields += '"' + name + "\":" + list.sliced(1, list.size() - 2);
    return *this;
}

} // namespace sandbox
