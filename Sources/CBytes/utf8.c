#include "scan.h"

#include <pthread.h>

// A finite automaton without branches: each byte has a word in which the next state stands at the bit offset of the
// current one. A state is that offset.
enum { ACCEPT = 0, REJECT = 6, ONE = 12, TWO = 18, AFTER_E0 = 24, AFTER_ED = 30, THREE = 36, AFTER_F0 = 42, AFTER_F4 = 48 };

static uint64_t steps[256];

static void set(int first, int last, int from, uint64_t to) {
  for (int byte = first; byte <= last; byte++) {
    steps[byte] &= ~((uint64_t)63 << from);
    steps[byte] |= to << from;
  }
}

static void build(void) {
  for (int state = ACCEPT; state <= AFTER_F4; state += 6) set(0x00, 0xFF, state, REJECT);
  set(0x00, 0x7F, ACCEPT, ACCEPT);
  set(0xC2, 0xDF, ACCEPT, ONE);
  set(0xE0, 0xE0, ACCEPT, AFTER_E0);
  set(0xE1, 0xEF, ACCEPT, TWO);
  set(0xED, 0xED, ACCEPT, AFTER_ED);
  set(0xF0, 0xF0, ACCEPT, AFTER_F0);
  set(0xF1, 0xF3, ACCEPT, THREE);
  set(0xF4, 0xF4, ACCEPT, AFTER_F4);
  set(0x80, 0xBF, ONE, ACCEPT);
  set(0x80, 0xBF, TWO, ONE);
  set(0xA0, 0xBF, AFTER_E0, ONE);
  set(0x80, 0x9F, AFTER_ED, ONE);
  set(0x80, 0xBF, THREE, TWO);
  set(0x90, 0xBF, AFTER_F0, TWO);
  set(0x80, 0x8F, AFTER_F4, TWO);
}

static int is_accepted(const uint8_t *bytes, size_t count) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, build);
  uint64_t state = ACCEPT;
  for (size_t index = 0; index < count; index++) state = steps[bytes[index]] >> (state & 63);
  return (state & 63) == ACCEPT;
}

// What is suspicious at sixteen places that have two bytes before them. `highest` keeps the highest bytes.
static inline scan_vector suspects(const uint8_t *bytes, scan_vector *highest) {
  scan_vector v, before, second;
  memcpy(&v, bytes, 16);
  memcpy(&before, bytes - 1, 16);
  memcpy(&second, bytes - 2, 16);
  // Subtracting stops at nothing, which is left where neither byte leads as far as here.
  scan_vector none = {0};
  scan_vector led = __builtin_elementwise_sub_sat(before, none + 0xBF) | __builtin_elementwise_sub_sat(second, none + 0xDF);
  scan_vector isContinuation = (scan_vector)((v & 0xC0) == 0x80);
  *highest = __builtin_elementwise_max(*highest, v);
  return (scan_vector)(isContinuation == (scan_vector)(led == none)) |
         (scan_vector)((v == 0xE0) | (v == 0xED) | ((v & 0xFE) == 0xC0));
}

int scan_is_utf8(const uint8_t *bytes, size_t count) {
  if (count < 18) return is_accepted(bytes, count);
  // Most text has characters of up to three bytes and no lead byte whose continuation is restricted: then a byte is a
  // continuation exactly where the byte before leads two or more, or the one before that three. Sixteen places are
  // looked at together; whatever differs is left to the automaton.
  int isSuspicious = (bytes[0] & 0xC0) == 0x80 || ((bytes[1] & 0xC0) == 0x80) != (bytes[0] >= 0xC0) ||
                     bytes[0] >= 0xF0 || bytes[1] >= 0xF0 || bytes[0] == 0xE0 || bytes[1] == 0xE0 || bytes[0] == 0xED ||
                     bytes[1] == 0xED || (bytes[0] & 0xFE) == 0xC0 || (bytes[1] & 0xFE) == 0xC0 ||
                     bytes[count - 1] >= 0xC0 || bytes[count - 2] >= 0xE0;
  // The last sixteen places may overlap those before.
  scan_vector highest = {0};
  scan_vector suspicious = suspects(bytes + count - 16, &highest);
  for (size_t index = 2; index + 16 <= count; index += 16) suspicious |= suspects(bytes + index, &highest);
  isSuspicious |= scan_mask(suspicious | (scan_vector)(highest >= 0xF0)) != 0;
  return !isSuspicious || is_accepted(bytes, count);
}

size_t scan_characters(const uint8_t *bytes, size_t count) {
  size_t characters = 0;
  size_t index = 0;
  while (index + 16 <= count) {
    // Each lane counts the characters at its places, as far as a byte can count.
    scan_vector counts = {0};
    size_t end = index + 16 * 255 <= count ? index + 16 * 255 : count;
    for (; index + 16 <= end; index += 16) {
      scan_vector v;
      memcpy(&v, bytes + index, 16);
      counts -= (scan_vector)((v & 0xC0) != 0x80);
    }
    for (int lane = 0; lane < 16; lane++) characters += counts[lane];
  }
  for (; index < count; index++) characters += (bytes[index] & 0xC0) != 0x80;
  return characters;
}
