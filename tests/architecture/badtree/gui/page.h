#include "api/client.h" // past the workflows
