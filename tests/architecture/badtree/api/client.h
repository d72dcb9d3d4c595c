#include "core/word.h"
