#include "workflow/connectiontest.h"

#include "api/apiclient.h"

ConnectionTest::~ConnectionTest() = default;
