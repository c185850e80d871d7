enum {
    /* Codes of the core */
    CODE,
    OTHER
};
