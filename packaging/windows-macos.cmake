# Installing and packing on Windows and macOS, on Qt's own deployment. Never built: docs/packaging.md says what is missing.
if(APPLE)
    set(bundle customer-console.app)
    set_target_properties(customer-console PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME "Customer Console"
        MACOSX_BUNDLE_GUI_IDENTIFIER ${CONSOLE_APPLICATION_ID}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE icon.icns)
    target_sources(customer-console PRIVATE ${icons}/icon.icns)
    set_source_files_properties(${icons}/icon.icns TARGET_DIRECTORY customer-console PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    # Everything is in the bundle, so that throwing it away takes it all along.
    set(programs ${bundle}/Contents/MacOS)
    set(modules ${bundle}/Contents/PlugIns/customer-console)
    set(texts ${bundle}/Contents/Resources)
else()
    set_target_properties(customer-console PROPERTIES WIN32_EXECUTABLE ON)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/icon.rc "IDI_ICON1 ICON \"${icons}/icon.ico\"\n")
    target_sources(customer-console PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icon.rc)
    set(programs ${CMAKE_INSTALL_BINDIR})
    set(modules ${CMAKE_INSTALL_BINDIR})
    set(texts doc)
endif()
add_dependencies(customer-console console_icons)

install(TARGETS customer-console BUNDLE DESTINATION . RUNTIME DESTINATION ${programs})
install(TARGETS customer-console-cli RUNTIME DESTINATION ${programs})
install(TARGETS console_sandboxmodule console_phonemodule LIBRARY DESTINATION ${modules})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/docs/cli.md ${PROJECT_SOURCE_DIR}/docs/safety.md DESTINATION ${texts})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/guide DESTINATION ${texts})

# Qt's libraries and plugins, beside the program or into the bundle.
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET customer-console FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
else()
    qt_generate_deploy_app_script(TARGET customer-console OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT ${deploy})

set(CPACK_PACKAGE_NAME "Customer Console")
set(CPACK_PACKAGE_VENDOR "The Customer Console authors")
set(CPACK_PACKAGE_CONTACT ${CONSOLE_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${CONSOLE_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Customer Console")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Customer Console ${PROJECT_VERSION}")
else()
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_EXECUTABLES customer-console "Customer Console")
    set(CPACK_NSIS_DISPLAY_NAME "Customer Console")
    set(CPACK_NSIS_MUI_ICON ${icons}/icon.ico)
    set(CPACK_NSIS_MUI_UNIICON ${icons}/icon.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/customer-console.exe)
    set(CPACK_NSIS_URL_INFO_ABOUT ${CONSOLE_HOMEPAGE})
    # Settings and journal are the person's own, and stay; the files of the old version go before the new ones come.
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
endif()
include(CPack)
