#include "workflow/profilebook.h"

#include "store/profilefile.h"

ProfileBook::~ProfileBook() = default;
