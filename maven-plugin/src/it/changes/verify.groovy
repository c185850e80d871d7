def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def page = new File(basedir, '../../../src/site/markdown/releases.md').getText('UTF-8').normalize()
def example = page.split('(?m)^```.*\n').find { it.startsWith('10.0.1.0 -> ') }
expect(log.contains(example), 'the text of the page is printed')

expect(new File(basedir, 'notes/changes.md').text == '''# 10\\.0\\.1\\.0 to 10\\.0\\.2\\.0

added 1, value 1

## winerror

| name | change | before | after |
|---|---|---|---|
| ERROR\\_GATE\\_CLOSED | value | 0x00002329 | 0x0000232A |
| ERROR\\_GATE\\_LOCKED | added |  | 0x0000232B |
''', 'the Markdown is in its file')

def changes = new groovy.json.JsonSlurper().parse(new File(basedir, 'changes.json'))
expect(changes.before == '10.0.1.0' && changes.after == '10.0.2.0', 'the JSON names the releases')
expect(changes.counts == [added: 1, value: 1], 'and counts')
expect(changes.changes.collect { [it.kind, it.name, it.oldValue, it.newValue] } ==
    [['value', 'ERROR_GATE_CLOSED', 9001, 9002], ['added', 'ERROR_GATE_LOCKED', null, 9003]], 'and lists the changes')
expect(log.contains('10.0.1.0 and 10.0.2.0 differ: added 1, value 1'), 'with failOnChange a difference is a failure')
expect(log.contains('codebook.to: error: missing: name a codebook or a source of headers'), 'a missing parameter is reported')
