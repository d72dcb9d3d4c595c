#pragma once

#include "core/profile.h"

#include <QWidget>

// The band above everything that says where one is. Three kinds that differ in colour, icon, word and edge pattern, so
// that they can be told apart without colour too.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    // `description` is plain text: "embedded server on this computer".
    void setEnvironment(EnvironmentKind kind, const QString &description);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentKind m_kind = EnvironmentKind::Sandbox;
    QString m_description;
};
