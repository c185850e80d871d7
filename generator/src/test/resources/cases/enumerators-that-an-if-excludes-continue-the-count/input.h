enum Places {
    PLACE_A = 5,
#if 0
    PLACE_B,
    PLACE_C,
#endif
    PLACE_D
};
