def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

context.get('server').stop(0)

def codebook = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/codebook/codebook.json'))
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

expect(codebook.releases*.release == ['10.0.1.0'], 'the release is that of the archive')
expect(codebook.tables*.codes.flatten()*.name == ['E_GATE_CLOSED'], 'its headers are read')
expect(log.contains('com.example:headers:10.0.2.0: error: artifact not found: run once without offline mode'),
    'offline, only what was fetched before is there')
expect(new File(basedir, 'target/of-feed/codebook.json').text.contains('"E_GATE_CLOSED"'), 'the headers of a package are read')
expect(log.count('Downloading http://localhost:') == 1, 'a package is downloaded once')
