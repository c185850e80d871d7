// The line numbers in the README are those of this release.
def version = new File('/usr/share/mingw-w64/include/_mingw_mac.h')

if (version.exists() && version.text.contains('__MINGW64_VERSION_MAJOR 10')) return true
println 'NOT RUN: the commands of the README: mingw-w64 10 is not installed'
return false
