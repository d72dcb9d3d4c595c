#pragma once

#include <QTranslator>

// Languages that nobody speaks, for tests only. Each text comes back marked, lengthened by two fifths, and in letters
// that no data has, so that what was not translated, and what does not fit, shows. Never offered to people.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind {
        Long,        // Latin letters with accents
        RightToLeft, // Hebrew letters, and the layout mirrored
    };

    // Around every text.
    static constexpr char16_t opening = 0x27E6;
    static constexpr char16_t closing = 0x27E7;

    explicit PseudoLanguage(Kind kind, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

    // What was not within the marks; of rich text only what is drawn.
    static QString unmarked(const QString &text);

private:
    QString disguised(const QString &text) const;
    QChar disguised(QChar letter) const;

    const Kind m_kind;
};
