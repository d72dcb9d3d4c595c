#pragma once

#include <QCheckBox>

// A check box whose words go on below each other where there is no room for one line; Qt's own would be cut off.
class WrappedCheck final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheck(QWidget *parent = nullptr);

    // Without a mnemonic.
    void setWords(const QString &words);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int room() const;
    void wrap();

    QString m_words;
};
