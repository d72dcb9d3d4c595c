#pragma once

#include <QChar>
#include <QList>
#include <QString>

// Customers' names in the scripts that they may write themselves in, as they come from the API.
namespace ManyNames {

struct Name
{
    const char *script;
    QChar::Script of;
    QString text;
};

inline QList<Name> all()
{
    return {
        {"Latin", QChar::Script_Latin, QStringLiteral("Nguyễn Thị Ánh Tuyết")},
        {"Greek", QChar::Script_Greek, QStringLiteral("Γεωργία Παπαδοπούλου")},
        {"Cyrillic", QChar::Script_Cyrillic, QStringLiteral("Олександр Ґжицький")},
        {"Armenian", QChar::Script_Armenian, QStringLiteral("Գայանե Հակոբյան")},
        {"Georgian", QChar::Script_Georgian, QStringLiteral("ნინო ბერიძე")},
        {"Hebrew", QChar::Script_Hebrew, QStringLiteral("יעל כהן־לוי")},
        {"Arabic", QChar::Script_Arabic, QStringLiteral("محمد بن عبد الله")},
        {"Devanagari", QChar::Script_Devanagari, QStringLiteral("प्रियंका श्रीवास्तव")},
        {"Bengali", QChar::Script_Bengali, QStringLiteral("মৌসুমী চট্টোপাধ্যায়")},
        {"Tamil", QChar::Script_Tamil, QStringLiteral("தமிழ்ச்செல்வி")},
        {"Gujarati", QChar::Script_Gujarati, QStringLiteral("હર્ષિદા ત્રિવેદી")},
        {"Gurmukhi", QChar::Script_Gurmukhi, QStringLiteral("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ")},
        {"Telugu", QChar::Script_Telugu, QStringLiteral("శ్రీలక్ష్మి రెడ్డి")},
        {"Kannada", QChar::Script_Kannada, QStringLiteral("ಶ್ರೀಕಾಂತ್ ಗೌಡ")},
        {"Malayalam", QChar::Script_Malayalam, QStringLiteral("ശ്രീജിത്ത് നായർ")},
        {"Oriya", QChar::Script_Oriya, QStringLiteral("ପ୍ରିୟଙ୍କା ମହାପାତ୍ର")},
        {"Sinhala", QChar::Script_Sinhala, QStringLiteral("ක්‍රිෂාන්ති පෙරේරා")},
        {"Khmer", QChar::Script_Khmer, QStringLiteral("សុខ ស្រីមុំ")},
        {"Lao", QChar::Script_Lao, QStringLiteral("ສົມສັກ ວົງສາ")},
        {"Myanmar", QChar::Script_Myanmar, QStringLiteral("ခင်မျိုးချစ်")},
        {"Thai", QChar::Script_Thai, QStringLiteral("กัญญารัตน์ ศรีสุข")},
        {"Chinese", QChar::Script_Han, QStringLiteral("欧阳丽华")},
        {"Japanese", QChar::Script_Katakana, QStringLiteral("佐藤 さくら サトウ")},
        {"Korean", QChar::Script_Hangul, QStringLiteral("김민준")},
        {"Ethiopic", QChar::Script_Ethiopic, QStringLiteral("ትዕግስት በቀለ")},
    };
}

} // namespace ManyNames
