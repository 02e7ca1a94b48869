#include "CSystem.h"

#if defined(__linux__)
#include <errno.h>
#include <stdint.h>
#include <sys/inotify.h>
#include <unistd.h>

// IN_MODIFY is left out: a file that is half written is read when its writer closes it.
static const uint32_t changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB |
                                IN_DELETE_SELF | IN_MOVE_SELF;

int cchc_watch_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int cchc_watch_add(int watch, const char *path) { return inotify_add_watch(watch, path, changes); }

void cchc_watch_remove(int watch, int name) { inotify_rm_watch(watch, name); }

int cchc_watch_take(int watch) {
  _Alignas(struct inotify_event) char buffer[16384];
  int concerned = 0;
  for (;;) {
    ssize_t length = read(watch, buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) return concerned;
    for (char *place = buffer; place < buffer + length;) {
      const struct inotify_event *event = (const struct inotify_event *)place;
      // A watch that ends is told of after what ended it; a queue that overflowed hides anything.
      int is_hidden = event->len > 0 && event->name[0] == '.';
      if (!is_hidden && !(event->mask & IN_IGNORED)) concerned = 1;
      place += sizeof(struct inotify_event) + event->len;
    }
  }
}
#else
int cchc_watch_open(void) { return -1; }
int cchc_watch_add(int watch, const char *path) { (void)watch; (void)path; return -1; }
void cchc_watch_remove(int watch, int name) { (void)watch; (void)name; }
int cchc_watch_take(int watch) { (void)watch; return 0; }
#endif
