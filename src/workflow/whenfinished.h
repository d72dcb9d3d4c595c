#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>

// Calls `then` with the future's result in `context`'s thread, unless `context` is destroyed before or the future ends
// without a result. QFuture::then(context, …) of Qt 6.4 may not be used where the context can go first: it asserts.
template <typename T, typename Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled()) {
                then();
            }
        } else {
            if (done.resultCount() > 0) {
                then(done.result());
            }
        }
    });
    watcher->setFuture(future);
}
