# One place for what every target of ours is compiled with.
add_library(console_options INTERFACE)

target_compile_definitions(console_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_USE_QSTRINGBUILDER
    CONSOLE_VERSION="${PROJECT_VERSION}")

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(console_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough
        -fstack-protector-strong
        # The house uses designated initialisers and leaves out what keeps its default.
        -Wno-missing-field-initializers)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(console_options INTERFACE -Wreserved-identifier)
    endif()
    if(CONSOLE_WARNINGS_AS_ERRORS)
        target_compile_options(console_options INTERFACE -Werror)
    endif()
    if(CONSOLE_SANITIZE)
        add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        add_link_options(-fsanitize=address,undefined)
        target_compile_definitions(console_options INTERFACE CONSOLE_SANITIZED)
    endif()
elseif(MSVC)
    target_compile_options(console_options INTERFACE /W4 /utf-8 /permissive-)
    if(CONSOLE_WARNINGS_AS_ERRORS)
        target_compile_options(console_options INTERFACE /WX)
    endif()
endif()

# Most of a build's linking is that of the tests, and mold is much faster at it. What people run is linked by the
# system's own linker.
find_program(CONSOLE_MOLD mold)
if(CONSOLE_MOLD AND CONSOLE_TESTS AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_link_options(-fuse-ld=mold)
endif()
