def expect(boolean holds, String claim) {
    if (!holds) throw new AssertionError("not so: $claim")
}

def published = new File(basedir,
    '../publish-tables/repository/com/example/windows-codes/10.0.16299.0/windows-codes-10.0.16299.0-json.json')
expect(new File(basedir, 'target/codebook/codebook.json').bytes == published.bytes,
    'the tables are those that were published, byte by byte')

new URLClassLoader(new File(basedir, 'target/classes').toURI().toURL()).withCloseable { classes ->
    def codes = classes.loadClass('com.example.mine.Codes')
    expect(codes.message(2) == 'The gate %1 is closed.', 'the Java made from them works')
}
