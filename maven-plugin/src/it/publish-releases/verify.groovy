def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def values = ['10.0.14393.0': '0x83FE0017', '10.0.16299.0': '0x83FE0018']
values.each { release, hex ->
    def published = new File(basedir, "repository/com/example/windows-code-tables/$release/windows-code-tables-$release-json.json")
    def codebook = new groovy.json.JsonSlurper().parse(published)
    for (file in published.parentFile.listFiles()) {
        expect(!file.getText('ISO-8859-1').contains('The gate is closed'), "no message is in $file.name")
    }
    expect(codebook.releases*.release == [release], "$release has an artifact of its own")
    expect(codebook.tables*.codes.flatten().find { it.name == 'E_GATE_CLOSED' }.hex == hex, "with the value of $release")
}
def metadata = new File(basedir, 'repository/com/example/windows-code-tables/maven-metadata.xml').getText('UTF-8')
expect(metadata.contains('<latest>10.0.16299.0</latest>') || metadata.contains('<release>10.0.16299.0</release>'),
    'the newest release is the newest version')
