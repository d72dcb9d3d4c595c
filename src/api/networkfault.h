#pragma once

#include "core/apierror.h"

#include <QNetworkReply>
#include <QSslError>

// What Qt's network layer reports, in our words. Pure functions.
namespace NetworkFault {

// Whether the code only repeats the HTTP status that was read (Qt turns each 4xx and 5xx into an error of its own).
bool onlyRepeatsStatus(QNetworkReply::NetworkError error);

// For a reply that ended without a usable status. `ssl` holds what was wrong with the certificate, if anything.
ApiError from(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &ssl);

// An end that we made ourselves, or that says nothing of how far the request got: it may have been processed.
ApiError ours(ApiError::Kind kind, ApiError::Cause cause, int httpStatus = 0);

} // namespace NetworkFault
