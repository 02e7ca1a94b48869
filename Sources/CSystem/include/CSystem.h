#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Exchanges two paths of one file system in a single step.
/// Returns 0, or the error number: ENOSYS and EINVAL where the system or the file system cannot.
int cchc_exchange(const char *one, const char *other);

/// Opens a watch on files and folders, which does not block.
/// Returns its descriptor, or -1 where the system has no such thing.
int cchc_watch_open(void);

/// Watches a file or a folder, not what lies in its folders; watching it again changes nothing.
/// Returns what the system calls it, or -1.
int cchc_watch_add(int watch, const char *path);

/// Stops watching what `cchc_watch_add` has named.
void cchc_watch_remove(int watch, int name);

/// Something that has happened to what is watched.
struct cchc_watch_event {
  /// What `cchc_watch_add` has named.
  int folder;
  /// The name of a file or link in it; none where it was a folder, what is watched itself, or nobody knows.
  const char *file;
  /// Whether only hidden names are concerned, or nothing.
  int is_hidden;
};

/// Reads what has happened since the last call, into a buffer as for any struct, of some thousand bytes.
/// Returns how many bytes it is; 0 or less when there is nothing.
long cchc_watch_read(int watch, void *buffer, unsigned long size);

/// Tells the event at the start of `bytes`, which must outlive its name, and returns how many bytes it takes.
long cchc_watch_parse(const void *bytes, struct cchc_watch_event *event);

/// Keeps small pieces of memory that are freed for what is allocated next, instead of giving them back to the system, and
/// asks for large pages for the memory of the threads to come. To be called before there are any.
/// For a process that works through much and ends: each page that is met for the first time costs a fault.
void cchc_keep_memory(void);

#endif
