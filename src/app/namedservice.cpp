#include "app/namedservice.h"

#include "cli/tokensource.h"
#include "core/plaintext.h"

namespace {

constexpr qsizetype largestCaFile = 4 * 1024 * 1024; // a whole system's bundle is a quarter of a megabyte

} // namespace

tl::expected<NamedService, QString> NamedService::read(const Options::Connection &connection, const InputReader &input,
                                                       const QByteArray &environmentToken)
{
    QByteArray certificates;
    if (!connection.caFile.isEmpty()) {
        const InputReader::Bytes bytes = input.file(connection.caFile, largestCaFile);
        if (!bytes) {
            return tl::unexpected(tr("--ca-file: “%1” cannot be read: %2.")
                                      .arg(PlainText::line(connection.caFile), bytes.error().reason));
        }
        if (bytes->size() > largestCaFile || !bytes->contains("-----BEGIN CERTIFICATE-----")) {
            return tl::unexpected(
                tr("--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN "
                   "CERTIFICATE-----” in it.")
                    .arg(PlainText::line(connection.caFile)));
        }
        certificates = *bytes;
    }
    const TokenSource::Token token = connection.tokenFrom == Options::TokenFrom::File
                                         ? TokenSource(input).fromFile(connection.tokenFile)
                                         : TokenSource::fromEnvironment(environmentToken);
    if (!token) {
        return tl::unexpected(token.error().message);
    }
    return NamedService{.profile = {.name = connection.baseUrl->url().host(QUrl::FullyEncoded),
                                    .kind = EnvironmentKind::Test,
                                    .baseUrl = *connection.baseUrl,
                                    .paths = {},
                                    .limits = {},
                                    .extraCaPem = certificates,
                                    .limitsFromSettings = true,
                                    .proxyFromSettings = true},
                        .token = *token};
}
