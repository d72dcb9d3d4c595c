#include "gui/helpwindow.h"

#include "gui/flowlayout.h"
#include "gui/guidedelegate.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "workflow/preferences.h"

#include "ui_helpwindow.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

#include <utility>

namespace {

constexpr auto geometryKey = "help/geometry";
constexpr auto splitterKey = "help/splitter";
constexpr QSize firstSize{940, 700};
constexpr qsizetype longestWay = 50; // back

} // namespace

HelpWindow::HelpWindow(std::unique_ptr<const Guide> guide, const Preferences &preferences, QSettings *settings,
                       QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
    , m_preferences(preferences)
    , m_settings(settings)
    , m_guide(std::move(guide))
{
    m_ui->setupUi(this);
    FlowLayout::gather(*m_ui->helpBarLayout, {m_ui->placesLabel, m_ui->previousPlaceButton, m_ui->nextPlaceButton});
    setAttribute(Qt::WA_QuitOnClose, false); // the console ends with its own windows
    setWindowIcon(Icons::application());
    Labels::mute(*m_ui->placesLabel);
    Labels::mute(*m_ui->noHitsLabel);
    m_ui->noHitsLabel->hide();
    const bool mirrored = isRightToLeft();
    m_ui->helpBackButton->setIcon(Icons::themed(mirrored ? QStringLiteral("forward") : QStringLiteral("back")));
    m_ui->helpForwardButton->setIcon(Icons::themed(mirrored ? QStringLiteral("back") : QStringLiteral("forward")));
    m_ui->contentsView->setModel(&m_model);
    m_ui->contentsView->setItemDelegate(new GuideDelegate(m_ui->contentsView));
    m_ui->helpSearchEdit->installEventFilter(this);
    m_ui->helpSplitter->setStretchFactor(0, 0);
    m_ui->helpSplitter->setStretchFactor(1, 1);
    m_ui->helpSplitter->setSizes({260, 680});
    connect(m_ui->helpBackButton, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_ui->helpForwardButton, &QPushButton::clicked, this, &HelpWindow::goForward);
    connect(m_ui->previousPlaceButton, &QPushButton::clicked, this, [this] { nextPlace(true); });
    connect(m_ui->nextPlaceButton, &QPushButton::clicked, this, [this] { nextPlace(false); });
    connect(m_ui->guideView, &GuideView::linkChosen, this, &HelpWindow::follow);
    connect(m_ui->helpSearchEdit, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_ui->helpSearchEdit, &QLineEdit::returnPressed, this, &HelpWindow::openFirstHit);
    connect(m_ui->contentsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const QString page = current.data(GuideModel::PageRole).toString(); !page.isEmpty() && !m_moving) {
                    open(page);
                }
            });
    const auto read = [this](const QModelIndex &index) {
        if (!index.data(GuideModel::PageRole).toString().isEmpty()) {
            m_ui->guideView->setFocus(Qt::OtherFocusReason);
        }
    };
    connect(m_ui->contentsView, &QListView::activated, this, read);
    m_model.setGuide(m_guide.get());
    setUpKeys();
    restore();
    showPlaces(0);
    showButtons();
}

HelpWindow::~HelpWindow() = default;

// Of this window alone: they are not those of the console.
void HelpWindow::setUpKeys()
{
    const auto add = [this](const char *name, const QList<QKeySequence> &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("helpBackAction", {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { goBack(); });
    add("helpForwardAction", {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { goForward(); });
    add("helpHomeAction", {QKeySequence(Qt::ALT | Qt::Key_Home)}, [this] { open(Guide::home()); });
    add("helpSearchAction", {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        m_ui->helpSearchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->helpSearchEdit->selectAll();
    });
    add("helpNextAction", {QKeySequence(Qt::Key_F3)}, [this] { nextPlace(false); });
    add("helpPreviousAction", {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { nextPlace(true); });
    add("helpCloseAction", {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { close(); });
}

void HelpWindow::setGuide(std::unique_ptr<const Guide> guide)
{
    m_model.setGuide(nullptr);
    m_guide = std::move(guide);
    m_model.setGuide(m_guide.get());
    if (!m_here.page.isEmpty()) {
        const int scrolled = m_ui->guideView->verticalScrollBar()->value();
        showPage(m_here.page);
        m_ui->guideView->verticalScrollBar()->setValue(scrolled);
    }
}

void HelpWindow::open(const QString &page, const QString &anchor)
{
    if (m_here.page.isEmpty()) {
        showPage(page);
        m_ui->guideView->setFocus(Qt::OtherFocusReason);
    } else if (page != m_here.page) {
        m_here.scrolled = m_ui->guideView->verticalScrollBar()->value();
        m_back += m_here;
        if (m_back.size() > longestWay) {
            m_back.removeFirst();
        }
        m_forward.clear();
        showPage(page);
    }
    m_ui->guideView->goTo(anchor);
}

void HelpWindow::showPage(const QString &page)
{
    m_here = {.page = m_guide->has(page) ? page : Guide::home()};
    const QString title = m_guide->title(m_here.page);
    m_ui->guideView->setPage(m_guide->markdown(m_here.page), title);
    setWindowTitle(tr("%1 – Guide").arg(title));
    showInContents();
    showPlaces(0);
    showButtons();
}

// "enrol.md#drafts", "#drafts"; anything else leads nowhere.
void HelpWindow::follow(const QString &target)
{
    const QString file = target.section(u'#', 0, 0);
    const QString page = file.isEmpty() ? m_here.page : file.chopped(qMin(file.size(), qsizetype(3)));
    if ((file.isEmpty() || file.endsWith(QLatin1String(".md"))) && m_guide->has(page)) {
        open(page, target.section(u'#', 1));
    }
}

void HelpWindow::goBack()
{
    goTo(m_back, m_forward);
}

void HelpWindow::goForward()
{
    goTo(m_forward, m_back);
}

void HelpWindow::goTo(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty()) {
        return;
    }
    m_here.scrolled = m_ui->guideView->verticalScrollBar()->value();
    to += m_here;
    const Place place = from.takeLast();
    showPage(place.page);
    m_ui->guideView->verticalScrollBar()->setValue(place.scrolled);
}

void HelpWindow::search(const QString &text)
{
    m_model.setSearch(text);
    m_ui->guideView->setHighlighted(Guide::wordsOf(text));
    m_ui->noHitsLabel->setVisible(m_model.isSearching() && m_model.rowCount() == 0);
    m_ui->contentsView->setAccessibleName(m_model.isSearching() ? tr("Pages found: %n", nullptr, m_model.rowCount())
                                                                : tr("Contents of the guide"));
    showInContents();
    showPlaces(0);
}

// The one that is shown, if the words are on it; else the first.
void HelpWindow::openFirstHit()
{
    if (!m_model.isSearching() || m_model.rowCount() == 0) {
        return;
    }
    if (m_model.rowOf(m_here.page) < 0) {
        open(m_model.index(0).data(GuideModel::PageRole).toString());
    }
    m_ui->guideView->setFocus(Qt::OtherFocusReason);
    nextPlace(false);
}

void HelpWindow::nextPlace(bool backwards)
{
    showPlaces(m_ui->guideView->goToNextPlace(backwards));
}

void HelpWindow::showPlaces(int current)
{
    const int count = m_ui->guideView->highlightCount();
    //: Places of the page on which what is looked for occurs: the third of seven
    const QString which = tr("%1 of %2 on this page").arg(current).arg(count);
    m_ui->placesLabel->setText(count == 0 ? QString() : current == 0 ? tr("%n on this page", "places", count) : which);
    for (QPushButton *button : {m_ui->previousPlaceButton, m_ui->nextPlaceButton}) {
        button->setVisible(count > 0);
    }
}

void HelpWindow::showInContents()
{
    m_moving = true;
    const QModelIndex row = m_model.index(m_model.rowOf(m_here.page));
    if (row.isValid()) {
        m_ui->contentsView->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
        m_ui->contentsView->scrollTo(row);
    } else {
        m_ui->contentsView->selectionModel()->clear();
    }
    m_moving = false;
}

void HelpWindow::showButtons()
{
    m_ui->helpBackButton->setEnabled(!m_back.isEmpty());
    m_ui->helpForwardButton->setEnabled(!m_forward.isEmpty());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        Q_EMIT languageChanged();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_ui->helpSearchEdit->hasFocus() && !m_ui->helpSearchEdit->text().isEmpty()) {
        m_ui->helpSearchEdit->clear();
    } else {
        close();
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_ui->contentsView->setFocus(Qt::OtherFocusReason);
        if (!m_ui->contentsView->currentIndex().isValid()) {
            m_ui->contentsView->setCurrentIndex(m_model.index(0));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

void HelpWindow::restore()
{
    resize(firstSize);
    if (m_settings != nullptr) {
        restoreGeometry(m_settings->value(QLatin1String(geometryKey)).toByteArray());
        m_ui->helpSplitter->restoreState(m_settings->value(QLatin1String(splitterKey)).toByteArray());
    }
}

void HelpWindow::save() const
{
    if (m_settings != nullptr && !m_preferences.arePlacesForgotten()) {
        m_settings->setValue(QLatin1String(geometryKey), saveGeometry());
        m_settings->setValue(QLatin1String(splitterKey), m_ui->helpSplitter->saveState());
    }
}
