// The system library libzip, unchanged. A compiler error about this line means that it is
// missing: `apt-get install libzip-dev` (Debian, Ubuntu) or `brew install libzip` (macOS).
#include <zip.h>
