def codebook = new File(basedir, 'target/codebook')
def log = new File(basedir, 'build.log').getText('UTF-8')

def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

expect(new File(codebook, 'codebook.json').text.contains('ERROR_FILE_NOT_FOUND'), 'the code is in the JSON file')
expect(new File(codebook, 'codebook.sqlite').length() > 0, 'there is a database')
expect(new File(codebook, 'java').directory, 'there is Java source')
expect(new File(codebook, 'java/module-info.java').text.contains('module codebook {'), 'the Java is a module')
expect(log.contains('mingw-w64-10.0.0: '), 'the log names the release')
expect(log.contains(new File(codebook, 'codebook.json').path), 'the log says where the JSON file is')
expect(log.contains('codebook:generate'), 'the help lists the goal')
expect(log.normalize().contains('E_ACCESSDENIED\n  -2147024891 = 0x80070005, HRESULT, winerror.h:'), 'a look-up finds the code')
expect(!log.contains('Reading the headers'), 'a look-up reads what was generated')
