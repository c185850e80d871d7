#define CODE 24 ///< <summary>The thing is broken.</summary>
