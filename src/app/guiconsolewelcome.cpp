#include "app/guiconsole.h"
#include "store/secretstore.h"
#include "workflow/session.h"

// The first start, and what language the windows speak.

// Not for somebody who came for something.
void GuiConsole::welcome()
{
    if (m_isFirstStart && m_sandbox != nullptr && m_options.text.isEmpty() && !m_options.page) {
        window().showWelcome();
    }
}

// Another language needs other windows; what is open speaks the old one until they are there.
void GuiConsole::onAppearanceChanged()
{
    if (Languages::choose(m_preferences->appearance().language) != m_languages.current()) {
        remakeWindows();
    }
}

void GuiConsole::speak()
{
    m_languages.use(Languages::choose(m_preferences->appearance().language));
    if (m_sandbox != nullptr) {
        showSandbox(); // in its words
    }
}
