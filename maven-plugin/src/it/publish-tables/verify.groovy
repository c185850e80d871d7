import java.security.MessageDigest
import java.util.jar.JarFile

def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def name = 'windows-codes-10.0.16299.0'
def published = new File(basedir, 'repository/com/example/windows-codes/10.0.16299.0')
def again = new File(basedir, 'again/com/example/windows-codes/10.0.16299.0')

// Maven 4 publishes two POMs.
def files = published.list().toList().findAll { !(it =~ /\.(md5|sha1|sha256|sha512)$|-build\.pom$/) }.sort()
expect(files == [
    "$name-cyclonedx.json", "$name-java.jar", "$name-json.json", "$name-licence.txt", "$name-schema.json",
    "$name-sha256.txt", "$name-sha512.txt", "$name-sqlite.sqlite", "${name}.jar", "${name}.pom",
]*.toString(), "everything is published, and nothing else: $files")

def codebook = new groovy.json.JsonSlurper().parse(new File(published, "$name-json.json"))
expect(codebook.releases*.release == ['10.0.16299.0'], 'the JSON has the release of the version')
expect(new File(published, "$name-sqlite.sqlite").withInputStream { new String(it.readNBytes(15)) } == 'SQLite format 3',
    'the database is one')
new JarFile(new File(published, "$name-java.jar")).withCloseable { jar ->
    def entries = jar.entries()*.name
    expect(entries.contains('com/example/codes/Winerror.java'), 'the jar has the source')
    expect(entries.contains('com/example/codes/codes.bin'), 'and its data')
}
for (algorithm in ['SHA-256', 'SHA-512']) {
    def list = "$name-${algorithm.toLowerCase().replace('-', '')}.txt"
    def lines = new File(published, list).readLines('UTF-8')
    expect(lines.size() == 6, "$list has every file")
    for (line in lines) {
        def (digest, file) = line.split('  ')
        def bytes = new File(published, file).bytes
        expect(MessageDigest.getInstance(algorithm).digest(bytes).encodeHex().toString() == digest, "$list is right for $file")
    }
}
expect(new File(published, "$name-licence.txt").getText('UTF-8').contains('Windows SDK, 10.0.16299.0: 5 codes from 2 headers'),
    'the note says where the tables come from')
// In its POM Maven 4 writes the folder that is deployed to.
for (file in files - "${name}.pom".toString()) {
    expect(new File(published, file).bytes == new File(again, file).bytes, "another build gives the same $file")
}
