// No word before const names a type: no value is better than one of a guessed type.
static const BEFORE = 5;
const unsigned char BEHIND = 6;
