#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Exchanges two paths of one file system in a single step.
/// Returns 0, or the error number: ENOSYS and EINVAL where the system or the file system cannot.
int cchc_exchange(const char *one, const char *other);

#endif
