// The system library zlib, unchanged. A compiler error about this line means that it is
// missing: `apt-get install zlib1g-dev` (Debian, Ubuntu); macOS has it.
#include <zlib.h>
