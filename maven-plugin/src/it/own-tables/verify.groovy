def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def codebook = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/codebook/codebook.json'))
def table = codebook.tables.find { it.tableId == 'product-gates' }
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

expect(table != null, 'the table has the id of the catalogue')
expect(table.codes*.name == ['GATE_E_CLOSED'], 'the rule takes the code and nothing else')
expect(table.codes[0].message == 'The gate %1 is closed.', 'it has its message')
expect(table.codes[0].facilityNames == ['FACILITY_GATE'], 'its facility has a name')
expect(codebook.unclaimed*.name == ['GATE_LIMIT'], 'a constant that no rule mentions is listed')
expect(log.contains('1 constant of headers with code tables is neither taken nor left out by their rules: gates.h 1'),
    'and counted in the log')
def errors = [
    "invalid.json:2:52: error: space: expected one of ",
    "invalid.json:2:83: error: names: expected a name, with * for any characters, found 'GATE-*'",
    'invalid.json:2:103: error: unknown property flags: expected one of builders, enums, except, messageId, names, space, types, values',
]
for (error in errors) expect(log.contains(error), "the log contains $error")

def manual = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/manual/codebook.json'))
expect(manual.tables*.codes*.name.flatten() == ['GATE_E_CLOSED'], 'the catalogue of the page takes the code')
