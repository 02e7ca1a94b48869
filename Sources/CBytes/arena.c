#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, FIRST_CHUNK = 1 << 18, LARGEST_CHUNK = 1 << 24, KEPT_CHUNK = 1 << 22 };

// A chunk's bytes follow its header. Chunks form a list from the newest to the oldest.
typedef struct chunk {
  struct chunk *older;
  size_t capacity;
  size_t used;
  size_t padding;
} chunk;

// Every allocation is preceded by its size, which realloc needs in order to copy.
typedef struct {
  size_t size;
  size_t padding;
} header;

static _Thread_local chunk *newest;

static unsigned char *bytes_of(chunk *block) { return (unsigned char *)(block + 1); }

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static void grow(size_t needed) {
  size_t capacity = newest == NULL ? FIRST_CHUNK : newest->capacity * 2;
  if (capacity > LARGEST_CHUNK) capacity = LARGEST_CHUNK;
  if (capacity < needed) capacity = needed;
  chunk *fresh = malloc(sizeof(chunk) + capacity);
  // libcmark cannot go on without memory and has no way to be told: it aborts as its own allocator does.
  if (fresh == NULL) abort();
  fresh->older = newest;
  fresh->capacity = capacity;
  fresh->used = 0;
  newest = fresh;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = sizeof(header) + rounded(size);
  if (newest == NULL || newest->capacity - newest->used < needed) grow(needed);
  header *head = (header *)(bytes_of(newest) + newest->used);
  head->size = size;
  newest->used += needed;
  return head + 1;
}

arena_mark arena_begin(void) {
  arena_mark mark = {newest, newest == NULL ? 0 : newest->used};
  return mark;
}

void arena_end(arena_mark mark) {
  while (newest != mark.chunk) {
    // The oldest chunk is kept for the next page, unless one page made it unreasonably large.
    if (mark.chunk == NULL && newest->older == NULL && newest->capacity <= KEPT_CHUNK) {
      newest->used = 0;
      return;
    }
    chunk *older = newest->older;
    free(newest);
    newest = older;
  }
  if (newest != NULL) newest->used = mark.used;
}

void *arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  void *memory = allocate(count * size);
  memset(memory, 0, count * size);
  return memory;
}

void *arena_realloc(void *old, size_t size) {
  if (old == NULL) return allocate(size);
  header *head = (header *)old - 1;
  if (size <= head->size) return old;
  // The last allocation can grow where it stands.
  unsigned char *end = (unsigned char *)old + rounded(head->size);
  if (end == bytes_of(newest) + newest->used) {
    size_t more = rounded(size) - rounded(head->size);
    if (newest->capacity - newest->used >= more) {
      newest->used += more;
      head->size = size;
      return old;
    }
  }
  void *memory = allocate(size);
  memcpy(memory, old, head->size);
  return memory;
}

void arena_free(void *memory) {
  if (memory == NULL) return;
  // Only the last allocation can be given back early; the rest waits for arena_end.
  header *head = (header *)memory - 1;
  unsigned char *end = (unsigned char *)memory + rounded(head->size);
  if (end == bytes_of(newest) + newest->used) newest->used = (size_t)((unsigned char *)head - bytes_of(newest));
}
