#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;

// What stands in a list that has no rows: why there are none, and what would bring some. Drawn in the list's own place,
// so nothing moves when the first row comes; screen readers hear it as the list's description.
class EmptyText final : public QObject
{
    Q_OBJECT

public:
    // `text` is asked again whenever rows come or go; plain text. The view must have its model already.
    static void install(QAbstractItemView &view, std::function<QString()> text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EmptyText(QAbstractItemView &view, std::function<QString()> text);
    bool isEmpty() const;
    void refresh();

    QAbstractItemView &m_view;
    const std::function<QString()> m_text;
    const QString m_description; // of the view when it has rows
};
