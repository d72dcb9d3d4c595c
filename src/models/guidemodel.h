#pragma once

#include "models/guide.h"

#include <QAbstractListModel>

#include <memory>

// The contents of the guide; while something is looked for, the pages in which it occurs. GUI thread.
class GuideModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PageRole = Qt::UserRole, // name of the page; empty: a heading
        ExcerptRole,             // of a hit: the text around the first place
        CountRole,               // of a hit: how many places
    };

    explicit GuideModel(QObject *parent = nullptr);

    // Null: nothing to show. Must outlive the model or be replaced.
    void setGuide(const Guide *guide);
    // Blank: the contents.
    void setSearch(const QString &text);
    bool isSearching() const { return m_searching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // -1: none.
    int rowOf(const QString &page) const;

private:
    void rebuild();

    const Guide *m_guide = nullptr;
    QString m_search;
    bool m_searching = false;
    QList<Guide::Hit> m_rows; // of the contents: no excerpt
};
