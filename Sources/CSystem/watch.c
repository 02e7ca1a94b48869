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

long cchc_watch_read(int watch, void *buffer, unsigned long size) {
  ssize_t length;
  do {
    length = read(watch, buffer, size);
  } while (length < 0 && errno == EINTR);
  return length;
}

long cchc_watch_parse(const void *bytes, struct cchc_watch_event *event) {
  const struct inotify_event *own = bytes;
  event->folder = own->wd;
  // What is watched tells of itself without a name, a folder in it may hold anything, and a queue that overflowed hides
  // anything.
  event->file = own->len > 0 && !(own->mask & (IN_ISDIR | IN_Q_OVERFLOW)) ? own->name : 0;
  // A watch that ends is told of after what ended it.
  event->is_hidden = (own->len > 0 && own->name[0] == '.') || (own->mask & IN_IGNORED) != 0;
  return (long)(sizeof *own + own->len);
}
#else
int cchc_watch_open(void) { return -1; }
int cchc_watch_add(int watch, const char *path) { (void)watch; (void)path; return -1; }
void cchc_watch_remove(int watch, int name) { (void)watch; (void)name; }
long cchc_watch_read(int watch, void *buffer, unsigned long size) { (void)watch; (void)buffer; (void)size; return 0; }
long cchc_watch_parse(const void *bytes, struct cchc_watch_event *event) { (void)bytes; (void)event; return 1; }
#endif
