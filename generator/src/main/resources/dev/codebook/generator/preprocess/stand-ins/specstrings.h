/* The compiler brings it along; no constant that Codebook needs stands in it. */
