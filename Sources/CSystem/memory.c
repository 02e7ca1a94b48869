#include "CSystem.h"

#if defined(__linux__)
#include <features.h>
#endif

#if defined(__GLIBC__)
#include <limits.h>
#include <malloc.h>

void cchc_keep_memory(void) {
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  // What is large seldom comes again in the same size: it has pages of its own, which go back when it is freed.
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
}
#else
void cchc_keep_memory(void) {}
#endif
