#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

// What each operating system does in its own way: who may read a file, when it is on the disk, whether another process
// still runs, what becomes of a crash. One implementation for each, and nothing of Qt, so that each can be built and
// tried alone. Blocking; any thread; several processes may work on the same files.
namespace Platform {

using Path = std::filesystem::path;

// What a process does for the secrets it will hold, before it holds any: first thing in main(). Files for the owner
// alone, no core dumps, no other process of the same user looking into memory. Also sees to it that descriptors 0 to 2
// are taken: otherwise a socket could get the number of standard output, and what is printed would be sent. What a
// system does not offer is left out. SAFETY, "secrets in logs, crash files, argv, environment", "personal data on disk"
void hardenProcess();

// Whether others than its owner may read, write or list it. Not there: no.
bool isOpenToOthers(const Path &path);
// A folder, and what will come into it, for its owner alone.
std::error_code closeFolder(const Path &folder);

// A file for its owner alone, which was not there before (else file_exists); nothing is left of it when that fails.
std::error_code createFile(const Path &file, std::string_view content);
// Gives a whole, closed file its name, durably, also against a power loss; file_exists when it must not replace what
// is there, even if two processes do this at once. The unfinished name is gone afterwards in any case.
std::error_code nameFile(const Path &unfinished, const Path &file, bool mayReplace);

// A file that is held until its process ends, however it ends.
class HeldFile
{
public:
    // Makes it; nobody sees it unheld. Null when that cannot be done: `error` says why.
    static std::unique_ptr<HeldFile> make(const Path &file, std::error_code &error);
    // Removes the file.
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    // Whether some process holds it; those who look do not take each other for the one. When in doubt: yes.
    static bool isHeld(const Path &file);
    // What make() may have left of files that are held no longer. Not if it is held.
    static void removeUnheld(const Path &file);

private:
    struct Handle;
    explicit HeldFile(std::unique_ptr<Handle> handle);

    const std::unique_ptr<Handle> m_handle;
};

} // namespace Platform
