#include "platform/platform.h"

// Tried under Wine by packaging/platform-on-wine, and nowhere else.
#ifdef _WIN32

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace {

std::error_code errorOf(DWORD code)
{
    return code == ERROR_FILE_EXISTS || code == ERROR_ALREADY_EXISTS
               ? std::make_error_code(std::errc::file_exists)
               : std::error_code(static_cast<int>(code), std::system_category());
}

std::error_code lastError()
{
    return errorOf(::GetLastError());
}

struct LocalMemory
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};
template <typename T>
using Local = std::unique_ptr<T, LocalMemory>;

// Closes what it holds.
class File
{
public:
    File(const Platform::Path &path, DWORD access, DWORD share, DWORD creation, DWORD flags,
         SECURITY_ATTRIBUTES *security = nullptr)
        : m_handle(::CreateFileW(path.c_str(), access, share, security, creation, flags, nullptr))
    {
    }
    File(File &&other) noexcept
        : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE))
    {
    }
    ~File()
    {
        if (isOpen()) {
            ::CloseHandle(m_handle);
        }
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    File &operator=(File &&) = delete;

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    bool write(std::string_view content) const
    {
        while (!content.empty()) {
            const DWORD most = content.size() > 0x10000000 ? 0x10000000 : static_cast<DWORD>(content.size());
            DWORD step = 0;
            if (::WriteFile(m_handle, content.data(), most, &step, nullptr) == FALSE) {
                return false;
            }
            content.remove_prefix(step);
        }
        return true;
    }
    bool sync() const { return ::FlushFileBuffers(m_handle) != FALSE; }

private:
    HANDLE m_handle;
};

// The account that this process runs under.
std::vector<std::byte> ownAccount()
{
    HANDLE token = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE) {
        return {};
    }
    DWORD size = 0;
    ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    const bool known = size > 0 && ::GetTokenInformation(token, TokenUser, user.data(), size, &size) != FALSE;
    ::CloseHandle(token);
    return known ? user : std::vector<std::byte>();
}

PSID sidOf(std::vector<std::byte> &account)
{
    return reinterpret_cast<TOKEN_USER *>(account.data())->User.Sid;
}

// Everything for the account, nothing for anybody else, whatever the folder above says; for a folder, what comes into
// it likewise.
Local<void> ownerOnly(bool isFolder)
{
    std::vector<std::byte> account = ownAccount();
    LPWSTR text = nullptr;
    if (account.empty() || ::ConvertSidToStringSidW(sidOf(account), &text) == FALSE) {
        return nullptr;
    }
    const Local<wchar_t> sid(text);
    const std::wstring rule = L"D:P(A;" + std::wstring(isFolder ? L"OICI" : L"") + L";FA;;;" + sid.get() + L")";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ::ConvertStringSecurityDescriptorToSecurityDescriptorW(rule.c_str(), SDDL_REVISION_1, &descriptor, nullptr);
    return Local<void>(descriptor);
}

bool isOwnOrSystem(PSID sid, std::vector<std::byte> &account)
{
    return ::EqualSid(sid, sidOf(account)) != FALSE || ::IsWellKnownSid(sid, WinLocalSystemSid) != FALSE ||
           ::IsWellKnownSid(sid, WinBuiltinAdministratorsSid) != FALSE ||
           ::IsWellKnownSid(sid, WinCreatorOwnerSid) != FALSE ||
           ::IsWellKnownSid(sid, WinCreatorOwnerRightsSid) != FALSE;
}

} // namespace

void Platform::hardenProcess()
{
    // No dialog that shows what was in memory, and nothing of the heap in a crash report.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    // Asked for by name: not every compiler's headers have it.
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const auto setFlags = reinterpret_cast<SetFlags>(
        reinterpret_cast<void *>(::GetProcAddress(::GetModuleHandleW(L"kernel32.dll"), "WerSetFlags")));
    if (setFlags != nullptr) {
        setFlags(noHeap);
    }
    // Libraries are taken from the program's folder and the system's, never from where somebody happens to stand.
    ::SetDllDirectoryW(L"");
}

bool Platform::isOpenToOthers(const Path &path)
{
    std::vector<std::byte> account = ownAccount();
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring name = path.native();
    const DWORD result = ::GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                                                 nullptr, &list, nullptr, &descriptor);
    const Local<void> keep(descriptor);
    if (result != ERROR_SUCCESS || account.empty()) {
        return result != ERROR_FILE_NOT_FOUND && result != ERROR_PATH_NOT_FOUND;
    }
    if (list == nullptr) {
        return true; // no list: everybody
    }
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (::GetAce(list, i, &entry) == FALSE) {
            return true;
        }
        const auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if (allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE &&
            !isOwnOrSystem(const_cast<DWORD *>(&allowed->SidStart), account)) {
            return true;
        }
    }
    return false;
}

std::error_code Platform::closeFolder(const Path &folder)
{
    const Local<void> security = ownerOnly(true);
    return security && ::SetFileSecurityW(folder.c_str(), DACL_SECURITY_INFORMATION, security.get()) != FALSE
               ? std::error_code()
               : lastError();
}

std::error_code Platform::createFile(const Path &file, std::string_view content)
{
    const Local<void> owner = ownerOnly(false);
    if (!owner) {
        return lastError();
    }
    SECURITY_ATTRIBUTES security{
        .nLength = sizeof(SECURITY_ATTRIBUTES), .lpSecurityDescriptor = owner.get(), .bInheritHandle = FALSE};
    std::error_code error;
    {
        const File target(file, GENERIC_WRITE, 0, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, &security);
        if (!target.isOpen()) {
            return lastError();
        }
        if (!target.write(content)) {
            error = lastError();
        }
    }
    if (error) {
        ::DeleteFileW(file.c_str());
    }
    return error;
}

std::error_code Platform::nameFile(const Path &unfinished, const Path &file, bool mayReplace)
{
    bool synced = false;
    {
        const File source(unfinished, GENERIC_READ | GENERIC_WRITE, 0, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL);
        synced = source.isOpen() && source.sync();
    }
    const DWORD flags = MOVEFILE_WRITE_THROUGH | (mayReplace ? MOVEFILE_REPLACE_EXISTING : 0U);
    if (synced && ::MoveFileExW(unfinished.c_str(), file.c_str(), flags) != FALSE) {
        return {};
    }
    const std::error_code error = lastError();
    ::DeleteFileW(unfinished.c_str());
    return error;
}

// A handle that lets nobody else open the file, and takes the file along when it is closed: by us, or by the system
// when the process ends.
struct Platform::HeldFile::Handle
{
    File file;
};

std::unique_ptr<Platform::HeldFile> Platform::HeldFile::make(const Path &file, std::error_code &error)
{
    File held(file, GENERIC_READ | DELETE, 0, CREATE_NEW, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE);
    if (!held.isOpen()) {
        error = lastError();
        return nullptr;
    }
    return std::unique_ptr<HeldFile>(new HeldFile(std::make_unique<Handle>(Handle{.file = std::move(held)})));
}

Platform::HeldFile::~HeldFile() = default;

bool Platform::HeldFile::isHeld(const Path &file)
{
    // Those who look share it with each other.
    const File look(file, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL);
    return !look.isOpen() && ::GetLastError() != ERROR_FILE_NOT_FOUND && ::GetLastError() != ERROR_PATH_NOT_FOUND;
}

void Platform::HeldFile::removeUnheld(const Path &file)
{
    ::DeleteFileW(file.c_str()); // fails while it is held
}

Platform::HeldFile::HeldFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

#endif
