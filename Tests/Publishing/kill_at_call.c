// Kills the process just before its Nth call that changes the file system, as `kill -9` from outside would.
// Loaded before the C library (LD_PRELOAD). N comes from CCHC_KILL_AT; without it calls are only counted, and their
// number goes to the file that CCHC_KILL_COUNT names when the process ends. With CCHC_KILL_FROM the count begins when a
// file is made whose path holds that text.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static atomic_int begun;

static void count(const char *path) {
  const char *from = getenv("CCHC_KILL_FROM");
  if (path && from && strstr(path, from)) begun = 1;
  if (from && !begun) return;
  long number = atomic_fetch_add(&calls, 1) + 1;
  const char *limit = getenv("CCHC_KILL_AT");
  if (limit && number == atol(limit)) kill(getpid(), SIGKILL);
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("CCHC_KILL_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", (long)calls);
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int open_any(const char *name, const char *path, int flags, mode_t mode) {
  if (flags & O_CREAT) count(path);
  return ((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name))(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open_any("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open_any("open64", path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size) { count(NULL); return REAL(write)(file, bytes, size); }
int mkdir(const char *path, mode_t mode) { count(NULL); return REAL(mkdir)(path, mode); }
int rename(const char *old, const char *new) { count(NULL); return REAL(rename)(old, new); }
int remove(const char *path) { count(NULL); return REAL(remove)(path); }
int unlink(const char *path) { count(NULL); return REAL(unlink)(path); }
int linkat(int a, const char *old, int b, const char *new, int flags) { count(NULL); return REAL(linkat)(a, old, b, new, flags); }

long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_renameat2) count(NULL);
  return ((long (*)(long, ...))dlsym(RTLD_NEXT, "syscall"))(number, a, b, c, d, e, f);
}
