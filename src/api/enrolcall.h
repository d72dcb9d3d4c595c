#pragma once

#include "core/enrolmentreceipt.h"
#include "core/enrolmentrequest.h"
#include "core/exchange.h"
#include "core/result.h"

#include <QObject>

#include <chrono>
#include <memory>

class ApiClient;

// "Enrol this customer": one POST, sent at most once, whatever happens on the way: never retried, never redirected.
// Owned by the caller, lives on the client's thread. Destroying it while it runs breaks it off without a signal: what
// became of the request is then unknown. contract: customer/enrol; SAFETY, "a POST is sent more than once"
class EnrolCall final : public QObject
{
    Q_OBJECT

public:
    EnrolCall(ApiClient &client, EnrolmentRequest request, QObject *parent = nullptr);
    ~EnrolCall() override;

    void start();
    // Settles at once, as Cancelled; the request may have been processed unless no byte of it had left.
    void cancel();

    bool isSettled() const;
    std::chrono::microseconds took() const;
    // Meaningful once settled. An error says with requestMayHaveBeenProcessed whether any byte of the request, header
    // included, was handed to the network: only false makes it "not sent".
    const Result<EnrolmentReceipt> &result() const;

Q_SIGNALS:
    // Exactly once for each started call, whatever happens; never from within start().
    void settled();

private:
    class Private;
    const std::unique_ptr<Private> d;
};
