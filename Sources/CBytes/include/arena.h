#ifndef CBYTES_ARENA_H
#define CBYTES_ARENA_H

#include <stddef.h>

// A bump allocator, one per thread. libcmark asks for many small pieces of memory while it parses a page and
// every one of them dies with the page, so they are carved from large chunks and given back all at once.
// The allocator's functions carry no context, which is why the arena is found through a thread-local.

// A place in the arena to return to. Marks nest like brackets.
typedef struct {
  void *chunk;
  size_t used;
} arena_mark;

// Remembers how full the calling thread's arena is.
arena_mark arena_begin(void);
// Gives back everything allocated by this thread since `mark`.
void arena_end(arena_mark mark);

// The three functions that libcmark asks for.
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *old, size_t size);
void arena_free(void *memory);

#endif
