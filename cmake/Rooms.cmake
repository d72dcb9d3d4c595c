# A room is one folder of src/: one static library that may use only the rooms named behind USES; with MODULE, one that the
# program loads at run time. The same list links the libraries and, through rooms.txt in the build folder, feeds the ctest
# that reads every #include.
set_property(GLOBAL PROPERTY CONSOLE_ROOMS "")

function(console_room name)
    cmake_parse_arguments(ROOM "MODULE" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    if(ROOM_MODULE)
        add_library(console_${name} MODULE ${sources})
    else()
        add_library(console_${name} STATIC ${sources})
    endif()
    target_include_directories(console_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(console_${name} PUBLIC ${ROOM_LINKS} PRIVATE console_options)
    foreach(used IN LISTS ROOM_USES)
        target_link_libraries(console_${name} PUBLIC console_${used})
    endforeach()
    if(NOT ROOM_LINKS AND NOT ROOM_USES)
        set_target_properties(console_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF) # free of Qt
    elseif(ROOM_LINKS MATCHES "Widgets" OR name STREQUAL "app")
        console_precompiled(console_${name} widgetroom)
    else()
        console_precompiled(console_${name} room)
    endif()
    list(JOIN ROOM_USES " " uses)
    set_property(GLOBAL APPEND_STRING PROPERTY CONSOLE_ROOMS "${name}: ${uses}\n")
endfunction()

function(console_write_rooms)
    get_property(rooms GLOBAL PROPERTY CONSOLE_ROOMS)
    file(WRITE ${CMAKE_BINARY_DIR}/rooms.txt "${rooms}")
endfunction()
