#ifndef CBYTES_SCAN_H
#define CBYTES_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Searches for the first of several bytes, sixteen at a time with the vector extensions that clang has on every
// processor. Each answers with the length of what may be passed over.

typedef uint8_t scan_vector __attribute__((vector_size(16)));

// The index of the first byte that matched, or 16. Every byte of `matches` is 0 or 255.
static inline size_t scan_first(scan_vector matches) {
  uint64_t halves[2];
  memcpy(halves, &matches, 16);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  if (halves[0] != 0) return (size_t)__builtin_clzll(halves[0]) / 8;
  if (halves[1] != 0) return 8 + (size_t)__builtin_clzll(halves[1]) / 8;
#else
  if (halves[0] != 0) return (size_t)__builtin_ctzll(halves[0]) / 8;
  if (halves[1] != 0) return 8 + (size_t)__builtin_ctzll(halves[1]) / 8;
#endif
  return 16;
}

// The body of a search: CONDITION is a comparison of the vector `v`, or of the byte `v` at a short end.
#define SCAN(CONDITION)                                                   \
  size_t index = 0;                                                       \
  for (; index + 16 <= count; index += 16) {                              \
    scan_vector v;                                                        \
    memcpy(&v, bytes + index, 16);                                        \
    size_t first = scan_first((scan_vector)(CONDITION));                  \
    if (first < 16) return index + first;                                 \
  }                                                                       \
  if (index < count && count >= 16) {                                     \
    /* The last sixteen bytes once more: those seen before do not match. */ \
    scan_vector v;                                                        \
    memcpy(&v, bytes + count - 16, 16);                                   \
    return count - 16 + scan_first((scan_vector)(CONDITION));             \
  }                                                                       \
  for (; index < count; index++) {                                        \
    uint8_t v = bytes[index];                                             \
    if (CONDITION) break;                                                 \
  }                                                                       \
  return index

// Text up to the first `&`, `<`, `>` or `"`.
static inline size_t scan_unescaped(const uint8_t *bytes, size_t count) {
  SCAN((v == '&') | (v == '<') | (v == '>') | (v == '"'));
}

// Text up to the first byte that is escaped or may begin a character that is never shown: controls, and what begins
// like U+0080, U+061C or U+2000.
static inline size_t scan_harmless(const uint8_t *bytes, size_t count) {
  SCAN((v == '&') | (v == '<') | (v == '>') | (v == '"') | (v < 0x20) | (v == 0x7F) | (v == 0xC2) | (v == 0xD8) |
       (v == 0xE2));
}

// Text up to the first byte that may belong to a bare link: a colon, an at sign, or `w`, which no Vietnamese word has.
static inline size_t scan_linkless(const uint8_t *bytes, size_t count) { SCAN((v == ':') | (v == '@') | (v == 'w')); }

// The bytes up to the end of a line.
static inline size_t scan_line(const uint8_t *bytes, size_t count) { SCAN((v == '\n') | (v == '\r')); }

#undef SCAN

// Whether UTF-8 is well formed (Unicode 15, table 3-7).
int scan_is_utf8(const uint8_t *bytes, size_t count);

#endif
