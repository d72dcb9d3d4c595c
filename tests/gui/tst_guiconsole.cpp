#include "app/guiconsole.h"
#include "support/scriptedserver.h"
#include "workflow/profilebook.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

