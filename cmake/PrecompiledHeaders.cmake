# Most of the time of a build goes into Qt's headers. With CONSOLE_PRECOMPILED_HEADERS they are read four times instead of
# once for each file: for rooms and tests, without and with widgets. script/run builds without, and so sees a forgotten
# include.
set(console_headers
    <QAbstractTableModel> <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QPointer> <QThread> <QTimer> <QUrl> <QUuid>
    <tl/expected.hpp> <algorithm> <chrono> <functional> <map> <memory> <optional> <vector>)
set(console_widget_headers
    <QAction> <QApplication> <QBoxLayout> <QLabel> <QLineEdit> <QMainWindow> <QPushButton> <QTableView>)
set(console_test_headers <QNetworkReply> <QSignalSpy> <QSslSocket> <QTcpServer> <QTest>)

# console_precompiled(<target> <kind>): kind is one of room, widgetroom, test, widgettest.
function(console_precompiled target kind)
    if(NOT CONSOLE_PRECOMPILED_HEADERS)
        return()
    endif()
    if(NOT TARGET console_pch_${kind})
        set(headers ${console_headers})
        set(libraries Qt6::Core)
        if(kind MATCHES "widget")
            list(APPEND headers ${console_widget_headers})
            list(APPEND libraries Qt6::Widgets)
        endif()
        if(kind MATCHES "test")
            list(APPEND headers ${console_test_headers})
            list(APPEND libraries Qt6::Network Qt6::Test)
        endif()
        file(WRITE ${CMAKE_BINARY_DIR}/pch/${kind}.cpp "// Only to have something to compile.\n")
        add_library(console_pch_${kind} OBJECT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp)
        set_target_properties(console_pch_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF POSITION_INDEPENDENT_CODE ON)
        target_link_libraries(console_pch_${kind} PRIVATE console_options ${libraries})
        target_precompile_headers(console_pch_${kind} PRIVATE ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM console_pch_${kind})
endfunction()
