// Worker threads that are started when a connection needs one: a kept connection occupies its worker, so that the limit
// is high, and starting them all beforehand would cost start-up time for nothing. Any thread may call run().
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

class WorkerPool
{
public:
    static constexpr std::size_t MaxWorkers = 256;

    WorkerPool() = default;
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    ~WorkerPool() { finish(); }

    void run(std::function<void()> job);
    void finish(); // runs what is queued, then joins the workers; idempotent

private:
    void work();

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::size_t m_idle = 0;
    bool m_finishing = false;
    std::vector<std::thread> m_workers;
};

} // namespace sandbox
