def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def page = new File(basedir, '../../../src/site/markdown/generate.md').getText('UTF-8').normalize()
def errors = page.split('(?m)^```.*\n').find { it.startsWith('codebook.formats: ') }.trim().replace('\n', '\n[ERROR] ')

if (!log.contains("on project invalid-parameters: $errors\n")) throw new AssertionError('the errors are not listed')
if (new File(basedir, 'target/codebook').exists()) throw new AssertionError('something was written')
if (!log.contains('Nothing is generated: codebook.skip is set.')) throw new AssertionError('it was not skipped')
