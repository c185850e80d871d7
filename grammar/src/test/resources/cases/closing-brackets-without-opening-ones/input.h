} ) ] enum ) A }
#define B 1
} } typedef } const int x = ) ;
#define C 2
