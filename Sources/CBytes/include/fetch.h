#ifndef CBYTES_FETCH_H
#define CBYTES_FETCH_H

// Asks the processor for what lies at an address, which may be any: by the time it is read it has come from memory.
static inline void fetch_ahead(const void *address) { __builtin_prefetch(address); }

#endif
