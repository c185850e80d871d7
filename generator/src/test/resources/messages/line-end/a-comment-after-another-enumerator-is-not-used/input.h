enum { CODE = 24, OTHER // Other.
};
