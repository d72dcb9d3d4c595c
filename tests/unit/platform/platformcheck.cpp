// Platform's promises, on whatever system this is built for. Prints what was checked; ends with 1 at the first that
// fails.
//   platformcheck              all of them, in a folder of its own
//   platformcheck --wine       all but that a file inherits from its folder, which Wine does not do
//   platformcheck hold FILE    used by it: holds the file and dies without letting go
#include "platform/platform.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace {

using Platform::Path;

int checks = 0;

void check(bool holds, const char *what)
{
    std::printf("%s: %s\n", holds ? "ok" : "FAILED", what);
    if (!holds) {
        std::exit(1);
    }
    ++checks;
}

std::string contentOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void checkFiles(const Path &folder, bool inherits)
{
    check(!Platform::closeFolder(folder), "a folder can be closed");
    check(!Platform::isOpenToOthers(folder), "it is not open to others then");
    std::ofstream(folder / "plain") << "x";
    check(!inherits || !Platform::isOpenToOthers(folder / "plain"),
          "nor is a file that somebody else's code makes in it");
    check(!Platform::isOpenToOthers(folder / "missing"), "what is not there is not open");
    check(bool(Platform::closeFolder(folder / "missing")), "what is not there cannot be closed");

    const std::string big(1'000'003, '\x1a'); // also the byte that ended a text file once
    const Path file = folder / "file";
    check(!Platform::createFile(file, big), "a file can be made");
    check(contentOf(file) == big, "and holds what it was given");
    check(!Platform::isOpenToOthers(file), "for its owner alone");
    check(Platform::createFile(file, "other") == std::errc::file_exists, "not over another");
    check(contentOf(file) == big, "which is as it was");
    check(bool(Platform::createFile(folder / "missing" / "file", "x")), "not in a folder that is missing");

    const Path unfinished = folder / "unfinished";
    check(!Platform::createFile(unfinished, "second"), "an unfinished one beside it");
    check(Platform::nameFile(unfinished, file, false) == std::errc::file_exists, "does not get a name that is taken");
    check(contentOf(file) == big && !exists(unfinished), "the other stays, the unfinished one goes");
    check(!Platform::createFile(unfinished, "third") && !Platform::nameFile(unfinished, folder / "new", false),
          "it gets one that is free");
    check(contentOf(folder / "new") == "third" && !exists(unfinished), "with its content");
    check(!Platform::createFile(unfinished, "fourth") && !Platform::nameFile(unfinished, file, true),
          "or takes the place of another when it may");
    check(contentOf(file) == "fourth" && !exists(unfinished), "whole");
    check(bool(Platform::nameFile(unfinished, file, true)), "what is not there gets no name");
    check(contentOf(file) == "fourth", "and takes no place");
}

void checkHolding(const Path &folder, const std::string &program)
{
    const Path file = folder / "held";
    std::error_code error;
    check(!Platform::HeldFile::isHeld(file), "what is not there is not held");
    {
        const auto held = Platform::HeldFile::make(file, error);
        check(held != nullptr, "a file can be held");
        check(Platform::HeldFile::isHeld(file) && Platform::HeldFile::isHeld(file), "and is seen to be");
        Platform::HeldFile::removeUnheld(file);
        check(Platform::HeldFile::isHeld(file) && exists(file), "it cannot be taken away");
    }
    check(!exists(file) && !Platform::HeldFile::isHeld(file), "it goes with the one that held it");
    check(Platform::HeldFile::make(folder / "missing" / "held", error) == nullptr && error, "why it cannot be is said");

    const std::string command = program + " hold " + file.string();
    check(std::system(command.c_str()) != 0, "a process that holds it dies"); // NOLINT(cert-env33-c)
    check(!Platform::HeldFile::isHeld(file), "then it is held no longer");
    std::ofstream(file) << "left behind";
    check(!Platform::HeldFile::isHeld(file), "what was left behind is not held");
    Platform::HeldFile::removeUnheld(file);
    check(!exists(file), "and can be taken away");
}

} // namespace

int main(int argc, char **argv)
{
    Platform::hardenProcess();
    if (argc == 3 && std::string(argv[1]) == "hold") {
        std::error_code error;
        const auto held = Platform::HeldFile::make(argv[2], error);
        std::_Exit(held && Platform::HeldFile::isHeld(argv[2]) ? 3 : 0);
    }
    const Path folder =
        std::filesystem::temp_directory_path() / ("platformcheck-" + std::to_string(std::random_device()()));
    const Path named = folder / Path(u"M\u00fcller \u6e2c\u8a66");
    create_directories(named);
    checkFiles(named, argc == 1);
    checkHolding(folder, argv[0]);
    remove_all(folder);
    std::printf("%d checks\n", checks);
    return checks > 0 ? 0 : 1;
}
