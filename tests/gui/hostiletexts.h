#pragma once

#include <QStringList>

// Texts that a careless program draws as pictures or links, in another order, or not at all.
namespace HostileTexts {

using namespace Qt::StringLiterals;

inline QStringList markup()
{
    return {u"<b>bold</b>"_s,
            u"<img src='file:///etc/passwd'>"_s,
            u"<img src=\"http://evil.example/x.png\">"_s,
            u"<a href='file:///etc'>click</a>"_s,
            u"<script>alert(1)</script>"_s,
            u"<html><body>x</body></html>"_s,
            u"<!DOCTYPE html><p>x"_s,
            u"<?xml version='1.0'?><b>x</b>"_s,
            u"<h1>x</h1>"_s,
            u"<table><tr><td>x</table>"_s,
            u"<br>"_s,
            u"<br/>x"_s,
            u"<p style='font-size:200px'>x"_s,
            u"<font color=red size=7>x</font>"_s,
            u"<u>x"_s,
            u"</b>"_s,
            u"<"_s,
            u">"_s,
            u"<<b>>"_s,
            u"< b >x</ b >"_s,
            u"<qt>x</qt>"_s,
            u"<span>x</span><!-- y -->"_s,
            u"&lt;b&gt;x&lt;/b&gt;"_s,
            u"&#60;b&#62;x"_s,
            u"&amp;&amp;"_s,
            u"a&b && c"_s,
            u"&Look up"_s,
            u"**bold** _x_"_s,
            u"# heading\n\n- list"_s,
            u"[x](http://evil.example)"_s};
}

inline QStringList unseen()
{
    return {u"abc\u202Edef"_s,    u"\u202Dabc"_s,          u"\u2066abc\u2069"_s,
            u"\u200Eabc\u200F"_s, u"\u061Cabc"_s,          u"a\u200Bb"_s,
            u"a\uFEFFb"_s,        u"a\u2028b"_s,           u"a\u2029b"_s,
            u"a\u0085b"_s,        u"a\u001Bb\u001B[31m"_s, u"a\u0007b"_s,
            u"a\u007Fb"_s,        u"a\u0001b"_s,           u"a\u2060b"_s,
            u"a\uFFF9b\uFFFA"_s,  u"a\u00ADb"_s,           QString(u"a"_s + QChar(u'\0') + u"b"_s),
            u"one\ttwo"_s,        u"a\u009Fb"_s,           QString::fromUcs4(U"a\U000E0041b"),
            u"a\u180Eb"_s};
}

inline QStringList plain()
{
    return {u"%1 %2 %3 %L1"_s,
            u"%n %s %d %%"_s,
            u"{\"a\":1}"_s,
            u"=1+1"_s,
            u"'; DROP TABLE x; --"_s,
            u"$(reboot) `id`"_s,
            u"../../etc/passwd"_s,
            u"سائق ٧ \u200Dx"_s,
            u"שלום abc"_s,
            u"配達員-七号"_s,
            u"rider 🛵 5 👩‍👩‍👧"_s,
            u"Z\u0335\u0321\u0322a\u0300\u0301\u0302l\u0489go"_s,
            QString(400, u'W'),
            QString(900, u'x') + u" end"_s,
            QString(u"very "_s.repeated(180)),
            u"\\u202E\\n"_s,
            u"ß İ ı ﬁ"_s,
            u"a\\b\"c'd"_s,
            u"…"_s,
            u"-"_s};
}

} // namespace HostileTexts
