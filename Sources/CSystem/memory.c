#include "CSystem.h"

#if defined(__linux__)
#include <features.h>
#endif

#if defined(__GLIBC__)
#include <limits.h>
#include <malloc.h>

void cchc_keep_memory(void) {
  // Half of the largest heap of a thread: no larger threshold is taken by every version of the library.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
}
#else
void cchc_keep_memory(void) {}
#endif
