# Debian package and RPM, with one content. The portable archive is script/portable's: it brings Qt along.
set(CPACK_PACKAGE_NAME customer-console)
set(CPACK_PACKAGE_VENDOR "The Customer Console authors")
set(CPACK_PACKAGE_CONTACT ${CONSOLE_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${CONSOLE_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for the customers of an insurer")
set(CPACK_PACKAGE_DESCRIPTION "Finds out whether a customer of an insurer is covered, and why not;
checks customer numbers; enrols customers, once and never twice, with a
sealed journal of every attempt. Talks to the insurer's customers API; a
sandbox within the program needs no account.
.
The package holds a desktop program, customer-console, and the same engine
for scripts, customer-console-cli.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_GENERATOR DEB)
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_THREADS 0)
# What only one of the two wants.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/stage.cmake)
set(CPACK_CONSOLE_SOURCE ${CMAKE_CURRENT_SOURCE_DIR})
set(CPACK_CONSOLE_BINARY ${CMAKE_CURRENT_BINARY_DIR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CONSOLE_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Loaded at run time, so that the libraries that are linked do not lead there: docs/dependencies.md.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
# A keychain and Wayland, on machines that have neither by other means; Qt's own texts in German and French; fonts for names
# in any script.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core | fonts-noto-core, fonts-wqy-microhei | fonts-noto-cjk, fonts-tlwg-loma-ttf | fonts-noto-core, fonts-lohit-deva | fonts-noto-core, fonts-lohit-beng-bengali | fonts-noto-core, fonts-lohit-gujr | fonts-noto-core, fonts-lohit-guru | fonts-noto-core, fonts-lohit-taml | fonts-noto-core, fonts-lohit-telu | fonts-noto-core, fonts-lohit-knda | fonts-noto-core, fonts-lohit-mlym | fonts-noto-core, fonts-lohit-orya | fonts-noto-core, fonts-lklug-sinhala | fonts-noto-core, fonts-khmeros | fonts-noto-core, fonts-lao | fonts-noto-core, fonts-sil-padauk | fonts-noto-core, fonts-sil-abyssinica | fonts-noto-core, qt6-wayland, gnome-keyring | libkf5wallet-bin")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${CONSOLE_PACKAGE_RELEASE})
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}") # Debian's mark of an empty line
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/changelog.rpm)
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, libsecret")
# The folders that belong to everybody.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
foreach(size IN LISTS icon_sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# No folders of build IDs, and nothing about the machine that built it.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define _buildhost localhost")
