# console_translations(<target> <language>...): compiles resources/translations/customer-console_<language>.ts into the
# target's resources, below :/translations. Uncompressed: Qt reads them where they lie in the program.
function(console_translations target)
    set(folder ${PROJECT_BINARY_DIR}/translations)
    file(MAKE_DIRECTORY ${folder})
    set(compiled "")
    foreach(language IN LISTS ARGN)
        set(source ${PROJECT_SOURCE_DIR}/resources/translations/customer-console_${language}.ts)
        set(result ${folder}/customer-console_${language}.qm)
        add_custom_command(OUTPUT ${result}
            COMMAND Qt6::lrelease -silent -nounfinished ${source} -qm ${result}
            DEPENDS ${source}
            COMMENT "Translations: ${language}"
            VERBATIM)
        list(APPEND compiled ${result})
    endforeach()
    qt_add_resources(${target} translations
        PREFIX "/translations"
        BASE ${folder}
        OPTIONS -no-compress
        FILES ${compiled})
endfunction()
