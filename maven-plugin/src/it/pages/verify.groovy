def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def folder = new File(basedir, 'target/codebook')
def codebook = new groovy.json.JsonSlurper().parse(new File(folder, 'codebook.json'))
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

def conflicts = codebook.docs.findAll { it.match == 'conflict' }
def said = (codebook.docs - conflicts).collectEntries { [(it.name ?: it.value as String): it] }
expect(said.keySet() == ['ERROR_ACCESS_DENIED', 'E_ACCESSDENIED', 'E_FAIL', '2315321345'] as Set, 'four codes have docs')
expect(said['ERROR_ACCESS_DENIED'] == [tableId: 'winerror', name: 'ERROR_ACCESS_DENIED', value: 5, title: 'Error codes of gates',
    text: 'The guard said no.', remedy: 'Buy a ticket.', url: 'docs/gates.html', match: 'exact'], 'a row of a table is joined')
expect(said['E_ACCESSDENIED'].url == 'remedies.yaml', 'what contradicts the header is joined to no code, the remedy is')
expect(conflicts == [[name: 'E_ACCESSDENIED', value: 2147942406, title: 'Error codes of gates', text: 'The guard said never.',
    remedy: 'Go home.', url: 'docs/gates.html', match: 'conflict']], 'it is kept as a conflict')
expect(said['E_FAIL'].match == 'guess' && said['E_FAIL'].remedy.startsWith('Use the blue can'), 'a damaged number is a guess')
expect(said['2315321345'].match == 'only', 'a code that only the page has is kept')

def page = new File(basedir, '../../../src/site/markdown/pages.md').getText('UTF-8').normalize()
def example = page.split('(?m)^```.*\n').find { it.startsWith('docs/gates.html') }
expect(log.contains(example), 'the contradiction is reported with its place')
expect(log.contains('docs 3 of 3 files describe codes: exact 1, name 1, guess 1, only 1, conflict 1'), 'the log counts')
expect(log.contains('Ask for a new one.') && log.contains('Use the blue can of oil.'), 'lookup shows the remedies')
expect(log.contains('invalid.yaml:2:8: error: unknown property fix: expected one of cause, code, release, remedy, title, url'),
    'an error in remedies is reported with its place')
expect(log.contains('absent.html: error: does not exist'), 'so is a missing page')
expect(!new File(folder, 'codebook.html').text.contains('<is>'), 'text of a page is not used as markup')

def manual = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/manual/codebook.json'))
expect(manual.docs*.title.contains('Device is managed elsewhere'), 'the remedies of the page are read')
