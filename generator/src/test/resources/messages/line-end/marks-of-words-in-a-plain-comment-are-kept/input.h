#define CODE 24 // Type \a or @file.
