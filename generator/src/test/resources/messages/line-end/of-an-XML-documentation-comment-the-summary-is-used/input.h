#define CODE 24 ///<summary>The <see cref="T:Core"/> is broken.</summary><remarks>No.</remarks>
