def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def mistakes = [
    "codebook.formats: error: there is no format 'xml': expected some of json, sqlite, java, csv, html",
    "codebook.packageName: error: 'com.example.class' cannot be the name of a package; expected one such as com.example.codes",
    "codebook.scope: error: no scope 'everything': expected codes or constants",
].join('\n[ERROR] ')

if (!log.contains("on project mistakes: $mistakes\n")) throw new AssertionError('the mistakes are not listed')
if (new File(basedir, 'target/codebook').exists()) throw new AssertionError('something was written')
if (!log.contains('Nothing is generated: codebook.skip is set.')) throw new AssertionError('it was not skipped')
