#include "sandbox/workerpool.h"

#include <system_error>

namespace sandbox {

void WorkerPool::run(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > m_idle && m_workers.size() < MaxWorkers) {
        try {
            m_workers.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // The system has no thread for us: the job waits for one of those that run.
        }
    }
    m_wake.notify_one();
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_jobs.empty() || m_finishing; });
        --m_idle;
        if (m_jobs.empty()) {
            return;
        }
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

void WorkerPool::finish()
{
    std::vector<std::thread> workers;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        workers.swap(m_workers);
    }
    m_wake.notify_all();
    for (std::thread &worker : workers) {
        worker.join();
    }
}

} // namespace sandbox
