#include "api/client.h" // core may use nobody
