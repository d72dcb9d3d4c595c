#include "validation/emailrule.h"

#include <algorithm>

QString EmailRule::problem(const QString &email)
{
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1.3
    const bool unfit =
        std::ranges::any_of(email, [](QChar c) { return c.isSpace() || (!c.isPrint() && !c.isSurrogate()); });
    if (unfit || !email.isValidUtf16()) {
        return tr("An e-mail address has no blanks or invisible characters.");
    }
    const qsizetype at = email.indexOf(u'@');
    if (at <= 0 || at == email.size() - 1 || email.count(u'@') != 1) {
        return tr("An e-mail address has one @ with something on both sides.");
    }
    return email.size() > longest ? tr("This is too long for an e-mail address.") : QString();
}
