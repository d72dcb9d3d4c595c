#pragma once

#include <QKeySequence>
#include <QLineEdit>

// Shows the keys of a command, and takes new ones: Enter, Space or a click begins, then the next keys that are pressed
// count, whatever they do elsewhere. Esc keeps the old ones; Tab leaves as it does everywhere; Del takes the keys away.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    // Empty: none.
    void setKey(const QKeySequence &key);
    bool isListening() const { return m_listening; }

public Q_SLOTS:
    void listen();

Q_SIGNALS:
    // Keys were pressed; empty: taken away. What becomes of them is shown by setKey().
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void stop();
    void showState();
    void take(const QKeyEvent &press);

    QKeySequence m_key;
    bool m_listening = false;
};
