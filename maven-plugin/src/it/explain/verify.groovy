import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def text = '''\
      2  12:00:06 [1168] CreateFile failed with error 5, 2 of 5 files are left
         5  ERROR_ACCESS_DENIED  Nobody may do that.

      3  2017-08-04 12:00:07.161 execmgr  Program exited with exit code 5
         5  ERROR_ACCESS_DENIED  Nobody may do that.

      4  12:00:08 [1168] Command failure status. Result: (Unknown Win32 Error code: 0x80192ee7).
         0x80192ee7  ERROR_INTERNET_NAME_NOT_RESOLVED  (under facility 25, the code 12007 is a Windows error)

  lines    first  codes of 4 lines
      2        2  5           ERROR_ACCESS_DENIED               Nobody may do that.
      1        4  0x80192ee7  ERROR_INTERNET_NAME_NOT_RESOLVED  (under facility 25, the code 12007 is a Windows error)
'''
expect(log.contains(text), 'lines with codes are printed with their meanings, and all codes at the end')

def json = new JsonSlurper().parseText(log.substring(log.indexOf('{\n'), log.lastIndexOf('\n}\n') + 3))
expect(json.lines[0].codes == [[start: 51, end: 61, hex: '0x80192EE7', name: 'ERROR_INTERNET_NAME_NOT_RESOLVED']],
    'the JSON has the place and the name of the code')
expect(json.codes[0].hits[0].code.name == 'ERROR_INTERNET_NAME_NOT_RESOLVED', 'and its meaning')

expect(log.contains('codebook.file: error: missing: name a log, such as -Dcodebook.file=setup.log'),
    'a missing log is a mistake')
