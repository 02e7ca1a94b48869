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
  // A thread's heap has 64 MB, of which it would take a page or two at a time, with a call of the system during which the
  // other threads wait for memory too. It gets most of it at once: what is not used takes no memory, and the rest makes
  // large pieces come from elsewhere and go back there.
  mallopt(M_TOP_PAD, 40 << 20);
}
#else
void cchc_keep_memory(void) {}
#endif
