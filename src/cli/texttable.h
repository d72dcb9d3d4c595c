#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// Rows of cells for a terminal, all columns but the last as wide as their widest cell, within reason. The cells must be
// harmless already (PlainText).
class TextTable
{
public:
    explicit TextTable(QString indent = {})
        : m_indent(std::move(indent))
    {
    }

    void add(const QStringList &cells) { m_rows += cells; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const;

private:
    QString m_indent;
    QList<QStringList> m_rows;
};
