// The system library brotli, unchanged. A compiler error about this line means that it is
// missing: `apt-get install libbrotli-dev` (Debian, Ubuntu) or `brew install brotli` (macOS).
#include <brotli/encode.h>
