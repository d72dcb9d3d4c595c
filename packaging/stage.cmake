# Run by CPack between installing into its own folder and packing that.
if(CPACK_GENERATOR STREQUAL "DEB")
    file(COPY ${CPACK_CONSOLE_BINARY}/changelog.Debian.gz
        DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/customer-console
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    file(COPY ${CPACK_CONSOLE_SOURCE}/debian/lintian-overrides
        DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/lintian/overrides
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    file(RENAME ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/lintian/overrides/lintian-overrides
        ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/lintian/overrides/customer-console)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    # Where everybody but Debian looks.
    set(zsh ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/zsh)
    file(RENAME ${zsh}/vendor-completions ${zsh}/site-functions)
endif()
