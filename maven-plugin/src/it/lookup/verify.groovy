import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def text = '''\
ERROR_INTERNET_NAME_NOT_RESOLVED
  0x80192EE7 wraps 12007: under facility 25, the code 12007 is a Windows error
  WIN32, wininet.h:6

  0x80192EE7 = 2149134055 = -2145833241
  HRESULT error, facility 25 = 0x19 (FACILITY_HTTP), code 12007 = 0x2EE7
'''
expect(log.normalize().contains(text), 'the code inside is named first, and the number is split into its fields last')
expect(!log.substring(0, log.indexOf('\n}\n')).contains('INFO'), 'with -q only the answer is printed')

def json = new JsonSlurper().parseText(log.substring(log.indexOf('{\n'), log.lastIndexOf('\n}\n') + 3))
expect(json.releases == ['mingw-w64-10.0.0'], 'the JSON names the release')
expect(json.answers*.input == ['80070005', 'ERROR_INTERNET_*'], 'each code has an answer')
expect(json.answers[0].hits*.kind == ['exact', 'inner'], 'the answer says how it was found')
expect(json.answers[0].hits[1].code.message == 'Nobody may do that.', 'a code has its message')
expect(json.answers[1].hits*.code*.name == ['ERROR_INTERNET_NAME_NOT_RESOLVED', 'ERROR_INTERNET_TIMEOUT'],
    'a pattern lists all names')

expect(log.contains('Nothing found for "nonsense": no name contains it, and no message contains its words.'),
    'an answer without a hit says what was searched')
expect(log.contains('codebook.code: error: missing: name what to look up'), 'a missing code is an error')
expect(!log.substring(log.indexOf('{\n')).contains('Reading the headers'), 'the headers are read once')

def own = new File(basedir, 'project/target/codebook/codebook.json')
expect(log.contains("in mingw-w64-10.0.0: $own"), 'the codebook of the project is read')

def answer = new File(basedir, 'project/target/answers/5.txt')
expect(log.contains("in mingw-w64-10.0.0: target/codebook/codebook.sqlite: see $answer"), 'the database is read')
expect(answer.getText('UTF-8').contains('ERROR_ACCESS_DENIED'), 'the answer is in the file')
expect(!answer.getText('UTF-8').contains('\u001b'), 'without colours')
