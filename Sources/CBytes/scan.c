#include "scan.h"

// Bytes that libcmark's inline parser stops at (smart punctuation is off; `!` means nothing without its bracket), the
// tilde of strikethrough, and NUL, which CommonMark replaces.
#define INLINE(byte) [byte] = SCAN_INLINE
#define SPECIAL(byte) [byte] = SCAN_SPECIAL
#define CONTROLS(byte) SPECIAL(byte), SPECIAL(byte + 1), SPECIAL(byte + 2), SPECIAL(byte + 3), SPECIAL(byte + 4), \
  SPECIAL(byte + 5), SPECIAL(byte + 6), SPECIAL(byte + 7)

const uint8_t scan_meanings[256] = {
  [0] = SCAN_INLINE, SPECIAL(1), SPECIAL(2), SPECIAL(3), SPECIAL(4), SPECIAL(5), SPECIAL(6), SPECIAL(7),
  CONTROLS(8), CONTROLS(16), CONTROLS(24), SPECIAL(0x7F), SPECIAL(0xC2), SPECIAL(0xD8), SPECIAL(0xE2),
  INLINE('\\'), INLINE('`'), INLINE('*'), INLINE('_'), INLINE('['), INLINE(']'), INLINE('<'), INLINE('&'), INLINE('~'),
  SPECIAL('>'), SPECIAL('"'), SPECIAL(':'), SPECIAL('@'), SPECIAL('w'), SPECIAL('/'), SPECIAL('L'), SPECIAL('B'),
  SPECIAL('P'),
  ['|'] = SCAN_PIPE,
};

// Letters, digits and `-_.+!*(),%#@?=;:/$~`.
#define FOUR(byte) [byte] = 1, [byte + 1] = 1, [byte + 2] = 1, [byte + 3] = 1

const uint8_t scan_addresses[256] = {
  FOUR('a'), FOUR('e'), FOUR('i'), FOUR('m'), FOUR('q'), FOUR('u'), ['y'] = 1, ['z'] = 1,
  FOUR('A'), FOUR('E'), FOUR('I'), FOUR('M'), FOUR('Q'), FOUR('U'), ['Y'] = 1, ['Z'] = 1,
  FOUR('0'), FOUR('4'), ['8'] = 1, ['9'] = 1,
  ['-'] = 1, ['_'] = 1, ['.'] = 1, ['+'] = 1, ['!'] = 1, ['*'] = 1, ['('] = 1, [')'] = 1, [','] = 1, ['%'] = 1,
  ['#'] = 1, ['@'] = 1, ['?'] = 1, ['='] = 1, [';'] = 1, [':'] = 1, ['/'] = 1, ['$'] = 1, ['~'] = 1,
};

// Which of sixteen places have `first`, and `last` as far behind it as in the needle.
static inline scan_vector find_ends(const uint8_t *heads, const uint8_t *tails, uint8_t first, uint8_t last) {
  scan_vector h, t;
  memcpy(&h, heads, 16);
  memcpy(&t, tails, 16);
  return (scan_vector)((h == first) & (t == last));
}

size_t scan_find(const uint8_t *bytes, size_t count, const uint8_t *needle, size_t length) {
  if (length == 0 || length > count) return count;
  uint8_t first = needle[0], last = needle[length - 1];
  const uint8_t *tails = bytes + length - 1;
  size_t index = 0, places = count - length + 1;
  // The first and the last byte are looked for together, sixty-four places at a time until some have both.
  while (index + 16 <= places) {
    for (; index + 64 <= places; index += 64) {
      scan_vector found = {0};
      for (size_t lane = 0; lane < 64; lane += 16) {
        found |= find_ends(bytes + index + lane, tails + index + lane, first, last);
      }
      if (scan_mask(found) != 0) break;
    }
    // Those that have them lie in the next sixty-four; what is left at the end has fewer.
    for (size_t end = index + 64; index < end && index + 16 <= places; index += 16) {
      uint32_t mask = scan_mask(find_ends(bytes + index, tails + index, first, last));
      for (; mask != 0; mask &= mask - 1) {
        size_t place = index + __builtin_ctz(mask);
        if (memcmp(bytes + place, needle, length) == 0) return place;
      }
    }
  }
  for (; index < places; index++) {
    if (bytes[index] == first && memcmp(bytes + index, needle, length) == 0) return index;
  }
  return count;
}

static int is_word(uint8_t byte) {
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

// Keeps a search for the lowest bit defined where none is left.
#define LAST_BIT (UINT64_C(1) << 63)

size_t scan_words(const uint8_t *bytes, size_t count, uint32_t *edges) {
  size_t found = 0;
  uint64_t before = 0;
  for (size_t index = 0; index < count; index += 64) {
    uint64_t mark = 0;
    size_t rest = count - index < 64 ? count - index : 64;
    size_t lane = 0;
    for (; lane + 16 <= rest; lane += 16) {
      scan_vector v;
      memcpy(&v, bytes + index + lane, 16);
      scan_vector letter = v | 0x20;
      scan_vector is = (scan_vector)((v >= 0x80) | ((v >= '0') & (v <= '9')) | ((letter >= 'a') & (letter <= 'z')));
      mark |= (uint64_t)scan_mask(is) << lane;
    }
    for (; lane < rest; lane++) mark |= (uint64_t)is_word(bytes[index + lane]) << lane;
    // A run begins or ends where a byte differs from the one before.
    uint64_t edge = mark ^ (mark << 1 | before);
    size_t number = (size_t)__builtin_popcountll(edge);
    // Eight at a time, the last of them in vain: how many a block has is nothing that a processor could guess.
    for (size_t written = 0; written < number; written += 8) {
      for (size_t k = 0; k < 8; k++, edge &= edge - 1) {
        edges[found + written + k] = (uint32_t)(index + (size_t)__builtin_ctzll(edge | LAST_BIT));
      }
    }
    found += number;
    before = mark >> 63;
  }
  if (found % 2 == 1) edges[found++] = (uint32_t)count;
  return found / 2;
}
