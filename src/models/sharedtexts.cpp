#include "models/sharedtexts.h"

void SharedTexts::share(QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_known.size() >= maxTexts && !m_known.contains(text)) {
        m_known.clear();
    }
    text = *m_known.insert(text);
}

void SharedTexts::share(ApiError &error)
{
    share(error.code);
    share(error.detail);
}
