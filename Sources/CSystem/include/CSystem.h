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

/// Takes all that has happened since the last call.
/// Returns 1 if anything but hidden files was concerned, else 0.
int cchc_watch_take(int watch);

#endif
