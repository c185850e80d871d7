/// <summary>
///     The thing
///     is broken.
/// </summary>
/// <remarks>Mend it.</remarks>
#define CODE 1
