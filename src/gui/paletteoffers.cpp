#include "gui/paletteoffers.h"

#include "core/plaintext.h"
#include "gui/windowcommands.h"
#include "models/statussearchmodel.h"
#include "workflow/question.h"

#include <algorithm>

namespace {

constexpr int longest = 60;

} // namespace

QList<PaletteModel::Entry> PaletteOffers::profiles(const QList<EnvironmentBand::Choice> &choices,
                                                   const std::function<void(const QString &id)> &open)
{
    QList<PaletteModel::Entry> entries;
    for (const EnvironmentBand::Choice &choice : choices) {
        QString icon = QStringLiteral("sandbox");
        if (choice.kind != EnvironmentKind::Sandbox) {
            icon = choice.kind == EnvironmentKind::Test ? QStringLiteral("test") : QStringLiteral("production");
        }
        entries += {.group = environmentLabel(choice.kind),
                    .name = tr("Open %1", "a profile").arg(PlainText::line(choice.name, longest)),
                    .otherNames = {tr("profile"), tr("environment")},
                    .icon = icon,
                    .whyNot = choice.open ? tr("It is open.") : QString(),
                    .run = [open, id = choice.id] { open(id); }};
    }
    return entries;
}

QList<PaletteModel::Entry> PaletteOffers::lookups(const StatusSearchModel &answers,
                                                  const std::function<void(const Identifier &)> &ask)
{
    constexpr int most = 8;
    QList<PaletteModel::Entry> entries;
    QStringList seen;
    for (int row = 0; row < answers.rowCount() && entries.size() < most; ++row) {
        const Identifier &asked = answers.record(row).asked;
        const QString key = Identifier::label(asked.kind()) + u' ' + asked.value();
        if (!seen.contains(key)) {
            seen += key;
            entries += {.group = Identifier::label(asked.kind()),
                        .name = tr("Look up %1 again").arg(PlainText::line(asked.value(), longest)),
                        .icon = QStringLiteral("again"),
                        .run = [ask, asked] { ask(asked); }};
        }
    }
    return entries;
}

std::optional<PaletteModel::Entry> PaletteOffers::typed(const QString &text,
                                                        const std::function<void(const QString &)> &lookUp)
{
    constexpr qsizetype shortest = 4;
    const auto isSign = [](QChar c) { return c.isDigit() || c == u'@'; };
    if (text.size() < shortest || text.contains(u' ') || std::ranges::none_of(text, isSign)) {
        return std::nullopt;
    }
    const Question question = Question::read(text, {});
    if (!question.canBeAsked()) {
        return std::nullopt;
    }
    return PaletteModel::Entry{.group = Identifier::label(question.kind),
                               .name = tr("Look up %1").arg(PlainText::line(text, longest)),
                               .icon = QStringLiteral("lookup"),
                               .run = [lookUp, text] { lookUp(text); }};
}
