enum { OTHER, CODE = 24, //  The thing is broken.
LAST };
