#include "workflow/tickettext.h"

#include "core/plaintext.h"
#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include <QStringList>

QString TicketText::masked(const QString &text)
{
    constexpr qsizetype shortest = 5;
    const QString bullets(3, QChar(0x2022));
    const QList<uint> characters = text.toUcs4(); // never half of one
    return characters.size() < shortest ? bullets
                                        : QStringView(text).first(characters.first() > 0xFFFF ? 2 : 1) % bullets %
                                              QStringView(text).last(characters.last() > 0xFFFF ? 2 : 1);
}

QString TicketText::of(const StatusAnswer &answer, const Profile &profile, Persons persons,
                       const Explanation *explanation)
{
    const auto shown = [persons](const QString &value, bool personal) {
        return PlainText::line(personal && persons == Persons::Masked ? masked(value) : value);
    };
    QStringList lines;
    lines += tr("Asked: status by %1 %2")
                 .arg(Identifier::labelInSentence(answer.asked.kind()),
                      shown(answer.asked.value(), Identifier::isPersonal(answer.asked.kind())));
    if (answer.result) {
        lines += tr("Answer: %1").arg(PlainText::line(answer.result->status));
        for (const StatusFields::Field &field :
             StatusFields::known(*answer.result) + StatusFields::extra(*answer.result)) {
            lines += QStringLiteral("%1: %2").arg(PlainText::line(field.label), field.given
                                                                                    ? shown(field.value, field.personal)
                                                                                    : StatusFields::notGiven());
        }
    } else {
        const ApiError &error = answer.result.error();
        const Wording::Message message = Wording::of(error);
        lines += message.code.isEmpty() ? tr("Answer: %1").arg(message.sentence)
                                        : tr("Answer: %1 (%2)").arg(message.sentence, message.code);
    }
    if (explanation != nullptr) {
        for (const Evidence &evidence : explanation->evidence) {
            lines += tr("%1: %2 (%3)").arg(evidence.question, evidence.answer, evidence.code);
        }
        for (const Possibility &possibility : explanation->possibilities) {
            // Some name the identifier that was asked for.
            const bool names = possibility.text.contains(PlainText::line(answer.asked.value(), 80));
            const bool hidden = names && persons == Persons::Masked && Identifier::isPersonal(answer.asked.kind());
            lines += QStringLiteral("%1: %2").arg(Possibility::label(possibility.likelihood),
                                                  hidden ? tr("unknown to Zego") : possibility.text);
        }
    }
    lines +=
        tr("Asked at: %1, answered in %2").arg(answer.askedAt.toString(Qt::ISODate), Wording::duration(answer.took));
    lines += tr("Environment: %1 (%2)").arg(environmentLabel(profile.kind), profile.baseUrl.display());
    return lines.join(u'\n') + u'\n';
}
