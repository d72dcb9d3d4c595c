#pragma once

#include <QFrame>
#include <QStringList>

class FlowLayout;
class QLineEdit;

// A list of short texts, each a chip that can be taken off. A comma or Enter makes a chip of what was typed, so does
// leaving; Backspace in the empty box takes the last one off. Blanks around a text are left out; nothing else is
// judged.
class ChipsEdit final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipsEdit(QWidget *parent = nullptr);

    const QStringList &values() const { return m_values; }
    void setValues(const QStringList &values);
    // Offered while typing.
    void setKnown(const QStringList &known);
    QLineEdit *edit() const { return m_edit; }
    // The chips and the box, as they are read; controlsChanged() when there are others.
    QList<QWidget *> tabOrder() const;
    // What stands in the box becomes a chip. False when there was nothing.
    bool commit();

Q_SIGNALS:
    // By the person.
    void edited();
    // The focus has gone elsewhere.
    void left();
    void controlsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void remove(qsizetype index);

    QStringList m_values;
    FlowLayout *const m_layout;
    QLineEdit *const m_edit;
};
