// The words before const are not read: no value is better than one of a guessed type.
unsigned char const BEFORE = 5;
const unsigned char BEHIND = 6;
