#ifndef CBYTES_SCAN_H
#define CBYTES_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Searches for the first of several bytes, sixteen at a time with the vector extensions that clang has on every
// processor. Each answers with the length of what may be passed over.

typedef uint8_t scan_vector __attribute__((vector_size(16)));

typedef _Bool scan_bits __attribute__((ext_vector_type(16)));

// One bit for each byte of `matches`, the first byte's lowest. Every byte of `matches` is 0 or 255.
static inline uint32_t scan_mask(scan_vector matches) {
  scan_bits bits = __builtin_convertvector(matches, scan_bits);
  uint16_t mask;
  memcpy(&mask, &bits, sizeof(mask));
  return mask;
}

// The body of a search: CONDITION is a comparison of the vector `v`, or of the byte `v` at a short end.
#define SCAN(CONDITION)                                                   \
  size_t index = 0;                                                       \
  for (; index + 16 <= count; index += 16) {                              \
    scan_vector v;                                                        \
    memcpy(&v, bytes + index, 16);                                        \
    uint32_t mask = scan_mask((scan_vector)(CONDITION));                  \
    if (mask != 0) return index + __builtin_ctz(mask);                    \
  }                                                                       \
  if (index < count && count >= 16) {                                     \
    /* The last sixteen bytes once more: those seen before do not match. */ \
    scan_vector v;                                                        \
    memcpy(&v, bytes + count - 16, 16);                                   \
    uint32_t mask = scan_mask((scan_vector)(CONDITION));                  \
    return mask != 0 ? count - 16 + __builtin_ctz(mask) : count;          \
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

// Text up to the first byte that a JSON string inside a script element cannot hold as it is.
static inline size_t scan_unquoted(const uint8_t *bytes, size_t count) {
  SCAN((v == '"') | (v == '\\') | (v == '&') | (v == '<') | (v == '>') | (v < 0x20));
}

// Text up to the first byte that a JSON string escapes (RFC 8259, section 7).
static inline size_t scan_json(const uint8_t *bytes, size_t count) {
  SCAN((v == '"') | (v == '\\') | (v < 0x20));
}

// Text up to the first byte that is escaped or may begin a character that is never shown: controls, and what begins
// like U+0080, U+061C or U+2000.
static inline size_t scan_harmless(const uint8_t *bytes, size_t count) {
  SCAN((v == '&') | (v == '<') | (v == '>') | (v == '"') | (v < 0x20) | (v == 0x7F) | (v == 0xC2) | (v == 0xD8) |
       (v == 0xE2));
}

// Text up to the first byte that may begin a character that is never shown.
static inline size_t scan_visible(const uint8_t *bytes, size_t count) {
  SCAN((v < 0x20) | (v == 0x7F) | (v == 0xC2) | (v == 0xD8) | (v == 0xE2));
}

// Text up to the first byte that libcmark's inline parser stops at, a tilde, NUL, or a caret, which stands among them:
// see SCAN_INLINE. The range is that of `[`, `\\`, `]`, `^`, `_` and the backtick.
static inline size_t scan_markless(const uint8_t *bytes, size_t count) {
  SCAN(((v >= '[') & (v <= '`')) | (v == '*') | (v == '<') | (v == '&') | (v == '~') | (v == 0));
}

// What a path in a link has before its query, its fragment or the first byte written as `%XX`.
static inline size_t scan_path(const uint8_t *bytes, size_t count) {
  SCAN((v == '?') | (v == '#') | (v == '%'));
}

// Text up to the first byte that is or may begin a control character other than a tab or a line end: U+0080 begins so.
static inline size_t scan_uncontrolled(const uint8_t *bytes, size_t count) {
  SCAN(((v < 0x20) & (v != '\t') & (v != '\n') & (v != '\r')) | (v == 0x7F) | (v == 0xC2));
}

// Text up to the first byte that XML escapes, or that is or may begin a character which XML has not: a control, U+FFFE.
static inline size_t scan_xml(const uint8_t *bytes, size_t count) {
  SCAN((v == '&') | (v == '<') | (v == '>') | (v == '"') |
       ((v < 0x20) & (v != '\t') & (v != '\n') & (v != '\r')) | (v == 0x7F) | (v == 0xC2) | (v == 0xEF));
}

// Everyday YAML up to the first byte that may mean more than itself: controls other than those of line ends, and what
// begins like U+0080, U+2028 or U+FEFF.
static inline size_t scan_yaml(const uint8_t *bytes, size_t count) {
  SCAN(((v < 0x20) & (v != '\n')) | (v == 0x7F) | (v == 0xC2) | (v == 0xE2) | (v == 0xEF));
}

// The bytes up to the end of a line.
static inline size_t scan_line(const uint8_t *bytes, size_t count) { SCAN((v == '\n') | (v == '\r')); }

// The bytes up to the first that is `byte`.
static inline size_t scan_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
  const uint8_t *found = count > 0 ? (const uint8_t *)memchr(bytes, byte, count) : NULL;
  return found != NULL ? (size_t)(found - bytes) : count;
}

#undef SCAN

// Finds the runs of ASCII letters and digits and of the bytes of characters beyond ASCII, and answers with how many there
// are. `edges` gets the start and the end of each, one after the other; there must be room for `count` + 8 numbers.
size_t scan_words(const uint8_t *bytes, size_t count, uint32_t *edges);

// The body of a search for pairs: CONDITION compares `v` and the byte `n` behind it, which is 0 behind the last.
#define SCAN_PAIRS(CONDITION)                                             \
  size_t index = 0;                                                       \
  for (; index + 17 <= count; index += 16) {                              \
    scan_vector v, n;                                                     \
    memcpy(&v, bytes + index, 16);                                        \
    memcpy(&n, bytes + index + 1, 16);                                    \
    uint32_t mask = scan_mask((scan_vector)(CONDITION));                  \
    if (mask != 0) return index + __builtin_ctz(mask);                    \
  }                                                                       \
  if (index + 1 < count && count >= 17) {                                 \
    /* All but the last byte once more, sixteen of them. */               \
    scan_vector v, n;                                                     \
    memcpy(&v, bytes + count - 17, 16);                                   \
    memcpy(&n, bytes + count - 16, 16);                                   \
    uint32_t mask = scan_mask((scan_vector)(CONDITION));                  \
    if (mask != 0) return count - 17 + __builtin_ctz(mask);               \
    index = count - 1;                                                    \
  }                                                                       \
  for (; index < count; index++) {                                        \
    uint8_t v = bytes[index], n = index + 1 < count ? bytes[index + 1] : 0; \
    if (CONDITION) break;                                                 \
  }                                                                       \
  return index

// Text up to the first byte that may belong to a bare link: the colon of `://`, an at sign, or the first of two `w`.
static inline size_t scan_linkless(const uint8_t *bytes, size_t count) {
  SCAN_PAIRS(((v == ':') & (n == '/')) | (v == '@') | ((v == 'w') & (n == 'w')));
}

// Text up to the first byte at which the name of a document may be noticed: a stroke, or the capital of Luật, Bộ luật
// or Pháp lệnh.
static inline size_t scan_nameless(const uint8_t *bytes, size_t count) {
  SCAN_PAIRS((v == '/') | ((v == 'L') & ((n | 0x20) == 'u')) | ((v == 'B') & (n == 0xE1)) |
             ((v == 'P') & ((n | 0x20) == 'h')));
}

// Markup up to the quotation mark before an address that begins with a stroke or a number sign.
static inline size_t scan_beginnings(const uint8_t *bytes, size_t count) {
  SCAN_PAIRS((v == '"') & ((n == '/') | (n == '#')));
}

#undef SCAN_PAIRS

// What bytes of Markdown text may mean, as bits.
enum {
  SCAN_INLINE = 1,   // begins or ends an inline construct of CommonMark or strikethrough
  SCAN_SPECIAL = 2,  // is escaped, or may belong to a bare link, the name of a document or a character never shown
  SCAN_PIPE = 4,     // ends a cell
};

extern const uint8_t scan_meanings[256];

static inline uint8_t scan_meaning(uint8_t byte) { return scan_meanings[byte]; }

// The length of a table's cell: up to a pipe that has no backslash before it. `meanings` collects what its bytes may mean.
static inline size_t scan_cell(const uint8_t *bytes, size_t count, uint8_t *meanings) {
  uint8_t found = 0;
  size_t index = 0;
  for (; index < count; index++) {
    uint8_t meaning = scan_meanings[bytes[index]];
    if ((meaning & SCAN_PIPE) && (index == 0 || bytes[index - 1] != '\\')) break;
    found |= meaning;
  }
  *meanings = found;
  return index;
}

// The length of what may stand in a URL as it is.
static inline size_t scan_address(const uint8_t *bytes, size_t count) {
  extern const uint8_t scan_addresses[256];
  size_t index = 0;
  while (index < count && scan_addresses[bytes[index]]) index++;
  return index;
}

// Where `needle` begins, or `count`. A needle of no bytes is found nowhere.
size_t scan_find(const uint8_t *bytes, size_t count, const uint8_t *needle, size_t length);

// The number of characters that begin within the bytes.
size_t scan_characters(const uint8_t *bytes, size_t count);

// Whether UTF-8 is well formed (Unicode 15, table 3-7).
int scan_is_utf8(const uint8_t *bytes, size_t count);

#endif
