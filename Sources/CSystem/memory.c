#define _GNU_SOURCE
#include "CSystem.h"

#if defined(__linux__)
#include <features.h>
#endif

#if defined(__GLIBC__)
#include <limits.h>
#include <malloc.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// A thread's heap has 64 MB at most, of which it would take a page or two at a time.
enum { HEAP = 64 << 20, HEAP_AT_ONCE = 48 << 20, LARGE_PAGE = 2 << 20, MOST_HEAPS = 16 };

// A heap is made with its thread's first piece of memory, which lies at its beginning; when the thread ends, the next one
// to begin gets it. So that each of these has one of its own, it waits for the next.
static void *prepare_heaps(void *wanted) {
  void *first = malloc(1);
  uintptr_t start = ((uintptr_t)first | (LARGE_PAGE - 1)) + 1;
  uintptr_t end = ((uintptr_t)first | (HEAP - 1)) + 1;
  // A wish: where the system has no large pages, nothing changes.
  madvise((void *)start, end - start, MADV_HUGEPAGE);
  uintptr_t others = (uintptr_t)wanted - 1;
  pthread_t next;
  if (others > 0 && pthread_create(&next, NULL, prepare_heaps, (void *)others) == 0) pthread_join(next, NULL);
  free(first);
  return NULL;
}

void cchc_keep_memory(void) {
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  // What is large seldom comes again in the same size: it has pages of its own, which go back when it is freed.
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  // Each step in which a heap grows is a call of the system during which the other threads wait for memory too. What is
  // not used takes no memory, and what is left of a heap makes large pieces come from elsewhere and go back there.
  mallopt(M_TOP_PAD, HEAP_AT_ONCE);
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  uintptr_t heaps = processors < 1 ? 1 : processors > MOST_HEAPS ? MOST_HEAPS : (uintptr_t)processors;
  pthread_t first;
  if (pthread_create(&first, NULL, prepare_heaps, (void *)heaps) == 0) pthread_join(first, NULL);
}
#else
void cchc_keep_memory(void) {}
#endif
