// The system library libcmark, unchanged. A compiler error about this line means that it is
// missing: `apt-get install libcmark-dev` (Debian, Ubuntu) or `brew install cmark` (macOS).
#include <cmark.h>
